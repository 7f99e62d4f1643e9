package org.checkerwave.network;

import java.util.ArrayList;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.checkerwave.symmetry.Irreps;
import org.checkerwave.symmetry.Neighborhood;
import org.checkerwave.symmetry.PointGroups;
import org.checkerwave.symmetry.Representation;
import org.checkerwave.symmetry.SymmetryAdaptedBasis;

/**
 * Invariants of the potential on the 45 sites within √13 (C. Cheng, S. Zhang, G.-W. Chern, Phys. Rev. B 108, 014301
 * (2023)), from its symmetry-adapted coefficients. Odd: those of the trivial irrep, for the potential squashed on three
 * scales. Even: of every other irrep |c|² of each copy and c·c′ of copies that follow one another, squashed again; the
 * latter tell how the copies lie to each other.
 */
final class NeighborhoodInvariants implements Features {

    private static final Neighborhood NEIGHBORHOOD = Neighborhood.withinSquaredRadius(13);
    private static final int RADIUS = NEIGHBORHOOD.radius();
    private static final int ROWS = 2 * RADIUS + 1;
    /** A row of the neighbourhood of a chunk, and what a vector may write further. */
    private static final int STRIP = Kernels.CHUNK + 2 * RADIUS + 16;
    /**
     * Number of the scale on which the coefficients of the other irreps are taken: on the finest, held-out errors were
     * 6 to 10 % larger in every region.
     */
    private static final int MIDDLE = 1;

    private final LinearProgram symmetric;
    private final LinearProgram directed;
    private final List<Product> products = new ArrayList<>();
    private final int[] sites = new int[NEIGHBORHOOD.size()];
    private final int[] rows;
    private final int strips;
    private final int coefficients;

    /** Σₖ of coefficient (left + k) times coefficient (right + k). */
    private record Product(int left, int right, int dimension) {
    }

    NeighborhoodInvariants() {
        final Irreps irreps = Irreps.of(PointGroups.squareD4());
        final SymmetryAdaptedBasis basis =
                SymmetryAdaptedBasis.of(Representation.onSites(irreps.group(), NEIGHBORHOOD), irreps);
        this.symmetric = new LinearProgram(
                basis.copies(0).stream().map(copy -> copy.vectors()[0]).toArray(double[][]::new));
        final List<double[]> others = new ArrayList<>();
        for (int irrep = 1; irrep < irreps.size(); irrep++) {
            final int dimension = irreps.get(irrep).dimension();
            final int first = others.size();
            for (final SymmetryAdaptedBasis.Copy copy : basis.copies(irrep)) {
                final int at = others.size();
                products.add(new Product(at, at, dimension));
                if (at > first) {
                    products.add(new Product(at - dimension, at, dimension));
                }
                others.addAll(List.of(copy.vectors()));
            }
        }
        this.directed = new LinearProgram(others.toArray(double[][]::new));
        this.strips = Math.max(symmetric.scratchSize(), directed.scratchSize());
        this.coefficients = strips + ROWS * STRIP;
        for (int i = 0; i < sites.length; i++) {
            sites[i] = (NEIGHBORHOOD.dy(i) + RADIUS) * STRIP + NEIGHBORHOOD.dx(i) + RADIUS;
        }
        this.rows = new int[directed.outputs()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i * Kernels.CHUNK;
        }
    }

    @Override
    public Field field() {
        return new Field(1, SquashedPotential.SCALES.size() * symmetric.outputs(), products.size());
    }

    @Override
    public int radius() {
        return RADIUS;
    }

    @Override
    public Workspace workspace() {
        return new Scratch(new float[coefficients + directed.outputs() * Kernels.CHUNK]);
    }

    private record Scratch(float[] values) implements Workspace {
    }

    @Override
    public void compute(float[] potential, Grid grid, int start, int end, double temperature, Workspace workspace,
            float[] out) {
        final float[] scratch = ((Scratch) workspace).values();
        final int amplitudes = symmetric.outputs();
        for (int p = start; p < end; p += Kernels.CHUNK) {
            final int positions = Kernels.positions(p, end);
            for (int s = 0; s < SquashedPotential.SCALES.size(); s++) {
                squash(potential, p, grid.stride(), SquashedPotential.SCALES.get(s), scratch, positions);
                symmetric.run(scratch, strips, sites, 0, scratch, coefficients, rows, 0, 1, scratch, positions);
                for (int i = 0; i < amplitudes; i++) {
                    System.arraycopy(scratch, coefficients + rows[i], out, (s * amplitudes + i) * grid.plane() + p,
                            positions);
                }
                if (s == MIDDLE) {
                    directed.run(scratch, strips, sites, 0, scratch, coefficients, rows, 0, 1, scratch, positions);
                    multiply(scratch, out, field().odd() * grid.plane() + p, grid.plane(), positions);
                }
            }
        }
    }

    /** The neighbourhood of a chunk to the strips, a row each. */
    private void squash(float[] potential, int p, int stride, float scale, float[] scratch, int positions) {
        for (int dy = -RADIUS; dy <= RADIUS; dy++) {
            final int from = p + dy * stride - RADIUS;
            final int to = strips + (dy + RADIUS) * STRIP;
            Kernels.squash(potential, from, 1 / scale, scratch, to, positions + 2 * RADIUS);
        }
    }

    private void multiply(float[] scratch, float[] out, int outAt, int plane, int positions) {
        for (int i = 0; i < products.size(); i++) {
            final Product product = products.get(i);
            for (int q = 0; q < positions; q += Kernels.LANES) {
                FloatVector sum = FloatVector.zero(Kernels.SPECIES);
                for (int k = 0; k < product.dimension(); k++) {
                    sum = coefficient(scratch, product.left() + k, q)
                            .fma(coefficient(scratch, product.right() + k, q), sum);
                }
                sum.intoArray(out, outAt + i * plane + q);
            }
            Kernels.squash(out, outAt + i * plane, 1, out, outAt + i * plane, positions);
        }
    }

    private FloatVector coefficient(float[] scratch, int row, int position) {
        return FloatVector.fromArray(Kernels.SPECIES, scratch, coefficients + row * Kernels.CHUNK + position);
    }
}
