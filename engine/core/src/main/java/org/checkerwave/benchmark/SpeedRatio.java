package org.checkerwave.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many times as fast something is as a family of measured points at the same error: log speed of the family is
 * linear in log error between neighbours on its Pareto front.
 *
 * @param value the ratio of the speeds; beyond the errors of the family that to its nearest point
 */
public record SpeedRatio(double value, Kind kind) {

    /** What the value says. */
    public enum Kind {
        /** The ratio at the same error. */
        EQUAL_ERROR("equal_error", ""),
        /** The error is larger than all of the family, which would be faster at this error: the ratio is smaller. */
        AT_MOST("at_most", "≤ "),
        /** The error is smaller than all of the family, which would be slower at this error: the ratio is larger. */
        AT_LEAST("at_least", "≥ ");

        private final String key;
        private final String sign;

        Kind(String key, String sign) {
            this.key = key;
            this.sign = sign;
        }

        /** Name in files. */
        public String key() {
            return key;
        }
    }

    /** Empty where the family or the error is none. */
    public static Optional<SpeedRatio> of(ParetoFront.Point point, List<? extends ParetoFront.Point> family) {
        final List<? extends ParetoFront.Point> front = family.stream().filter(one -> ParetoFront.holds(one, family))
                .sorted(Comparator.comparingDouble(ParetoFront.Point::error)).toList();
        if (front.isEmpty() || Double.isNaN(point.error())) {
            return Optional.empty();
        }
        final ParetoFront.Point finest = front.getFirst();
        final ParetoFront.Point coarsest = front.getLast();
        final Kind kind = point.error() < finest.error() ? Kind.AT_LEAST
                : point.error() > coarsest.error() ? Kind.AT_MOST : Kind.EQUAL_ERROR;
        final double speed = switch (kind) {
            case AT_LEAST -> finest.speed();
            case AT_MOST -> coarsest.speed();
            case EQUAL_ERROR -> speed(front, point.error());
        };
        return Optional.of(new SpeedRatio(point.speed() / speed, kind));
    }

    /** @param front by error, which encloses that asked for */
    private static double speed(List<? extends ParetoFront.Point> front, double error) {
        int i = 0;
        while (front.get(i).error() < error) {
            i++;
        }
        final ParetoFront.Point above = front.get(i);
        if (above.error() == error) {
            return above.speed();
        }
        final ParetoFront.Point below = front.get(i - 1);
        final double part = Math.log(error / below.error()) / Math.log(above.error() / below.error());
        return below.speed() * Math.pow(above.speed() / below.speed(), part);
    }

    /** Such as "0.57", or "≤ 0.57". */
    public String text() {
        return kind.sign + String.format(Locale.ROOT, "%.2g", value);
    }
}
