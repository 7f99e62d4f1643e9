package org.checkerwave.symmetry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How the product of two irreps holds a third one: the symmetry-adapted basis of the product representation. */
public final class ClebschGordan {

    private ClebschGordan() {
    }

    /**
     * Real tensors C with Σᵢⱼ C[k][i][j] x_i y_j transforming as component k of ν if x transforms as λ and y as μ.
     *
     * @param lambda number of the irrep of the left factor
     * @param mu number of the irrep of the right factor
     * @param nu number of the irrep of the product
     * @return as many tensors, [component of ν][of λ][of μ], as λ ⊗ μ holds copies of ν, orthonormal:
     *     Σᵢⱼ C[k][i][j] C′[l][i][j] is 1 for the same tensor and k = l, otherwise 0
     */
    public static List<double[][][]> of(Irreps irreps, int lambda, int mu, int nu) {
        final int rows = irreps.get(lambda).dimension();
        final int columns = irreps.get(mu).dimension();
        final Representation product = irreps.representation(lambda).times(irreps.representation(mu));
        return SymmetryAdaptedBasis.of(product, irreps).copies(nu).stream()
                .map(copy -> Arrays.stream(copy.vectors()).map(vector -> IntStream.range(0, rows)
                        .mapToObj(i -> Arrays.copyOfRange(vector, i * columns, (i + 1) * columns))
                        .toArray(double[][]::new)).toArray(double[][][]::new))
                .toList();
    }
}
