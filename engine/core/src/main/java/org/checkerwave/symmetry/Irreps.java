package org.checkerwave.symmetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.checkerwave.InvalidInput;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * All irreps of a group, computed: a random symmetric matrix averaged over the regular representation commutes with
 * it, so that each of its eigenspaces is one irrep (J. D. Dixon, Math. Comp. 24, 707 (1970)). The trivial one comes
 * first. Groups whose irreps are not all real are refused.
 */
public final class Irreps {

    private static final double SAME = 1e-7;
    private static final long SEED = 4;
    /** Matrix elements that come exactly: 0, ½, √3/2, 1 and their negatives. */
    private static final double[] EXACT = {0, 0.5, Math.sqrt(0.75), 1};

    private final FiniteGroup group;
    private final List<Irrep> list;

    private Irreps(FiniteGroup group, List<Irrep> list) {
        this.group = group;
        this.list = List.copyOf(list);
    }

    public static Irreps of(FiniteGroup group) {
        final Representation regular = Representation.regular(group);
        final List<double[][][]> found = new ArrayList<>();
        int dimensions = 0;
        for (final List<double[]> space : eigenspaces(commuting(regular))) {
            final double[][][] matrices = restricted(regular, space);
            if (Math.abs(innerProduct(group, matrices, matrices) - 1) > SAME) {
                throw new InvalidInput("This group has irreps that are not real; only groups whose irreps are all "
                        + "real, such as those with mirrors, are supported.");
            }
            if (found.stream().noneMatch(other -> innerProduct(group, matrices, other) > 0.5)) {
                found.add(matrices);
                dimensions += space.size() * space.size();
            }
        }
        if (dimensions != group.order()) {
            throw new IllegalStateException("Σd² = " + dimensions + " for a group of order " + group.order());
        }
        found.sort(Comparator.comparingInt((double[][][] m) -> m[0].length)
                .thenComparing((a, b) -> compareCharacters(group, a, b)));
        final List<Irrep> irreps = new ArrayList<>();
        for (final double[][][] matrices : found) {
            final double[][][] standard = snapped(MirrorBasis.of(group, matrices));
            irreps.add(new Irrep(MullikenLabel.of(group, standard), standard));
        }
        return new Irreps(group, irreps);
    }

    private static double[][] commuting(Representation regular) {
        final int n = regular.dimension();
        final Random random = new Random(SEED);
        final double[][] symmetric = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                symmetric[i][j] = random.nextGaussian();
                symmetric[j][i] = symmetric[i][j];
            }
        }
        final FiniteGroup group = regular.group();
        final double[][] average = new double[n][n];
        // The regular representation permutes: (M A Mᵀ)[gi][gj] = A[i][j].
        for (int g = 0; g < n; g++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    average[group.product(g, i)][group.product(g, j)] += symmetric[i][j] / n;
                }
            }
        }
        return average;
    }

    private static List<List<double[]>> eigenspaces(double[][] symmetric) {
        final int n = symmetric.length;
        final EigenDecomposition_F64<DMatrixRMaj> solver = DecompositionFactory_DDRM.eig(n, true, true);
        if (!solver.decompose(new DMatrixRMaj(symmetric))) {
            throw new IllegalStateException("no eigenvalues of a symmetric matrix");
        }
        final List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> solver.getEigenvalue(i).getReal()));
        final List<List<double[]>> spaces = new ArrayList<>();
        double last = Double.NaN;
        for (final int i : order) {
            final double value = solver.getEigenvalue(i).getReal();
            if (!(Math.abs(value - last) < SAME)) {
                spaces.add(new ArrayList<>());
            }
            spaces.getLast().add(solver.getEigenVector(i).getData().clone());
            last = value;
        }
        return spaces;
    }

    private static double[][][] restricted(Representation representation, List<double[]> space) {
        final int d = space.size();
        final int n = representation.dimension();
        final double[][][] result = new double[representation.matrices().length][d][d];
        for (int g = 0; g < result.length; g++) {
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    for (int row = 0; row < n; row++) {
                        for (int column = 0; column < n; column++) {
                            result[g][i][j] += space.get(i)[row] * representation.matrices()[g][row][column]
                                    * space.get(j)[column];
                        }
                    }
                }
            }
        }
        return result;
    }

    private static double trace(double[][] matrix) {
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += matrix[i][i];
        }
        return trace;
    }

    /** ⟨χ, χ′⟩ = |G|⁻¹ Σ χ(g) χ′(g). */
    private static double innerProduct(FiniteGroup group, double[][][] a, double[][][] b) {
        double sum = 0;
        for (int g = 0; g < group.order(); g++) {
            sum += trace(a[g]) * trace(b[g]);
        }
        return sum / group.order();
    }

    /** Larger characters on earlier elements first: the trivial irrep leads. */
    private static int compareCharacters(FiniteGroup group, double[][][] a, double[][][] b) {
        // From the last generator to the first would put A1, A2, B1, B2 in another order; mirrors vary fastest here.
        for (int g = 0; g < group.order(); g++) {
            final double difference = trace(b[g]) - trace(a[g]);
            if (Math.abs(difference) > SAME) {
                return difference > 0 ? 1 : -1;
            }
        }
        return 0;
    }

    private static double[][][] snapped(double[][][] matrices) {
        for (final double[][] matrix : matrices) {
            for (final double[] row : matrix) {
                for (int j = 0; j < row.length; j++) {
                    for (final double exact : EXACT) {
                        if (Math.abs(Math.abs(row[j]) - exact) < 1e-10) {
                            row[j] = exact == 0 ? 0 : Math.copySign(exact, row[j]);
                        }
                    }
                }
            }
        }
        return matrices;
    }

    public FiniteGroup group() {
        return group;
    }

    public int size() {
        return list.size();
    }

    public Irrep get(int index) {
        return list.get(index);
    }

    public List<Irrep> list() {
        return list;
    }
}
