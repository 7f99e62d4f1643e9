package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.selftest.Check;
import org.checkerwave.app.selftest.Outcome;
import org.checkerwave.app.selftest.SelfTest;
import org.checkerwave.app.window.WindowCheck;
import org.checkerwave.electrons.SolverSpec;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SelfTestCommandTest {

    private final StringWriter out = new StringWriter();

    private int run(CommandLine program) {
        return program.setOut(new PrintWriter(out)).execute("--self-test");
    }

    /** The row of a check, in single spaces. */
    private String row(String name) {
        return out.toString().lines().filter(line -> line.matches(name + "  +(ok|FAILED|skipped) .*")).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing in\n" + out)).replaceAll("\\s+", " ");
    }

    private static Check check(String name, Outcome outcome) {
        return new Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Outcome run() {
                if (outcome == null) {
                    throw new InvalidInput("The oven is cold; light it.");
                }
                return outcome;
            }
        };
    }

    @Test
    void aCheckThatFailsGivesExitCodeOneAndItsSentence() {
        final int code = run(Program.create(new SelfTest(List.of(check("oven", null), check("dough", new Outcome.Passed("3 g")),
                check("salt", new Outcome.Skipped("There is none."))))));
        assertThat(code).isEqualTo(1);
        assertThat(row("oven")).matches("oven FAILED \\d+ The oven is cold; light it\\.");
        assertThat(row("dough")).matches("dough ok \\d+ 3 g");
        assertThat(row("salt")).matches("salt skipped \\d+ There is none\\.");
    }

    @Test
    void whatIsSkippedIsNoFailure() {
        assertThat(run(Program.create(new SelfTest(List.of(check("salt", new Outcome.Skipped("There is none."))))))).isZero();
    }

    private static List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("checkerwave-self-test")).toList();
        }
    }

    @Test
    void everythingInThisBuildWorksAlsoWhereNumbersHaveCommas() throws IOException {
        final List<Path> before = leftOver();
        final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
            assertThat(run(Program.create(WindowCheck.all()))).as(out.toString()).isZero();
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, locale);
        }
        assertThat(row("native library OpenBLAS")).containsPattern("ok \\d+ version \\d");
        for (final String solver : List.of("chebyshev", "window")) {
            assertThat(row("forces of " + solver)).containsPattern("ok \\d+ differ by \\d\\.\\de-(0[7-9]|1\\d) at most");
        }
        for (final String network : SolverSpec.Network.SHIPPED) {
            assertThat(row("network " + network)).containsPattern(
                    network.equals("cnn") ? "ok \\d+ finite forces.* broken by \\d\\.\\de-02" : "ok \\d+ symmetric to \\d\\.\\de-0[78]");
        }
        assertThat(row("picture of a frame")).contains("an empty and a full site have their colours");
        assertThat(row("movie of two seconds")).contains("60 frames, 2.00 s");
        assertThat(row("settings folder")).contains("writable: " + System.getProperty("checkerwave.settings"));
        assertThat(row("JavaFX toolkit")).containsPattern("ok \\d+ version \\d");
        assertThat(row("window")).contains("first picture of 128×128 sites");
        assertThat(out.toString().lines()).last().isEqualTo("This installation works.");
        assertThat(leftOver()).isEqualTo(before);
    }
}
