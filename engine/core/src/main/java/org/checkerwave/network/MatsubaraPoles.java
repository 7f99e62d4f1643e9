package org.checkerwave.network;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * ½ tanh(y/2) = Σⱼ 2rⱼ y/(y² + oⱼ²) with few poles: the lowest Matsubara frequency o₀ = π, r₀ = 1, then
 * frequencies in geometric progression whose weights fit the sum over all the others by least squares. Where the
 * progression starts and how fast it grows was searched: ten poles err by at most 1e-4 up to y = 2000.
 *
 * @param frequencies oⱼ, in units of the temperature
 * @param weights rⱼ
 */
record MatsubaraPoles(double[] frequencies, double[] weights) {

    private static final int EXACT = 1;
    private static final double FIRST = 1.04 * 3 * Math.PI;
    private static final double RATIO = 2.2;
    /** The highest frequency is so many times the range or more: less leaves a gap, much more cannot be fitted. */
    private static final double ENOUGH = 2.4;
    private static final int SAMPLES = 400;

    /** @param range largest |energy|/T that the sum must hold for */
    static MatsubaraPoles upTo(double range) {
        int count = EXACT;
        for (double o = FIRST; o < ENOUGH * RATIO * range; o *= RATIO) {
            count++;
        }
        final double[] frequencies = new double[count];
        for (int j = 0; j < count; j++) {
            frequencies[j] = j < EXACT ? Math.PI * (2 * j + 1) : FIRST * StrictMath.pow(RATIO, j - EXACT);
        }
        return new MatsubaraPoles(frequencies, weights(frequencies, range));
    }

    private static double[] weights(double[] frequencies, double range) {
        final int free = frequencies.length - EXACT;
        final DMatrixRMaj matrix = new DMatrixRMaj(SAMPLES, free);
        final DMatrixRMaj target = new DMatrixRMaj(SAMPLES, 1);
        for (int s = 0; s < SAMPLES; s++) {
            final double y = 0.1 * StrictMath.pow(range / 0.1, s / (SAMPLES - 1.0));
            double rest = 0.5 * StrictMath.tanh(y / 2);
            for (int j = 0; j < EXACT; j++) {
                rest -= term(y, frequencies[j]);
            }
            target.set(s, 0, rest);
            for (int j = 0; j < free; j++) {
                matrix.set(s, j, term(y, frequencies[EXACT + j]));
            }
        }
        final LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.leastSquaresQrPivot(true, false);
        final DMatrixRMaj solution = new DMatrixRMaj(free, 1);
        if (!solver.setA(matrix)) {
            throw new IllegalStateException("poles that cannot be told apart");
        }
        solver.solve(target, solution);
        final double[] weights = new double[frequencies.length];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = j < EXACT ? 1 : solution.get(j - EXACT, 0);
        }
        return weights;
    }

    private static double term(double y, double frequency) {
        return 2 * y / (y * y + frequency * frequency);
    }

    /** The approximated ½ tanh(y/2). */
    double halfTanh(double y) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * term(y, frequencies[j]);
        }
        return sum;
    }
}
