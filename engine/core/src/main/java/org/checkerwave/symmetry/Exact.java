package org.checkerwave.symmetry;

/** Rounds away the noise of numbers that are known to be simple in the groups of lattices. */
final class Exact {

    private static final double NOISE = 1e-12;
    private static final double[] SIMPLE = {0, 0.5, Math.sqrt(0.5), Math.sqrt(0.75), 1};

    private Exact() {
    }

    /** 0, ±½, ±√½, ±√¾ or ±1 if the value lies within 1e-12 of it; otherwise the value. */
    static double of(double value) {
        for (final double simple : SIMPLE) {
            if (Math.abs(Math.abs(value) - simple) < NOISE) {
                return simple == 0 ? 0 : Math.copySign(simple, value);
            }
        }
        return value;
    }

    /** Snaps every entry of the matrix in place and returns it. */
    static double[][] snap(double[][] matrix) {
        for (final double[] row : matrix) {
            for (int j = 0; j < row.length; j++) {
                row[j] = of(row[j]);
            }
        }
        return matrix;
    }
}
