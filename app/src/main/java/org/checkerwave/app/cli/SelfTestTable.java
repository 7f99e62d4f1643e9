package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.checkerwave.app.selftest.Check;
import org.checkerwave.app.selftest.Outcome;
import org.checkerwave.app.selftest.SelfTest;

/** The self-test as a table: a row as soon as its check has ended, so that a crash shows where it was. */
final class SelfTestTable {

    private SelfTestTable() {
    }

    /** Runs the checks. @return whether none failed */
    static boolean print(SelfTest test, PrintWriter out) {
        final int width = test.checks().stream().map(Check::name).mapToInt(String::length).max().orElse(1);
        final String form = "%-" + width + "s  %-7s  %7s  %s%n";
        out.printf(form, "check", "result", "ms", "found");
        out.flush();
        final boolean passed = test.run(row -> {
            out.printf(Locale.ROOT, form, row.name(), word(row.outcome()), row.milliseconds(), found(row.outcome()));
            out.flush();
        });
        out.println(passed ? "This installation works." : "This installation does not work as it should; see the rows marked FAILED.");
        out.flush();
        return passed;
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed _ -> "ok";
            case Outcome.Failed _ -> "FAILED";
            case Outcome.Skipped _ -> "skipped";
        };
    }

    private static String found(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed(String figure) -> figure;
            case Outcome.Failed(String sentence) -> sentence;
            case Outcome.Skipped(String reason) -> reason;
        };
    }
}
