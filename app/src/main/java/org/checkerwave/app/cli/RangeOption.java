package org.checkerwave.app.cli;

import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.ValueRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which values the ends of a colour map stand for; one way at most. */
final class RangeOption {

    @Option(names = "--range", paramLabel = "LOW:HIGH",
            description = "Values at the ends of the colour map. Default: chosen to hold nearly all of them.")
    private @Nullable String range;

    @Option(names = "--symmetric", description = "As far to both sides of the neutral value as the values reach.")
    private boolean symmetric;

    @Option(names = "--percentile", paramLabel = "LOW:HIGH",
            description = "Between two percentiles of the values, such as 1:99; for signed fields as far to both sides.")
    private @Nullable String percentile;

    RangeRule rule() {
        if (range != null) {
            final double[] ends = pair("--range", range);
            return new RangeRule.Fixed(new ValueRange(ends[0], ends[1]));
        }
        if (percentile != null) {
            final double[] ends = pair("--percentile", percentile);
            return new RangeRule.Percentiles(ends[0], ends[1]);
        }
        return symmetric ? new RangeRule.Symmetric() : new RangeRule.Automatic();
    }

    private static double[] pair(String option, String text) {
        try {
            final int colon = text.indexOf(':');
            return new double[] {Double.parseDouble(text.substring(0, Math.max(colon, 0))),
                    Double.parseDouble(text.substring(colon + 1))};
        } catch (NumberFormatException e) {
            throw new InvalidInput("The option " + option + " is \"" + text
                    + "\"; give two numbers with a colon between them, such as 0:1.", e);
        }
    }
}
