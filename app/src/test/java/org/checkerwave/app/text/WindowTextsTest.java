package org.checkerwave.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WindowTextsTest {

    /** Where a text is shown or read out. */
    private static final Pattern SHOWN = Pattern.compile("(?:setText|setAccessibleText|setAccessibleHelp|setTitle"
            + "|setHeaderText|setContentText|setPromptText|notices\\.say|new (?:Label|Tooltip|Button|ToggleButton|CheckBox"
            + "|Menu|MenuItem|CheckMenuItem|RadioMenuItem|TitledPane|Section|ButtonType|Text))\\(.*");
    /** Keys of texts, names of icons and actions, and the program's own name. */
    private static final Pattern NAME = Pattern.compile("Texts\\.of\\(\"[^\"]*\"( \\+ [\\w.()]+ \\+ \"[^\"]*\")?"
            + "|\"mdi2[^\"]*\"|buttons\\.\\w+\\(\"[^\"]*\"\\)|\"[ –]*Checkerwave\"");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void parametersAreCalledInEnglishAsInTheEngine(Parameter parameter) {
        final String key = "parameter." + parameter.key();
        assertThat(Texts.of(key + ".title")).isEqualTo(parameter.title());
        assertThat(Texts.of(key + ".unit")).isEqualTo(parameter.unit());
        assertThat(Texts.of(key + ".about")).isEqualTo(parameter.documentation());
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void fieldsAreCalledInEnglishAsInPictures(FieldKind kind) {
        assertThat(Texts.of("field." + kind.key())).isEqualTo(kind.label());
    }

    @ParameterizedTest
    @EnumSource(Integrator.class)
    void equationsOfMotionAreExplainedInEnglishAsInTheEngine(Integrator integrator) {
        assertThat(Texts.of("integrator." + integrator.key() + ".about")).isEqualTo(integrator.documentation());
    }

    @Test
    void noTextOfTheWindowIsWrittenInTheCode() throws IOException {
        assertThat(Stream.of("window", "view", "model").flatMap(WindowTextsTest::sources).flatMap(WindowTextsTest::literals))
                .isEmpty();
    }

    private static Stream<Path> sources(String packageName) {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/checkerwave/app", packageName))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            final List<String> lines = Files.readAllLines(file);
            return lines.stream().filter(WindowTextsTest::showsLiteral).map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean showsLiteral(String line) {
        return SHOWN.matcher(NAME.matcher(line).replaceAll("")).results()
                .flatMap(shown -> LITERAL.matcher(shown.group()).results())
                .anyMatch(literal -> WORD.matcher(literal.group()).find());
    }

    @Test
    void aLiteralThatIsShownIsFound() {
        assertThat(showsLiteral("new Label(\"Seed\"), x(\"y\");")).isTrue();
        assertThat(showsLiteral("a.setText(b + \" steps\");")).isTrue();
        assertThat(showsLiteral("new Button(Texts.of(\"key.one\"), Icons.of(\"mdi2p-play\"))")).isFalse();
        assertThat(showsLiteral("a.setId(\"seed\");")).isFalse();
    }
}
