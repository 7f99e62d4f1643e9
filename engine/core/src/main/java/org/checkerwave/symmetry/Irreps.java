package org.checkerwave.symmetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;

/**
 * All irreps of a group, computed from its multiplication table. A random symmetric matrix that commutes with the
 * regular representation has one irrep in each of its eigenspaces (J. D. Dixon, Math. Comp. 24, 707 (1970)). Even ones
 * come before odd ones, small before large, then those with the larger character on the first element that tells them
 * apart; so the trivial one is number 0.
 */
public final class Irreps {

    private static final double SAME = 1e-7;
    private static final long SEED = 4;

    private final FiniteGroup group;
    private final List<Irrep> list;

    private Irreps(FiniteGroup group, List<Irrep> list) {
        this.group = group;
        this.list = List.copyOf(list);
    }

    /** The irreps of a group whose irreps are all of real type; others are refused. */
    public static Irreps of(FiniteGroup group) {
        final List<double[][][]> found = new ArrayList<>();
        for (final List<double[]> space : eigenspaces(group)) {
            final double[][][] matrices = restricted(group, space);
            requireReal(group, matrices);
            if (found.stream().allMatch(other -> overlap(matrices, other) < 0.5)) {
                found.add(StandardBasis.of(group, matrices));
            }
        }
        final int squares = found.stream().mapToInt(irrep -> irrep[0].length * irrep[0].length).sum();
        if (squares != group.order()) {
            throw new IllegalStateException("Σd² = " + squares + " in " + group);
        }
        found.sort(order(group));
        final List<String> labels = new MullikenLabels(group).of(found);
        return new Irreps(group, IntStream.range(0, found.size())
                .mapToObj(i -> new Irrep(labels.get(i), found.get(i))).toList());
    }

    /** Eigenspaces of A_ab = f(a⁻¹b) with a random f(h) = f(h⁻¹), orthonormal vectors indexed by element. */
    private static List<List<double[]>> eigenspaces(FiniteGroup group) {
        final double[] random = new Random(SEED).doubles(group.order(), -1, 1).toArray();
        final double[][] commuting = new double[group.order()][group.order()];
        for (int a = 0; a < group.order(); a++) {
            for (int b = 0; b < group.order(); b++) {
                final int h = group.product(group.inverse(a), b);
                commuting[a][b] = random[h] + random[group.inverse(h)];
            }
        }
        final List<List<double[]>> spaces = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (final Eigenvector eigenvector : Eigenvector.ofSymmetric(commuting)) {
            if (eigenvector.value() - last > SAME) {
                spaces.add(new ArrayList<>());
            }
            spaces.getLast().add(eigenvector.components());
            last = eigenvector.value();
        }
        return spaces;
    }

    /** D(g)_ij = ⟨v_i, L(g) v_j⟩ with L(g) e_h = e_gh. */
    private static double[][][] restricted(FiniteGroup group, List<double[]> space) {
        final int d = space.size();
        final double[][][] matrices = new double[group.order()][d][d];
        for (int g = 0; g < group.order(); g++) {
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    for (int h = 0; h < group.order(); h++) {
                        matrices[g][i][j] += space.get(i)[group.product(g, h)] * space.get(j)[h];
                    }
                }
            }
        }
        return matrices;
    }

    /** Frobenius and Schur: |G|⁻¹ Σ χ(g²) is 1 for a real irrep, 0 for a complex pair, −2 for a quaternionic pair. */
    private static void requireReal(FiniteGroup group, double[][][] matrices) {
        double indicator = 0;
        for (int g = 0; g < group.order(); g++) {
            indicator += trace(matrices[group.product(g, g)]) / group.order();
        }
        if (Math.abs(indicator - 1) > SAME) {
            throw new InvalidInput("The group has irreps that are not real; add a mirror or another operation that "
                    + "takes every rotation to its inverse.");
        }
    }

    /** ⟨χ, χ′⟩ = |G|⁻¹ Σ χ(g) χ′(g): 1 for the same irrep, 0 for different ones. */
    private static double overlap(double[][][] a, double[][][] b) {
        return IntStream.range(0, a.length).mapToDouble(g -> trace(a[g]) * trace(b[g])).sum() / a.length;
    }

    private static double trace(double[][] matrix) {
        return IntStream.range(0, matrix.length).mapToDouble(i -> matrix[i][i]).sum();
    }

    private static Comparator<double[][][]> order(FiniteGroup group) {
        final OptionalInt inversion = MullikenLabels.inversion(group);
        Comparator<double[][][]> order = Comparator.comparing(
                irrep -> inversion.isPresent() && irrep[inversion.getAsInt()][0][0] < 0);
        order = order.thenComparingInt(irrep -> irrep[0].length);
        for (int element = 0; element < group.order(); element++) {
            final int g = element;
            order = order.thenComparingLong(irrep -> -Math.round(trace(irrep[g]) / SAME));
        }
        return order;
    }

    public FiniteGroup group() {
        return group;
    }

    /** Number of irreps, which is that of conjugacy classes. */
    public int size() {
        return list.size();
    }

    public Irrep get(int index) {
        return list.get(index);
    }

    public List<Irrep> list() {
        return list;
    }

    /** Number of the irrep of this name. */
    public int indexOf(String label) {
        final List<String> labels = list.stream().map(Irrep::label).toList();
        if (!labels.contains(label)) {
            throw new InvalidInput("The group has no irrep " + label + "; choose one of " + String.join(", ", labels)
                    + ".");
        }
        return labels.indexOf(label);
    }

    /** Irrep number {@code index} as a representation. */
    public Representation representation(int index) {
        return Representation.of(group, list.get(index).matrices());
    }
}
