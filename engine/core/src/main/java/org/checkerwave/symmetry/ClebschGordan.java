package org.checkerwave.symmetry;

import java.util.List;

/**
 * How the product of two irreps holds a third: real tensors C with Σᵢⱼ C[k][i][j] xᵢ yⱼ transforming as component k,
 * found as the symmetry-adapted basis of the product representation.
 */
public final class ClebschGordan {

    private ClebschGordan() {
    }

    /**
     * @param left index of λ
     * @param right index of μ
     * @param result index of ν
     * @return as many tensors, indexed [component of ν][of λ][of μ], as λ ⊗ μ holds copies of ν
     */
    public static List<double[][][]> of(Irreps irreps, int left, int right, int result) {
        final int rows = irreps.get(left).dimension();
        final int columns = irreps.get(right).dimension();
        final Representation product = Representation.of(irreps.group(), irreps.get(left))
                .times(Representation.of(irreps.group(), irreps.get(right)));
        return SymmetryAdaptedBasis.of(product, irreps).copies(result).stream().map(copy -> {
            final double[][][] tensor = new double[copy.vectors().length][rows][columns];
            for (int k = 0; k < tensor.length; k++) {
                for (int i = 0; i < rows; i++) {
                    System.arraycopy(copy.vectors()[k], i * columns, tensor[k][i], 0, columns);
                }
            }
            return tensor;
        }).toList();
    }
}
