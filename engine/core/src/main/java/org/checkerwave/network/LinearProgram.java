package org.checkerwave.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.incubator.vector.FloatVector;

/**
 * A small fixed linear map y = A x, carried out for many positions at once as a list of steps {@code d = a + c·b}.
 * Partial sums that several rows share are computed once, which turns the symmetry-adapted sums of a point group into
 * a fast transform.
 */
final class LinearProgram {

    private static final double SAME = 1e-7;

    private final int inputs;
    private final int outputs;
    private final int scratch;
    private final int[] destination;
    private final int[] first;
    private final int[] second;
    private final float[] factor;

    /** @param matrix A, a row per output */
    LinearProgram(double[][] matrix) {
        this.inputs = matrix.length == 0 ? 0 : matrix[0].length;
        this.outputs = matrix.length;
        final List<Map<Integer, Double>> rows = new ArrayList<>();
        for (final double[] row : matrix) {
            final Map<Integer, Double> terms = new TreeMap<>();
            for (int i = 0; i < row.length; i++) {
                if (Math.abs(row[i]) > SAME) {
                    terms.put(i, row[i]);
                }
            }
            rows.add(terms);
        }
        final List<Step> steps = new ArrayList<>();
        // Slots: the inputs, one that is always zero, then partial sums.
        int slots = inputs + 1;
        for (Pair pair = commonest(rows); pair != null; pair = commonest(rows)) {
            steps.add(new Step(slots, pair.first(), pair.second(), pair.ratio()));
            for (final Map<Integer, Double> terms : rows) {
                if (pair.in(terms)) {
                    final double scale = terms.remove(pair.first());
                    terms.remove(pair.second());
                    terms.put(slots, scale);
                }
            }
            slots++;
        }
        this.scratch = slots - inputs;
        for (int o = 0; o < outputs; o++) {
            final Map.Entry<Integer, Double> only =
                    rows.get(o).isEmpty() ? Map.entry(inputs, 1.0) : rows.get(o).entrySet().iterator().next();
            steps.add(new Step(slots + o, inputs, only.getKey(), only.getValue()));
        }
        final List<Step> merged = mergeLast(steps, slots);
        destination = merged.stream().mapToInt(Step::destination).toArray();
        first = merged.stream().mapToInt(Step::first).toArray();
        second = merged.stream().mapToInt(Step::second).toArray();
        factor = new float[merged.size()];
        for (int i = 0; i < factor.length; i++) {
            factor[i] = (float) merged.get(i).factor();
        }
    }

    private record Step(int destination, int first, int second, double factor) {
    }

    /** Two terms a + ratio·b that occur together, up to a common factor. */
    private record Pair(int first, int second, double ratio) {
        boolean in(Map<Integer, Double> terms) {
            return terms.containsKey(first) && terms.containsKey(second)
                    && Math.abs(terms.get(second) / terms.get(first) - ratio) < SAME;
        }
    }

    private static Pair commonest(List<Map<Integer, Double>> rows) {
        final Map<Pair, Integer> counts = new HashMap<>();
        Pair best = null;
        for (final Map<Integer, Double> terms : rows) {
            final List<Map.Entry<Integer, Double>> list = List.copyOf(terms.entrySet());
            for (int i = 0; i < list.size(); i++) {
                for (int j = i + 1; j < list.size(); j++) {
                    final double ratio = Math.rint(list.get(j).getValue() / list.get(i).getValue() * 1e8) / 1e8;
                    final Pair pair = new Pair(list.get(i).getKey(), list.get(j).getKey(), ratio);
                    counts.merge(pair, 1, Integer::sum);
                    if (best == null || counts.get(pair) > counts.get(best)
                            || counts.get(pair).equals(counts.get(best)) && before(pair, best)) {
                        best = pair;
                    }
                }
            }
        }
        return best;
    }

    private static boolean before(Pair a, Pair b) {
        return a.first() != b.first() ? a.first() < b.first()
                : a.second() != b.second() ? a.second() < b.second() : a.ratio() < b.ratio();
    }

