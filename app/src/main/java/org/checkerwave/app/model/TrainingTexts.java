package org.checkerwave.app.model;

import java.util.Map;
import java.util.stream.Collectors;
import org.checkerwave.app.text.Texts;
import org.checkerwave.training.Evaluation;
import org.checkerwave.training.Trainer;
import org.checkerwave.training.TrainingJob;
import org.checkerwave.training.TrainingPlan;

/** What the window says of a training. */
final class TrainingTexts {

    private static final int DIGITS = 2;

    private TrainingTexts() {
    }

    /** @param nanos since learning began */
    static String learning(TrainingPlan plan, double fraction, long nanos) {
        final int epoch = Math.min(plan.epochs(), 1 + (int) (fraction * plan.epochs()));
        final long left = Math.round(nanos * 1e-9 * (1 - fraction) / Math.max(fraction, 1e-9));
        return Texts.of("training.at.learning", epoch, plan.epochs(), left);
    }

    static String ended(TrainingJob.Outcome outcome) {
        final Trainer.Result result = outcome.result();
        final String end = Texts.of(switch (result.end()) {
            case FINISHED -> "training.end.finished";
            case STOPPED -> "training.end.stopped";
            case DIVERGED -> "training.end.diverged";
            case NOTHING_LEARNED -> "training.end.nothing";
        });
        final Evaluation errors = outcome.errors();
        return errors == null ? end + " " + Texts.of("training.end.none")
                : end + " " + Texts.of("training.end.error", result.epoch(), figure(errors.density()), errors(errors.byRegion()));
    }

    private static String errors(Map<String, Double> byRegion) {
        return byRegion.entrySet().stream().map(error -> error.getKey() + " " + figure(error.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String figure(double value) {
        return Numbers.significant(value, DIGITS);
    }
}
