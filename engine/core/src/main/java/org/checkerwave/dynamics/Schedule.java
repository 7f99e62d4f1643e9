package org.checkerwave.dynamics;

import org.checkerwave.InvalidInput;

/** How a parameter changes with time by itself. */
public sealed interface Schedule {

    /** The value at time t. */
    double at(double time);

    /** No change. */
    record Constant(double value) implements Schedule {
        public Constant {
            requireFinite(value);
        }

        @Override
        public double at(double time) {
            return value;
        }
    }

    /** From one value to another, linearly between two times, constant before and after. */
    record Ramp(double from, double to, double start, double end) implements Schedule {
        public Ramp {
            requireFinite(from, to, start, end);
            if (!(end > start)) {
                throw new InvalidInput("A ramp must end after it starts, not run from t = " + start + " to t = " + end
                        + "; give a later end.");
            }
        }

        @Override
        public double at(double time) {
            final double fraction = Math.clamp((time - start) / (end - start), 0.0, 1.0);
            return from + fraction * (to - from);
        }
    }

    /** From one value to another at one instant. */
    record Quench(double before, double after, double time) implements Schedule {
        public Quench {
            requireFinite(before, after, time);
        }

        @Override
        public double at(double now) {
            return now < time ? before : after;
        }
    }

    private static void requireFinite(double... numbers) {
        for (final double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new InvalidInput("A schedule cannot hold " + number + "; give finite values and times.");
            }
        }
    }
}
