package org.checkerwave.app.selftest;

/** What a check found. */
public sealed interface Outcome {

    /** @param figure what was measured, in a few words */
    record Passed(String figure) implements Outcome {
    }

    /** @param sentence what is wrong and, where there is one, the cure */
    record Failed(String sentence) implements Outcome {
    }

    /** Not looked at, or of no weight: the program works without. @param reason a sentence */
    record Skipped(String reason) implements Outcome {
    }
}
