package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void helpOfQuenchIsMadeFromTheDescriptionsOfTheParameters() {
        final CommandLineRun run = CommandLineRun.of("quench", "--help");
        assertThat(run.exitCode()).isZero();
        for (final Parameter parameter : Parameter.values()) {
            assertThat(unwrapped(run.out())).contains("--" + parameter.key() + "=NUMBER", parameter.documentation());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"presets", "info", "forces", "quench", "render", "movie", "dataset", "train", "evaluate",
        "learning-curve", "benchmark", "compare", "replay", "export"})
    void everyCommandExplainsItself(String command) {
        assertThat(CommandLineRun.of("--help").out()).contains(command);
        final CommandLineRun run = CommandLineRun.of(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: checkerwave " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"presets", "info", "forces", "quench", "render", "movie", "dataset", "train", "evaluate",
        "learning-curve", "benchmark", "compare", "replay"})
    void listOfCommandsSaysWhatEachDoesInWholeSentences(String command) {
        final String help = unwrapped(CommandLineRun.of("--help").out());
        assertThat(help).containsPattern(" " + command + " [A-Z][^.]*\\.");
    }

    @Test
    void presetsAreListedWithTheirValues() {
        final CommandLineRun run = CommandLineRun.of("presets");
        assertThat(run.exitCode()).isZero();
        assertThat(Presets.load()).isNotEmpty()
                .allSatisfy(preset -> assertThat(run.out()).contains(preset.key(), preset.description()));
        assertThat(run.out()).contains(PresetsCommand.text(ParameterSet.defaults()));
    }

    @Test
    void numbersAreShortAndTheSameInEveryLocale() {
        final Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Numbers.text(1)).isEqualTo("1");
            assertThat(Numbers.text(9.99999999999998)).isEqualTo("10");
            assertThat(Numbers.text(-0.25)).isEqualTo("-0.25");
            assertThat(Numbers.text(1234567.125)).isEqualTo("1234567.125");
            assertThat(Numbers.text(1.5e-7)).isEqualTo("1.5E-7");
            assertThat(Numbers.text(0)).isEqualTo("0");
            assertThat(Numbers.text(Double.NaN)).isEqualTo("nan");
        } finally {
            Locale.setDefault(before);
        }
    }
}
