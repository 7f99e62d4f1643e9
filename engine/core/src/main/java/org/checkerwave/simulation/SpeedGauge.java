package org.checkerwave.simulation;

/** Steps per second, renewed every half second. */
final class SpeedGauge {

    private static final double WINDOW_SECONDS = 0.5;

    private long start = System.nanoTime();
    private int steps;
    private double rate;

    void restart() {
        start = System.nanoTime();
        steps = 0;
    }

    double stepDone() {
        steps++;
        final double seconds = (System.nanoTime() - start) * 1e-9;
        if (seconds >= WINDOW_SECONDS) {
            rate = steps / seconds;
            restart();
        }
        return rate;
    }
}
