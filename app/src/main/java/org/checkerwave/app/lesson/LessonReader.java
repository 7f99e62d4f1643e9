package org.checkerwave.app.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.text.Translated;
import org.checkerwave.brush.Point;
import org.checkerwave.brush.Stroke;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Json;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Command;

/**
 * Reads lessons. An entry that the format does not have, a text that lacks a language and a name that there is nothing of
 * are refused with an {@link InvalidInput} that tells file, step and cure: a slip must not pass as a step that does less.
 */
public final class LessonReader {

    private static final long FORMAT_VERSION = 1;
    private static final int LARGEST = 1024;

    private final LessonNames names;
    private final Function<LessonStep.Opening, SquareLattice> lattices;

    /** @param lattices of the states that steps open; asked for those whose sites are probed or painted */
    public LessonReader(LessonNames names, Function<LessonStep.Opening, SquareLattice> lattices) {
        this.names = names;
        this.lattices = lattices;
    }

    /** @param key name of the lesson, its file's without the ending */
    public Lesson read(byte[] text, String key) {
        final Json json = Json.parse(text, key + ".json");
        FormatVersion.require(FORMAT_VERSION, json, key + ".json");
        json.requireOnly(FormatVersion.FORMAT, FormatVersion.SOFTWARE, "title", "about", "steps");
        final List<LessonStep> steps = new ArrayList<>();
        for (final Json step : json.objects("steps")) {
            steps.add(step(new Json(step.entries(), key + ".json, step " + (steps.size() + 1))));
        }
        if (steps.isEmpty() || steps.getFirst().opening().isEmpty()) {
            throw new InvalidInput(key + ".json must have steps whose first one opens a state, so that the lesson does not "
                    + "depend on what was there before; give it an \"open\".");
        }
        requireSites(steps, key);
        return new Lesson(key, Translated.read(json, "title"), Translated.read(json, "about"), steps);
    }

    /** The lattice is periodic: a site beyond it would be another one than the text speaks of. */
    private void requireSites(List<LessonStep> steps, String key) {
        LessonStep.Opening opening = null;
        for (int k = 0; k < steps.size(); k++) {
            opening = steps.get(k).opening().orElse(opening);
            final LessonStep step = steps.get(k);
            if (step.probe().isPresent()) {
                requireSite(step.probe().get().x(), step.probe().get().y(), lattices.apply(opening), key, k + 1, "probe");
            }
            if (step.paint().isPresent()) {
                final Point point = step.paint().get().stroke().points().getFirst();
                requireSite((int) point.x(), (int) point.y(), lattices.apply(opening), key, k + 1, "paint");
            }
        }
    }

    private static void requireSite(int x, int y, SquareLattice lattice, String key, int step, String what) {
        if (x < 0 || x >= lattice.width() || y < 0 || y >= lattice.height()) {
            throw new InvalidInput(String.format(Locale.ROOT, "%s.json, step %d, %s, is the site [%d, %d], but the state that "
                    + "is open there has %s sites; choose x from 0 to %d and y from 0 to %d.", key, step, what, x, y,
                    lattice, lattice.width() - 1, lattice.height() - 1));
        }
    }

    private LessonStep step(Json json) {
        json.requireOnly("text", "open", "parameters", "solver", "paint", "probe", "show", "run", "highlight", "question", "observe");
        final Optional<Translated> question = optional(json, "question", Translated::read);
        final Optional<Translated> observe = optional(json, "observe", Translated::read);
        if (question.isPresent() && observe.isEmpty()) {
            throw new InvalidInput(json.name() + " asks a \"question\" without an answer; write what to \"observe\".");
        }
        return new LessonStep(Translated.read(json, "text"), optional(json, "open", this::opening), parameters(json),
                optional(json, "solver", Json::text)
                        .map(name -> LessonNames.known(name, names.solvers(), json.name(), "solver")),
                optional(json, "paint", LessonReader::paint), optional(json, "probe", LessonReader::site), show(json), pace(json),
                optional(json, "highlight", Json::text)
                        .map(id -> LessonNames.known(id, names.controls(), json.name() + ", highlight", "control")),
                question, observe);
    }