    /** Lets the last partial sum of an output be stored as that output, where its factor is 1 and nobody else needs it. */
    private List<Step> mergeLast(List<Step> steps, int firstOutput) {
        final Map<Integer, Integer> uses = new HashMap<>();
        for (final Step step : steps) {
            uses.merge(step.first(), 1, Integer::sum);
            uses.merge(step.second(), 1, Integer::sum);
        }
        final Map<Integer, Integer> renamed = new HashMap<>();
        for (final Step step : steps) {
            if (step.destination() >= firstOutput && step.first() == inputs && step.factor() == 1
                    && step.second() > inputs && uses.get(step.second()) == 1) {
                renamed.put(step.second(), step.destination());
            }
        }
        final List<Step> result = new ArrayList<>();
        for (final Step step : steps) {
            if (!renamed.containsKey(step.second()) || step.destination() < firstOutput) {
                result.add(new Step(renamed.getOrDefault(step.destination(), step.destination()), step.first(),
                        step.second(), step.factor()));
            }
        }
        return result;
    }

    int inputs() {
        return inputs;
    }

    int outputs() {
        return outputs;
    }

    /** Additions that it takes, for a cost estimate. */
    int steps() {
        return destination.length;
    }

    /** Floats of scratch that one run needs. */
    int scratchSize() {
        return scratch * Kernels.CHUNK;
    }

    /**
     * y = A x at {@code positions} consecutive positions, at most {@link Kernels#CHUNK} and a multiple of twice
     * {@link Kernels#LANES}.
     *
     * @param from holds input i at {@code fromAt + fromOffsets[i]}
     * @param to receives output o at {@code toAt + toOffsets[o]}
     */
    void run(float[] from, int fromAt, int[] fromOffsets, float[] to, int toAt, int[] toOffsets, float[] temporary,
            int positions) {
        final int slots = inputs + scratch;
        Arrays.fill(temporary, 0, Kernels.CHUNK, 0);
        for (int i = 0; i < destination.length; i++) {
            final int a = first[i];
            final int b = second[i];
            final int d = destination[i];
            combine(a < inputs ? from : temporary, a < inputs ? fromAt + fromOffsets[a] : (a - inputs) * Kernels.CHUNK,
                    b < inputs ? from : temporary, b < inputs ? fromAt + fromOffsets[b] : (b - inputs) * Kernels.CHUNK,
                    factor[i], d < slots ? temporary : to,
                    d < slots ? (d - inputs) * Kernels.CHUNK : toAt + toOffsets[d - slots], positions);
        }
    }

    /** out = a + factor · b, two vectors at a time, without calls: a vector that is handed on would be an object. */
    private static void combine(float[] a, int aAt, float[] b, int bAt, float factor, float[] out, int outAt,
            int positions) {
        final FloatVector c = FloatVector.broadcast(Kernels.SPECIES, factor);
        for (int p = 0; p < positions; p += 2 * Kernels.LANES) {
            final FloatVector x = FloatVector.fromArray(Kernels.SPECIES, b, bAt + p)
                    .fma(c, FloatVector.fromArray(Kernels.SPECIES, a, aAt + p));
            final FloatVector y = FloatVector.fromArray(Kernels.SPECIES, b, bAt + p + Kernels.LANES)
                    .fma(c, FloatVector.fromArray(Kernels.SPECIES, a, aAt + p + Kernels.LANES));
            x.intoArray(out, outAt + p);
            y.intoArray(out, outAt + p + Kernels.LANES);
        }
    }

    /**
     * The transpose: x += Aᵀ y, for gradients.
     *
     * @param to holds ∂/∂y, as {@link #run} wrote y
     * @param from has ∂/∂x added, as {@link #run} read x
     */
    void addTransposed(float[] to, int toAt, int[] toOffsets, float[] from, int fromAt, int[] fromOffsets,
            float[] temporary, int positions) {
        final int slots = inputs + scratch;
        Arrays.fill(temporary, 0, scratchSize(), 0);
        for (int i = destination.length - 1; i >= 0; i--) {
            final int a = first[i];
            final int b = second[i];
            final int d = destination[i];
            final float[] gradient = d < slots ? temporary : to;
            final int gradientAt = d < slots ? (d - inputs) * Kernels.CHUNK : toAt + toOffsets[d - slots];
            if (a != inputs) {
                final float[] out = a < inputs ? from : temporary;
                final int outAt = a < inputs ? fromAt + fromOffsets[a] : (a - inputs) * Kernels.CHUNK;
                combine(out, outAt, gradient, gradientAt, 1, out, outAt, positions);
            }
            final float[] out = b < inputs ? from : temporary;
            final int outAt = b < inputs ? fromAt + fromOffsets[b] : (b - inputs) * Kernels.CHUNK;
            combine(out, outAt, gradient, gradientAt, factor[i], out, outAt, positions);
        }
    }
}
