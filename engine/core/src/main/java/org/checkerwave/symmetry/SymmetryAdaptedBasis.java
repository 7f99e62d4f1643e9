package org.checkerwave.symmetry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;

/**
 * An orthonormal basis of a representation in which every operation acts by the irreps' own matrices, made with the
 * {@link Projection} operators. Each copy of an irrep lives on one orbit of the basis that it started from.
 */
public final class SymmetryAdaptedBasis {

    private static final double SMALL = 1e-9;

    private final Representation representation;
    private final Irreps irreps;
    private final List<List<Copy>> copies;

    private SymmetryAdaptedBasis(Representation representation, Irreps irreps, List<List<Copy>> copies) {
        this.representation = representation;
        this.irreps = irreps;
        this.copies = List.copyOf(copies);
    }

    /**
     * One copy of an irrep D in the representation M: M(g) v_j = Σᵢ D(g)_ij v_i, so that the coefficients
     * c_j = ⟨v_j, f⟩ of a vector f become D(g) c when f becomes M(g) f.
     *
     * @param irrep number of the irrep
     * @param support the orbit: numbers of the basis vectors outside which all entries are 0, ascending
     * @param vectors [component of the irrep][basis index], not to be changed by the caller
     */
    public record Copy(int irrep, int[] support, double[][] vectors) {
    }

    /**
     * The copies of an irrep on an orbit come in echelon form: the first nonzero entry of each one's first vector is
     * positive and stands behind that of the copy before.
     */
    public static SymmetryAdaptedBasis of(Representation representation, Irreps irreps) {
        if (!representation.group().equals(irreps.group())) {
            throw new InvalidInput("The representation belongs to " + representation.group() + " and the irreps to "
                    + irreps.group() + "; compute both from the same group.");
        }
        final List<int[]> orbits = orbits(representation);
        final List<List<Copy>> copies = new ArrayList<>();
        int dimensions = 0;
        for (int index = 0; index < irreps.size(); index++) {
            final List<Copy> found = new ArrayList<>();
            for (final int[] orbit : orbits) {
                addCopies(representation, irreps, index, orbit, found);
            }
            dimensions += found.size() * irreps.get(index).dimension();
            copies.add(List.copyOf(found));
        }
        if (dimensions != representation.dimension()) {
            throw new IllegalStateException(dimensions + " symmetry-adapted vectors in " + representation.dimension()
                    + " dimensions");
        }
        return new SymmetryAdaptedBasis(representation, irreps, copies);
    }

    private static void addCopies(Representation representation, Irreps irreps, int index, int[] orbit,
            List<Copy> copies) {
        final Irrep irrep = irreps.get(index);
        final List<double[]> leaders = new ArrayList<>();
        for (final int start : orbit) {
            final double[] leader = new Projection(representation, irrep, 0, 0).column(start);
            if (orthonormalized(leader, leaders, orbit)) {
                leaders.add(leader);
                final double[][] vectors = IntStream.range(0, irrep.dimension())
                        .mapToObj(i -> i == 0 ? leader : new Projection(representation, irrep, i, 0).of(leader))
                        .toArray(double[][]::new);
                copies.add(new Copy(index, orbit, Exact.snap(vectors)));
            }
        }
    }

    /** Takes out what the others span and normalizes, in place; false if nothing is left. */
    private static boolean orthonormalized(double[] vector, List<double[]> others, int[] orbit) {
        for (final double[] other : others) {
            final double overlap = product(vector, other, orbit);
            for (final int k : orbit) {
                vector[k] -= overlap * other[k];
            }
        }
        final double norm = Math.sqrt(product(vector, vector, orbit));
        for (final int k : orbit) {
            vector[k] = Exact.of(vector[k] / norm);
        }
        return norm > SMALL;
    }

    private static double product(double[] a, double[] b, int[] orbit) {
        double sum = 0;
        for (final int k : orbit) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /** Sets of basis vectors that no operation leads out of, ascending. */
    private static List<int[]> orbits(Representation representation) {
        final boolean[] seen = new boolean[representation.dimension()];
        final List<int[]> orbits = new ArrayList<>();
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start]) {
                final List<Integer> members = new ArrayList<>(List.of(start));
                seen[start] = true;
                for (int next = 0; next < members.size(); next++) {
                    for (int g = 0; g < representation.group().order(); g++) {
                        final double[] image = new double[seen.length];
                        representation.addImage(g, members.get(next), 1, image);
                        for (int k = 0; k < image.length; k++) {
                            if (image[k] != 0 && !seen[k]) {
                                seen[k] = true;
                                members.add(k);
                            }
                        }
                    }
                }
                orbits.add(members.stream().mapToInt(Integer::intValue).sorted().toArray());
            }
        }
        return orbits;
    }

    public Representation representation() {
        return representation;
    }

    public Irreps irreps() {
        return irreps;
    }

    /** How often the representation holds irrep number {@code irrep}. */
    public int multiplicity(int irrep) {
        return copies.get(irrep).size();
    }

    /** The copies of irrep number {@code irrep}, in the order of their orbits. */
    public List<Copy> copies(int irrep) {
        return copies.get(irrep);
    }

    /** All copies, irrep by irrep. */
    public List<Copy> copies() {
        return copies.stream().flatMap(List::stream).toList();
    }
}
