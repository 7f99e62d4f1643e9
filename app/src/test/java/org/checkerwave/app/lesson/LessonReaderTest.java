package org.checkerwave.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.Test;

class LessonReaderTest {

    private static final LessonReader READER = new LessonReader(new LessonNames(Set.of("checkerboard"), Set.of("melt"),
            Set.of("window", "gcnn"), Set.of("order"), Set.of("slider-T")),
            opening -> opening instanceof LessonStep.Opening.Preset preset ? SquareLattice.square(preset.size().orElse(24))
                    : new SquareLattice(64, 48));
    private static final String TEXT = "{\"en\": \"Look.\", \"de\": \"Sehen Sie hin.\"}";
    private static final String OPENED = "\"text\": TEXT, \"open\": {\"sample\": \"checkerboard\"}";

    private static Lesson read(String steps) {
        final String json = "{\"title\": TEXT, \"about\": TEXT, \"steps\": [" + steps + "]}";
        return READER.read(json.replace("TEXT", TEXT).getBytes(StandardCharsets.UTF_8), "own");
    }

    private static void refused(String steps, String... said) {
        assertThatThrownBy(() -> read(steps)).isInstanceOf(InvalidInput.class).hasMessageContainingAll(said);
    }

    @Test
    void aStepTellsWhatItDoes() {
        final LessonStep step = read("""
                {"text": TEXT, "open": {"preset": "melt", "size": 32, "seed": 5}, "parameters": {"T": 1.3},
                 "solver": "gcnn", "paint": {"x": 1, "y": 2, "radius": 0.5, "amplitude": -2}, "probe": [4, 31],
                 "show": {"field": "n", "walls": true, "sites": 12, "plots": ["order"]},
                 "run": {"play": false, "speed": 16, "until": 20}, "highlight": "slider-T",
                 "question": TEXT, "observe": TEXT}""").steps().getFirst();
        assertThat(step.opening().orElseThrow()).isInstanceOfSatisfying(LessonStep.Opening.Preset.class, preset -> {
            assertThat(preset.key()).isEqualTo("melt");
            assertThat(preset.size()).hasValue(32);
            assertThat(preset.seed()).hasValue(5);
        });
        assertThat(step.parameters()).isEqualTo(Map.of(Parameter.TEMPERATURE, 1.3));
        assertThat(step.solver()).hasValue("gcnn");
        assertThat(step.paint().orElseThrow().stroke().strength()).isEqualTo(-2);
        assertThat(step.probe()).hasValue(new LessonStep.Site(4, 31));
        assertThat(step.show().field()).hasValue(FieldKind.DENSITY);
        assertThat(step.show().sites()).hasValue(12);
        assertThat(step.pace().play()).hasValue(false);
        assertThat(step.pace().until()).hasValue(20);
        assertThat(step.highlight()).hasValue("slider-T");
        assertThat(step.question().orElseThrow().in(Locale.GERMAN)).isEqualTo("Sehen Sie hin.");
        assertThat(step.question().orElseThrow().in(Locale.FRENCH)).isEqualTo("Look.");
    }

    @Test
    void anEntryThatNothingReadsIsNamedWithItsStep() {
        refused("{" + OPENED + "}, {\"text\": TEXT, \"higlight\": \"slider-T\"}", "own.json, step 2", "\"higlight\"", "highlight");
        refused("{" + OPENED + ", \"run\": {\"plya\": true}}", "own.json, step 1, run", "\"plya\"", "play");
    }

    @Test
    void aMissingLanguageIsNamed() {
        refused("{\"text\": {\"en\": \"Look.\"}, \"open\": {\"sample\": \"checkerboard\"}}", "own.json, step 1, text",
                "language \"de\"");
        refused("{\"text\": {\"en\": \"Look.\", \"de\": \" \"}, \"open\": {\"sample\": \"checkerboard\"}}", "language \"de\"");
    }

    @Test
    void aStepWithoutTextIsNamed() {
        refused("{\"open\": {\"sample\": \"checkerboard\"}}", "own.json, step 1 has no \"text\"", "en, de");
    }

    @Test
    void whatThereIsNoneOfIsNamedWithWhatThereIs() {
        refused("{\"text\": TEXT, \"open\": {\"sample\": \"chessboard\"}}", "step 1, open", "sample state \"chessboard\"",
                "choose one of checkerboard");
        refused("{\"text\": TEXT, \"open\": {\"preset\": \"freeze\"}}", "preset \"freeze\"", "melt");
        refused("{" + OPENED + ", \"highlight\": \"slider-Q\"}", "step 1, highlight", "control \"slider-Q\"", "slider-T");
        refused("{" + OPENED + ", \"solver\": \"oracle\"}", "solver \"oracle\"", "gcnn, window");
        refused("{" + OPENED + ", \"show\": {\"plots\": [\"profit\"]}}", "plot \"profit\"", "order");
        refused("{" + OPENED + ", \"show\": {\"field\": \"psi\"}}", "field \"psi\"", "phi");
        refused("{" + OPENED + ", \"parameters\": {\"T\": -1}}", "temperature", "not below 0");
    }

    @Test
    void aSiteToProbeHasTwoWholeNumbers() {
        for (final String site : new String[] {"[4]", "[4, 5, 6]", "[4, 0.5]", "[-1, 4]", "[4, 1e9]"}) {
            refused("{" + OPENED + ", \"probe\": " + site + "}", "own.json, step 1, probe", "two whole numbers");
        }
    }

    @Test
    void aSiteToProbeLiesOnTheLatticeThatIsOpenThere() {
        final String later = "{\"text\": TEXT, \"probe\": ";
        assertThat(read("{" + OPENED + "}, " + later + "[63, 47]}").steps()).hasSize(2);
        refused("{" + OPENED + "}, " + later + "[64, 0]}", "own.json, step 2, probe", "[64, 0]", "64×48", "x from 0 to 63",
                "y from 0 to 47");
        refused("{" + OPENED + ", \"probe\": [0, 48]}", "own.json, step 1, probe", "[0, 48]", "64×48");
        final String preset = "{\"text\": TEXT, \"open\": {\"preset\": \"melt\"SIZE}, \"probe\": [24, 0]}";
        refused("{" + OPENED + "}, " + preset.replace("SIZE", ""), "step 2", "[24, 0]", "24×24");
        assertThat(read(preset.replace("SIZE", ", \"size\": 32")).steps()).hasSize(1);
    }

    @Test
    void whatIsPaintedLiesOnTheLatticeThatIsOpenThere() {
        final String paint = ", \"paint\": {\"x\": %d, \"y\": %d, \"radius\": 1, \"amplitude\": 1}}";
        assertThat(read("{" + OPENED + paint.formatted(63, 47)).steps()).hasSize(1);
        refused("{" + OPENED + paint.formatted(64, 0), "own.json, step 1, paint", "[64, 0]", "64×48", "x from 0 to 63");
        refused("{" + OPENED + paint.formatted(3, -1), "own.json, step 1, paint", "[3, -1]", "y from 0 to 47");
    }

    @Test
    void aQuestionNeedsItsAnswer() {
        refused("{" + OPENED + ", \"question\": TEXT}", "step 1 asks a \"question\" without an answer", "observe");
    }

    @Test
    void aLessonBeginsWithAStateOfItsOwn() {
        refused("{\"text\": TEXT}", "first one opens a state", "\"open\"");
        refused("", "must have steps");
        refused("{\"text\": TEXT, \"open\": {\"sample\": \"checkerboard\", \"preset\": \"melt\"}}", "either");
    }
}
