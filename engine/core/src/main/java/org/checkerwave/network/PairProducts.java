package org.checkerwave.network;

import java.util.ArrayList;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.checkerwave.symmetry.ClebschGordan;
import org.checkerwave.symmetry.Irreps;

/**
 * All products of two features of the same channel, coupled by the Clebsch–Gordan coefficients to features that
 * transform by one irrep again: (xλ ⊗ yμ)ν; parities multiply. They stand beside the features themselves, so that a
 * channel of irrep ν becomes a channel of several copies of it.
 *
 * <p>Planes of a field hold every irrep once, in the order of {@link Irreps}, component by component.
 */
final class PairProducts {

    private final Irreps irreps;
    private final Field field;
    private final int[][] copies;
    private final List<Path> paths = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();

    /** xλ ⊗ yμ → ν with the coefficients {@code tensor[component of ν][of λ][of μ]}. */
    private record Path(int left, Parity leftParity, int right, Parity rightParity, int result, double[][][] tensor) {
        Parity parity() {
            return leftParity == rightParity ? Parity.EVEN : Parity.ODD;
        }
    }

    /**
     * Row c is (or has added) coefficient · plane (left + c) · plane (right + c); no right factor for the features
     * themselves.
     */
    private record Term(int row, int left, int right, float coefficient, int channels, boolean first) {
        static final int NONE = -1;
    }

    PairProducts(Irreps irreps, Field field) {
        this.irreps = irreps;
        this.field = field;
        for (int left = 0; left < irreps.size(); left++) {
            for (int right = left; right < irreps.size(); right++) {
                for (int result = 0; result < irreps.size(); result++) {
                    for (final double[][][] tensor : ClebschGordan.of(irreps, left, right, result)) {
                        addPaths(left, right, result, tensor);
                    }
                }
            }
        }
        this.copies = new int[Parity.values().length][irreps.size()];
        for (final Parity parity : Parity.BOTH) {
            for (int irrep = 0; irrep < irreps.size(); irrep++) {
                copies[parity.ordinal()][irrep] = field.channels(parity);
            }
        }
        for (final Path path : paths) {
            copies[path.parity().ordinal()][path.result()] += channels(path);
        }
    }

    private void addPaths(int left, int right, int result, double[][][] tensor) {
        for (final Parity a : Parity.BOTH) {
            for (final Parity b : Parity.BOTH) {
                final boolean counted = left == right && a.compareTo(b) > 0;
                final boolean vanishes = left == right && a == b && antisymmetric(tensor);
                final Path path = new Path(left, a, right, b, result, tensor);
                if (!counted && !vanishes && channels(path) > 0) {
                    paths.add(path);
                }
            }
        }
    }

    private static boolean antisymmetric(double[][][] tensor) {
        for (final double[][] matrix : tensor) {
            for (int i = 0; i < matrix.length; i++) {
                for (int j = 0; j <= i; j++) {
                    if (Math.abs(matrix[i][j] + matrix[j][i]) > 1e-9) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int channels(Path path) {
        return Math.min(field.channels(path.leftParity()), field.channels(path.rightParity()));
    }

    /** Features of that parity and irrep, the products with them. */
    int copies(Parity parity, int irrep) {
        return copies[parity.ordinal()][irrep];
    }

    /** Fixes the rows that {@link #compute} writes: a block for each parity and irrep, but those that nothing reads. */
    void layOut(IrrepWeights weights) {
        final int[][] used = new int[copies.length][irreps.size()];
        for (final Parity parity : Parity.BOTH) {
            for (int irrep = 0; irrep < irreps.size() && field.channels(parity) > 0; irrep++) {
                final IrrepWeights.Block block = weights.block(parity.ordinal() * irreps.size() + irrep);
                for (int k = 0; k < irreps.get(irrep).dimension() && !block.empty(); k++) {
                    terms.add(new Term(block.from(k), plane(parity, irrep, k), Term.NONE, 1, field.channels(parity),
                            true));
                }
                used[parity.ordinal()][irrep] = field.channels(parity);
            }
        }
        for (final Path path : paths) {
            final int parity = path.parity().ordinal();
            final IrrepWeights.Block block = weights.block(parity * irreps.size() + path.result());
            for (int k = 0; k < path.tensor().length && !block.empty(); k++) {
                addTerms(path, k, block.from(k) + used[parity][path.result()]);
            }
            used[parity][path.result()] += channels(path);
        }
    }

    private void addTerms(Path path, int k, int row) {
        boolean first = true;
        for (int i = 0; i < irreps.get(path.left()).dimension(); i++) {
            for (int j = 0; j < irreps.get(path.right()).dimension(); j++) {
                final double coefficient = path.tensor()[k][i][j];
                if (Math.abs(coefficient) > 1e-9) {
                    terms.add(new Term(row, plane(path.leftParity(), path.left(), i),
                            plane(path.rightParity(), path.right(), j), (float) coefficient, channels(path), first));
                    first = false;
                }
            }
        }
    }

    private int plane(Parity parity, int irrep, int component) {
        int at = component;
        for (int i = 0; i < irrep; i++) {
            at += irreps.get(i).dimension();
        }
        return field.plane(parity, at, 0);
    }

    /** The features from position {@code p} on and their products, to rows of {@link Kernels#CHUNK}. */
    void compute(float[] in, int plane, int p, float[] rows, int positions) {
        for (int t = 0; t < terms.size(); t++) {
            final Term term = terms.get(t);
            for (int c = 0; c < term.channels(); c++) {
                final int left = (term.left() + c) * plane + p;
                final int to = (term.row() + c) * Kernels.CHUNK;
                if (term.right() == Term.NONE) {
                    System.arraycopy(in, left, rows, to, positions);
                } else {
                    multiply(in, left, (term.right() + c) * plane + p, term.coefficient(), term.first(), rows, to,
                            positions);
                }
            }
        }
    }

    private static void multiply(float[] in, int left, int right, float coefficient, boolean first, float[] rows,
            int to, int positions) {
        for (int q = 0; q < positions; q += Kernels.LANES) {
            final FloatVector product = load(in, left + q).mul(coefficient).mul(load(in, right + q));
            (first ? product : product.add(load(rows, to + q))).intoArray(rows, to + q);
        }
    }

    /**
     * The transpose of {@link #compute}.
     *
     * @param inGradient has ∂/∂in added
     */
    void addGradient(float[] in, int plane, int p, float[] rowGradient, float[] inGradient, int positions) {
        for (int t = 0; t < terms.size(); t++) {
            final Term term = terms.get(t);
            for (int c = 0; c < term.channels(); c++) {
                final int left = (term.left() + c) * plane + p;
                final int right = (term.right() + c) * plane + p;
                final int from = (term.row() + c) * Kernels.CHUNK;
                for (int q = 0; q < positions; q += Kernels.LANES) {
                    final FloatVector gradient = load(rowGradient, from + q).mul(term.coefficient());
                    if (term.right() == Term.NONE) {
                        gradient.add(load(inGradient, left + q)).intoArray(inGradient, left + q);
                    } else {
                        gradient.fma(load(in, right + q), load(inGradient, left + q)).intoArray(inGradient, left + q);
                        gradient.fma(load(in, left + q), load(inGradient, right + q))
                                .intoArray(inGradient, right + q);
                    }
                }
            }
        }
    }

    private static FloatVector load(float[] array, int at) {
        return FloatVector.fromArray(Kernels.SPECIES, array, at);
    }
}