    private LessonStep.Opening opening(Json step, String key) {
        final Json json = step.part(key).requireOnly("sample", "preset", "size", "seed");
        if (json.has("sample") == json.has("preset")) {
            throw new InvalidInput(json.name() + " must name either a \"sample\" or a \"preset\".");
        }
        if (json.has("sample")) {
            json.requireOnly("sample");
            return new LessonStep.Opening.Sample(
                    LessonNames.known(json.text("sample"), names.samples(), json.name(), "sample state"));
        }
        return new LessonStep.Opening.Preset(
                LessonNames.known(json.text("preset"), names.presets(), json.name(), "preset"),
                json.has("size") ? OptionalInt.of(size(json)) : OptionalInt.empty(),
                json.has("seed") ? OptionalLong.of(json.integer("seed")) : OptionalLong.empty());
    }

    private static int size(Json json) {
        final long size = json.integer("size");
        if (size < 4 || size > LARGEST || size % 2 != 0) {
            throw new InvalidInput(json.name() + " has the size " + size + "; choose an even number from 4 to " + LARGEST + ".");
        }
        return (int) size;
    }

    private static Map<Parameter, Double> parameters(Json step) {
        final Map<Parameter, Double> values = new EnumMap<>(Parameter.class);
        if (step.has("parameters")) {
            final Json json = step.part("parameters")
                    .requireOnly(Arrays.stream(Parameter.values()).map(Parameter::key).toArray(String[]::new));
            json.numbers().forEach((key, value) -> {
                final Parameter parameter = Parameter.ofKey(key);
                values.put(parameter, parameter.check(value));
            });
        }
        return values;
    }

    private static Command.Paint paint(Json step, String key) {
        final Json json = step.part(key).requireOnly("x", "y", "radius", "amplitude");
        return new Command.Paint(Stroke.checkerboard((double) json.integer("x"), (double) json.integer("y"), json.number("radius"),
                json.number("amplitude")));
    }

    private static LessonStep.Site site(Json step, String key) {
        final double[] place = step.values(key);
        if (place.length != 2 || !Arrays.stream(place).allMatch(at -> at >= 0 && at == Math.rint(at) && at < LARGEST)) {
            throw new InvalidInput(step.name() + ", probe, must be x and y of a site, two whole numbers from 0 on, such as"
                    + " [64, 64].");
        }
        return new LessonStep.Site((int) place[0], (int) place[1]);
    }

    private LessonStep.Show show(Json step) {
        final Json json = step.has("show") ? step.part("show") : step.empty();
        json.requireOnly("field", "walls", "sites", "plots");
        final Optional<List<String>> plots = optional(json, "plots", Json::texts);
        plots.ifPresent(ids -> ids.forEach(id -> LessonNames.known(id, names.plots(), json.name() + ", plots", "plot")));
        final List<String> fields = Arrays.stream(FieldKind.values()).map(FieldKind::key).toList();
        return new LessonStep.Show(optional(json, "field", Json::text)
                .map(field -> FieldKind.ofKey(LessonNames.known(field, fields, json.name(), "field"))),
                optional(json, "walls", Json::flag), number(json, "sites"), plots);
    }

    private static LessonStep.Pace pace(Json step) {
        final Json json = step.has("run") ? step.part("run") : step.empty();
        json.requireOnly("play", "speed", "until");
        return new LessonStep.Pace(optional(json, "play", Json::flag),
                json.has("speed") ? OptionalInt.of((int) json.integer("speed")) : OptionalInt.empty(),
                number(json, "until"));
    }

    private static OptionalDouble number(Json json, String key) {
        return json.has(key) ? OptionalDouble.of(json.number(key)) : OptionalDouble.empty();
    }

    private static <T> Optional<T> optional(Json json, String key, BiFunction<Json, String, T> reader) {
        return json.has(key) ? Optional.of(reader.apply(json, key)) : Optional.empty();
    }
}
