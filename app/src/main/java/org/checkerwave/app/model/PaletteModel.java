package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.checkerwave.app.text.Texts;
import org.checkerwave.parameter.Parameter;

/** The palette: finds by a few words whatever can be done, and sets parameters that are typed, as in "T 0.3". */
public final class PaletteModel {

    private static final int MOST = 40;
    private static final Pattern ASSIGNMENT = Pattern.compile("(.*?\\S)\\s*[=\\s]\\s*([-+−]?[\\d.,]\\S*(?:\\s*t)?)");

    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private final ObservableList<PaletteEntry> foundToRead = FXCollections.unmodifiableObservableList(found);
    private final List<PaletteEntry> entries = new ArrayList<>();
    private final ProgramModel program;

    /** @param program has its models of parameters, samples and start already */
    PaletteModel(ProgramModel program) {
        this.program = program;
        program.samples().samples().forEach(sample -> entries.add(new PaletteEntry(sample.title().shown(),
                Texts.of("section.samples"), sample.look().shown(), "", () -> program.samples().open(sample))));
        program.start().presets().forEach(preset -> entries.add(new PaletteEntry(program.start().title(preset),
                Texts.of("start.preset"), program.start().description(preset), "", () -> program.start().start(preset))));
        typed.subscribe(this::search);
        shown.subscribe(on -> {
            if (on) {
                typed.set("");
                search();
            }
        });
    }

    /** More to be found, before all else. */
    public void offer(List<PaletteEntry> more) {
        entries.addAll(0, more);
        search();
    }

    public BooleanProperty shownProperty() {
        return shown;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** What fits, the best first. */
    public ObservableList<PaletteEntry> found() {
        return foundToRead;
    }

    /** Does it and closes the palette. */
    public void choose(PaletteEntry entry) {
        shown.set(false);
        entry.action().run();
    }

    private record Fitting(PaletteEntry entry, int fit) {
    }

    private void search() {
        final String words = typed.get();
        final Stream<PaletteEntry> best = words.isBlank() ? entries.stream()
                : entries.stream().map(entry -> new Fitting(entry, entry.fit(words))).filter(fitting -> fitting.fit() > 0)
                        .sorted(Comparator.comparingInt(Fitting::fit).reversed()).limit(MOST).map(Fitting::entry);
        found.setAll(Stream.concat(assignment(words).stream(), best).toList());
    }

    private Optional<PaletteEntry> assignment(String words) {
        final Matcher matcher = ASSIGNMENT.matcher(words.strip());
        return matcher.matches() ? parameter(matcher.group(1).strip()).map(parameter -> {
            final ParameterModel model = program.parameter(parameter);
            final String value = matcher.group(2);
            return new PaletteEntry(Texts.of("palette.set", model.title(), parameter.symbol(), value), Texts.of("section.model"),
                    model.about(), "", () -> model.requestText(value));
        }) : Optional.empty();
    }

    /** Symbols tell small and capital letters apart, as t and T; names do not, and need not be whole. */
    private Optional<Parameter> parameter(String name) {
        return Arrays.stream(Parameter.values()).filter(p -> p.key().equals(name) || p.symbol().equals(name)).findFirst()
                .or(() -> Arrays.stream(Parameter.values())
                        .filter(p -> name.length() > 2 && program.parameter(p).title().toLowerCase(Locale.ROOT)
                                .startsWith(name.toLowerCase(Locale.ROOT))).findFirst());
    }
}
