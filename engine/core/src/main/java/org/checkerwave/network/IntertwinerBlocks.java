package org.checkerwave.network;

import java.util.ArrayList;
import java.util.List;
import org.checkerwave.symmetry.Irrep;
import org.checkerwave.symmetry.Irreps;
import org.checkerwave.symmetry.Representation;
import org.checkerwave.symmetry.Neighborhood;
import org.checkerwave.symmetry.SymmetryAdaptedBasis;

/**
 * The most general linear map between two representations that commutes with a group, by Schur's lemma: bring the
 * input to a symmetry-adapted basis, mix the copies of each irrep with the same matrix for all its components, and
 * leave the output's symmetry-adapted basis again.
 *
 * @param analysis a row for every (irrep, component, copy) of the input
 * @param synthesis a column for every (irrep, component, copy) of the output
 * @param blocks the irreps that both sides hold
 */
record IntertwinerBlocks(double[][] analysis, double[][] synthesis, List<Block> blocks) {

    /**
     * One irrep.
     *
     * @param dimension of the irrep, d
     * @param inputs copies in the input
     * @param outputs copies in the output
     */
    record Block(int dimension, int inputs, int outputs) {
    }

    /**
     * Maps from a neighbourhood of features to the features at its centre.
     *
     * @param input how the features of one site transform
     * @param output likewise
     */
    static IntertwinerBlocks convolution(Neighborhood neighborhood, Representation input, Representation output) {
        final Representation sites = Representation.onSites(input.group(), neighborhood);
        return of(Irreps.of(input.group()), sites.times(input), output);
    }

    static IntertwinerBlocks of(Irreps irreps, Representation input, Representation output) {
        final SymmetryAdaptedBasis from = SymmetryAdaptedBasis.of(input, irreps);
        final SymmetryAdaptedBasis to = SymmetryAdaptedBasis.of(output, irreps);
        final List<Block> blocks = new ArrayList<>();
        final List<double[]> analysis = new ArrayList<>();
        final List<double[]> synthesis = new ArrayList<>();
        for (int index = 0; index < irreps.size(); index++) {
            final List<SymmetryAdaptedBasis.Copy> inputs = from.copies(index);
            final List<SymmetryAdaptedBasis.Copy> outputs = to.copies(index);
            if (inputs.isEmpty() || outputs.isEmpty()) {
                continue;
            }
            final Irrep irrep = irreps.get(index);
            for (int component = 0; component < irrep.dimension(); component++) {
                for (final SymmetryAdaptedBasis.Copy copy : inputs) {
                    analysis.add(copy.vectors()[component]);
                }
                for (final SymmetryAdaptedBasis.Copy copy : outputs) {
                    synthesis.add(copy.vectors()[component]);
                }
            }
            blocks.add(new Block(irrep.dimension(), inputs.size(), outputs.size()));
        }
        return new IntertwinerBlocks(analysis.toArray(double[][]::new), transposed(synthesis, output.dimension()),
                blocks);
    }

    private static double[][] transposed(List<double[]> columns, int rows) {
        final double[][] matrix = new double[rows][columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < rows; row++) {
                matrix[row][column] = columns.get(column)[row];
            }
        }
        return matrix;
    }
}
