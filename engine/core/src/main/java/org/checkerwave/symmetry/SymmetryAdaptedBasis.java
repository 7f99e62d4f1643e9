package org.checkerwave.symmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An orthonormal basis of a representation in which every operation acts as the irreps' matrices: by the projection
 * operators P^λ_{ij} = (d_λ/|G|) Σ_g D^λ(g)_{ij} M(g), orbit by orbit, so that each vector lives on one orbit.
 */
public final class SymmetryAdaptedBasis {

    private static final double SMALL = 1e-9;

    private final List<List<Copy>> copies;

    private SymmetryAdaptedBasis(List<List<Copy>> copies) {
        this.copies = copies;
    }

    /**
     * One copy of an irrep in the representation.
     *
     * @param vectors an orthonormal vector for each component of the irrep: M(g) v_j = Σᵢ D(g)_{ij} vᵢ
     */
    public record Copy(double[][] vectors) {
    }

    public static SymmetryAdaptedBasis of(Representation representation, Irreps irreps) {
        final List<List<Copy>> copies = new ArrayList<>();
        for (final Irrep irrep : irreps.list()) {
            final List<Copy> ofIrrep = new ArrayList<>();
            final double[][] projector = operator(representation, irrep, 0, 0);
            for (final List<Integer> orbit : orbits(representation)) {
                final List<double[]> leaders = new ArrayList<>();
                for (final int start : orbit) {
                    final double[] candidate = column(projector, start);
                    orthogonalize(candidate, leaders);
                    if (norm(candidate) > SMALL) {
                        scale(candidate, 1 / norm(candidate));
                        leaders.add(candidate);
                        ofIrrep.add(new Copy(partners(representation, irrep, candidate)));
                    }
                }
            }
            copies.add(List.copyOf(ofIrrep));
        }
        return new SymmetryAdaptedBasis(List.copyOf(copies));
    }

    /** P^λ_{ij} as a matrix. */
    public static double[][] operator(Representation representation, Irrep irrep, int i, int j) {
        final int n = representation.dimension();
        final int order = representation.group().order();
        final double[][] sum = new double[n][n];
        for (int g = 0; g < order; g++) {
            final double weight = irrep.matrices()[g][i][j] * irrep.dimension() / order;
            for (int row = 0; weight != 0 && row < n; row++) {
                for (int column = 0; column < n; column++) {
                    sum[row][column] += weight * representation.matrices()[g][row][column];
                }
            }
        }
        return sum;
    }

    /** The copies of irrep number {@code index}, in the order of their orbits. */
    public List<Copy> copies(int index) {
        return copies.get(index);
    }

    private static double[][] partners(Representation representation, Irrep irrep, double[] leader) {
        final double[][] vectors = new double[irrep.dimension()][];
        vectors[0] = leader;
        for (int component = 1; component < vectors.length; component++) {
            final double[][] transfer = operator(representation, irrep, component, 0);
            vectors[component] = new double[leader.length];
            for (int row = 0; row < leader.length; row++) {
                for (int column = 0; column < leader.length; column++) {
                    vectors[component][row] += transfer[row][column] * leader[column];
                }
            }
        }
        return vectors;
    }

    /** Index sets that no operation leads out of. */
    private static List<List<Integer>> orbits(Representation representation) {
        final int n = representation.dimension();
        final int[] orbit = new int[n];
        Arrays.fill(orbit, -1);
        final List<List<Integer>> orbits = new ArrayList<>();
        for (int start = 0; start < n; start++) {
            if (orbit[start] < 0) {
                final List<Integer> members = new ArrayList<>(List.of(start));
                orbit[start] = orbits.size();
                for (int next = 0; next < members.size(); next++) {
                    for (final double[][] matrix : representation.matrices()) {
                        for (int row = 0; row < n; row++) {
                            if (orbit[row] < 0 && Math.abs(matrix[row][members.get(next)]) > SMALL) {
                                orbit[row] = orbits.size();
                                members.add(row);
                            }
                        }
                    }
                }
                orbits.add(members.stream().sorted().toList());
            }
        }
        return orbits;
    }

    private static double[] column(double[][] matrix, int index) {
        final double[] column = new double[matrix.length];
        for (int row = 0; row < column.length; row++) {
            column[row] = matrix[row][index];
        }
        return column;
    }

    private static void orthogonalize(double[] vector, List<double[]> against) {
        for (final double[] other : against) {
            double overlap = 0;
            for (int i = 0; i < vector.length; i++) {
                overlap += vector[i] * other[i];
            }
            for (int i = 0; i < vector.length; i++) {
                vector[i] -= overlap * other[i];
            }
        }
    }

    private static double norm(double[] vector) {
        double sum = 0;
        for (final double value : vector) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    private static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }
}
