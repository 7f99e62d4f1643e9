package org.checkerwave.symmetry;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A real orthogonal representation of a group on a numbered basis: e_j → M(g) e_j, the column j of M(g). */
public sealed interface Representation permits MonomialRepresentation, MatrixRepresentation {

    FiniteGroup group();

    /** Number of basis vectors. */
    int dimension();

    /** Adds {@code factor}·M(g) e_j to {@code sum}, which has {@link #dimension()} entries. */
    void addImage(int g, int j, double factor, double[] sum);

    /** One dimension that nothing changes. */
    static MonomialRepresentation trivial(FiniteGroup group) {
        return MonomialRepresentation.permutation(group, 1, (_, _) -> 0);
    }

    /** The group acting on itself: e_h → e_gh. */
    static MonomialRepresentation regular(FiniteGroup group) {
        return MonomialRepresentation.permutation(group, group.order(), group::product);
    }

    /** Matrices as a representation: monomial if every entry is 0 or ±1. */
    static Representation of(FiniteGroup group, double[][][] matrices) {
        final MatrixRepresentation representation = new MatrixRepresentation(group, matrices);
        return MonomialRepresentation.isMonomial(representation)
                ? MonomialRepresentation.from(representation) : representation;
    }

    /** Every irrep once, one after another in their order, component by component. */
    static Representation ofEveryIrrep(Irreps irreps) {
        final int n = irreps.list().stream().mapToInt(Irrep::dimension).sum();
        final double[][][] matrices = new double[irreps.group().order()][n][n];
        for (int g = 0; g < matrices.length; g++) {
            int first = 0;
            for (final Irrep irrep : irreps.list()) {
                for (int i = 0; i < irrep.dimension(); i++) {
                    System.arraycopy(irrep.matrices()[g][i], 0, matrices[g][first + i], first, irrep.dimension());
                }
                first += irrep.dimension();
            }
        }
        return of(irreps.group(), matrices);
    }

    /** What the group does to the components of the variable on one site. */
    static Representation onComponents(FiniteGroup group) {
        return of(group, IntStream.range(0, group.order()).mapToObj(g -> group.element(g).components())
                .toArray(double[][][]::new));
    }

    /** The components on the sites of a neighbourhood that the group closes: j = site · components + component. */
    static Representation onSites(FiniteGroup group, Neighborhood neighborhood) {
        return MonomialRepresentation.permutation(group, neighborhood.size(),
                (g, site) -> neighborhood.image(group.element(g), site)).times(onComponents(group));
    }

    /** The product representation: j = own · other.dimension() + other's. */
    default Representation times(Representation other) {
        return this instanceof MonomialRepresentation mine && other instanceof MonomialRepresentation others
                ? mine.times(others) : MatrixRepresentation.product(this, other);
    }

    /** M(g), [row][column]. */
    default double[][] matrix(int g) {
        final int n = dimension();
        final double[][] matrix = new double[n][n];
        final double[] column = new double[n];
        for (int j = 0; j < n; j++) {
            Arrays.fill(column, 0);
            addImage(g, j, 1, column);
            for (int i = 0; i < n; i++) {
                matrix[i][j] = column[i];
            }
        }
        return matrix;
    }

    /** M(g) times a vector. */
    default double[] act(int g, double[] vector) {
        final double[] image = new double[dimension()];
        for (int j = 0; j < vector.length; j++) {
            if (vector[j] != 0) {
                addImage(g, j, vector[j], image);
            }
        }
        return image;
    }

    /** tr M(g). */
    default double character(int g) {
        double trace = 0;
        final double[] column = new double[dimension()];
        for (int j = 0; j < column.length; j++) {
            Arrays.fill(column, 0);
            addImage(g, j, 1, column);
            trace += column[j];
        }
        return trace;
    }
}
