package org.checkerwave.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fixed linear map y = A x as a list of steps {@code d = a + c·b}. Partial sums that several rows share are computed
 * once, which turns the symmetry-adapted sums of a point group into a fast transform.
 *
 * <p>Values are numbered: the inputs, then one that is always 0, then partial sums, then the outputs.
 *
 * @param firstOutput number of output 0
 */
record SharedSums(int inputs, int firstOutput, int outputs, List<Step> steps) {

    private static final double SAME = 1e-7;

    /** {@code destination = first + factor · second}. */
    record Step(int destination, int first, int second, float factor) {
    }

    /** @param matrix A, a row per output */
    static SharedSums of(double[][] matrix) {
        final int inputs = matrix.length == 0 ? 0 : matrix[0].length;
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
        int values = inputs + 1;
        for (Pair pair = commonest(rows); pair != null; pair = commonest(rows)) {
            steps.add(new Step(values, pair.first(), pair.second(), (float) pair.ratio()));
            for (final Map<Integer, Double> terms : rows) {
                if (pair.in(terms)) {
                    final double scale = Objects.requireNonNull(terms.remove(pair.first()));
                    terms.remove(pair.second());
                    terms.put(values, scale);
                }
            }
            values++;
        }
        for (int o = 0; o < rows.size(); o++) {
            final Map.Entry<Integer, Double> only =
                    rows.get(o).isEmpty() ? Map.entry(inputs, 1.0) : rows.get(o).entrySet().iterator().next();
            steps.add(new Step(values + o, inputs, only.getKey(), only.getValue().floatValue()));
        }
        return new SharedSums(inputs, values, rows.size(), depthFirst(mergeLast(steps, inputs, values)));
    }

    int zero() {
        return inputs;
    }

    /** Two terms a + ratio·b that occur together, up to a common factor. */
    private record Pair(int first, int second, double ratio) {
        boolean in(Map<Integer, Double> terms) {
            return terms.containsKey(first) && terms.containsKey(second)
                    && Math.abs(terms.get(second) / terms.get(first) - ratio) < SAME;
        }
    }

    private static @Nullable Pair commonest(List<Map<Integer, Double>> rows) {
        final Map<Pair, Integer> counts = new HashMap<>();
        Pair best = null;
        for (final Map<Integer, Double> terms : rows) {
            final List<Map.Entry<Integer, Double>> list = List.copyOf(terms.entrySet());
            for (int i = 0; i < list.size(); i++) {
                for (int j = i + 1; j < list.size(); j++) {
                    final double ratio = Math.rint(list.get(j).getValue() / list.get(i).getValue() * 1e8) / 1e8;
                    final Pair pair = new Pair(list.get(i).getKey(), list.get(j).getKey(), ratio);
                    final int count = counts.merge(pair, 1, Integer::sum);
                    final int most = best == null ? 0 : counts.getOrDefault(best, 0);
                    if (best == null || count > most || (count == most && before(pair, best))) {
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
    private static List<Step> mergeLast(List<Step> steps, int zero, int firstOutput) {
        final Map<Integer, Integer> uses = new HashMap<>();
        for (final Step step : steps) {
            uses.merge(step.first(), 1, Integer::sum);
            uses.merge(step.second(), 1, Integer::sum);
        }
        final Map<Integer, Integer> renamed = new HashMap<>();
        for (final Step step : steps) {
            if (step.destination() >= firstOutput && step.first() == zero && step.factor() == 1
                    && step.second() > zero && uses.getOrDefault(step.second(), 0) == 1) {
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

    /** The same steps, each sum close before its uses, so that few are alive at a time. */
    private static List<Step> depthFirst(List<Step> steps) {
        final Map<Integer, Step> open = new HashMap<>();
        steps.forEach(step -> open.put(step.destination(), step));
        final List<Step> result = new ArrayList<>();
        final Deque<Step> stack = new ArrayDeque<>();
        for (final Step wanted : steps.stream().filter(s -> uses(steps, s.destination()) == 0).toList()) {
            stack.push(wanted);
            while (!stack.isEmpty()) {
                final Step step = stack.peek();
                final int[] missing = Arrays.stream(new int[] {step.second(), step.first()}).filter(open::containsKey)
                        .toArray();
                for (final int value : missing) {
                    stack.push(Objects.requireNonNull(open.get(value)));
                }
                if (missing.length == 0 && open.remove(stack.pop().destination()) != null) {
                    result.add(step);
                }
            }
        }
        return result;
    }

    private static long uses(List<Step> steps, int value) {
        return steps.stream().filter(s -> s.first() == value || s.second() == value).count();
    }
}
