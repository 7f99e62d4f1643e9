package org.checkerwave.symmetry;

import java.util.List;
import org.checkerwave.symmetry.Neighborhood.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionTest {

    private static double[][] matrix(Projection projection) {
        final int n = projection.representation().dimension();
        final double[][] matrix = new double[n][n];
        for (int column = 0; column < n; column++) {
            final double[] entries = projection.column(column);
            for (int row = 0; row < n; row++) {
                matrix[row][column] = entries[row];
            }
        }
        return matrix;
    }

    private static Representation sites(FiniteGroup group) {
        return Representation.onSites(group,
                Neighborhood.closedUnder(group, List.of(new Offset(0, 0), new Offset(1, 0), new Offset(1, 1))));
    }

    /** Σ_λ Σ_i P^λ_ii = 1. */
    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void projectorsAreComplete(FiniteGroup group) {
        final Representation sites = sites(group);
        final double[][] sum = new double[sites.dimension()][sites.dimension()];
        for (final Irrep irrep : Irreps.of(group).list()) {
            for (int i = 0; i < irrep.dimension(); i++) {
                final double[][] projector = matrix(new Projection(sites, irrep, i, i));
                for (int row = 0; row < sum.length; row++) {
                    for (int column = 0; column < sum.length; column++) {
                        sum[row][column] += projector[row][column];
                    }
                }
            }
        }
        Matrices.assertEqual(sum, Matrices.identity(sum.length), 1e-13);
    }

    /** P^λ_ij P^μ_kl = δ_λμ δ_jk P^λ_il: idempotent, exclusive, and transferring from component to component. */
    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void projectorsMultiplyAsMatrixUnits(FiniteGroup group) {
        final Representation sites = sites(group);
        final List<Irrep> irreps = Irreps.of(group).list();
        final double[][] zero = new double[sites.dimension()][sites.dimension()];
        for (final Irrep left : irreps) {
            for (final Irrep right : irreps) {
                for (int j = 0; j < left.dimension(); j++) {
                    for (int k = 0; k < right.dimension(); k++) {
                        final int l = right.dimension() - 1;
                        final double[][] expected =
                                left == right && j == k ? matrix(new Projection(sites, left, 0, l)) : zero;
                        Matrices.assertEqual(Matrices.product(matrix(new Projection(sites, left, 0, j)),
                                matrix(new Projection(sites, right, k, l))), expected, 1e-13);
                    }
                }
            }
        }
    }

    @Test
    void theTrivialProjectorAveragesOverAShell() {
        final FiniteGroup group = PointGroups.squareD4();
        final Representation shell =
                Representation.onSites(group, Neighborhood.closedUnder(group, List.of(new Offset(1, 0))));
        final Projection average = new Projection(shell, Irreps.of(group).get(0), 0, 0);
        Matrices.assertEqual(average.of(new double[] {1, 2, 3, 6}), new double[] {3, 3, 3, 3}, 1e-15);
    }
}
