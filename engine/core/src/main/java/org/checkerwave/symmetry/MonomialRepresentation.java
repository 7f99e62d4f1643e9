package org.checkerwave.symmetry;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;

/** A representation that permutes the basis and changes signs: M(g) e_j = coefficient(g, j) e_image(g, j). */
public final class MonomialRepresentation implements Representation {

    private final FiniteGroup group;
    private final int[][] images;
    private final int[][] coefficients;

    private MonomialRepresentation(FiniteGroup group, int[][] images, int[][] coefficients) {
        this.group = group;
        this.images = images;
        this.coefficients = coefficients;
    }

    /** A permutation of {@code size} points, given as (g, j) → image. */
    static MonomialRepresentation permutation(FiniteGroup group, int size, IntBinaryOperator image) {
        final int[][] images = IntStream.range(0, group.order())
                .mapToObj(g -> IntStream.range(0, size).map(j -> image.applyAsInt(g, j)).toArray())
                .toArray(int[][]::new);
        final int[][] coefficients = new int[group.order()][size];
        for (final int[] row : coefficients) {
            Arrays.fill(row, 1);
        }
        return new MonomialRepresentation(group, images, coefficients);
    }

    /**
     * The group acting on the left cosets aH of a subgroup: e_aH → e_gaH. Cosets are numbered in the order of their
     * first elements.
     *
     * @param subgroup numbers of the elements of H
     */
    public static MonomialRepresentation onCosets(FiniteGroup group, int... subgroup) {
        if (!isSubgroup(group, subgroup)) {
            throw new InvalidInput("The elements " + Arrays.toString(subgroup)
                    + " are no subgroup; add the identity and all products.");
        }
        final int[] coset = new int[group.order()];
        Arrays.fill(coset, -1);
        final int[] first = new int[group.order()];
        int count = 0;
        for (int a = 0; a < group.order(); a++) {
            if (coset[a] < 0) {
                first[count] = a;
                for (final int h : subgroup) {
                    coset[group.product(a, h)] = count;
                }
                count++;
            }
        }
        return permutation(group, count, (g, j) -> coset[group.product(g, first[j])]);
    }

    /** In a finite group a set that is not empty and holds its own products is a subgroup. */
    private static boolean isSubgroup(FiniteGroup group, int[] elements) {
        final Set<Integer> set = IntStream.of(elements).boxed().collect(Collectors.toSet());
        return !set.isEmpty()
                && set.stream().allMatch(a -> set.stream().allMatch(b -> set.contains(group.product(a, b))));
    }

    /**
     * The components on the sites of a neighbourhood: j = site · components + component. Components that the group
     * mixes need {@link Representation#onSites}.
     */
    public static MonomialRepresentation onSites(FiniteGroup group, Neighborhood neighborhood) {
        if (Representation.onSites(group, neighborhood) instanceof MonomialRepresentation representation) {
            return representation;
        }
        throw new InvalidInput("The group mixes the components of a site; choose components that it exchanges up to a "
                + "sign, or use the general representation.");
    }

    static boolean isMonomial(MatrixRepresentation representation) {
        return Arrays.stream(representation.matrices()).flatMap(Arrays::stream).flatMapToDouble(Arrays::stream)
                .allMatch(entry -> entry == 0 || Math.abs(entry) == 1);
    }

    static MonomialRepresentation from(MatrixRepresentation representation) {
        final int n = representation.dimension();
        final int[][] images = new int[representation.group().order()][n];
        final int[][] coefficients = new int[images.length][n];
        for (int g = 0; g < images.length; g++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (representation.matrices()[g][i][j] != 0) {
                        images[g][j] = i;
                        coefficients[g][j] = (int) representation.matrices()[g][i][j];
                    }
                }
            }
        }
        return new MonomialRepresentation(representation.group(), images, coefficients);
    }

    /** The product representation, monomial again: j = own · other.dimension() + other's. */
    public MonomialRepresentation times(MonomialRepresentation other) {
        final int m = other.dimension();
        final int n = dimension() * m;
        final int[][] image = new int[group.order()][n];
        final int[][] coefficient = new int[group.order()][n];
        for (int g = 0; g < image.length; g++) {
            for (int j = 0; j < n; j++) {
                image[g][j] = images[g][j / m] * m + other.images[g][j % m];
                coefficient[g][j] = coefficients[g][j / m] * other.coefficients[g][j % m];
            }
        }
        return new MonomialRepresentation(group, image, coefficient);
    }

    @Override
    public FiniteGroup group() {
        return group;
    }

    @Override
    public int dimension() {
        return images[0].length;
    }

    /** Number of the basis vector that element g takes number j to. */
    public int image(int g, int j) {
        return images[g][j];
    }

    /** The sign, 1 or −1, that goes with it. */
    public int coefficient(int g, int j) {
        return coefficients[g][j];
    }

    @Override
    public void addImage(int g, int j, double factor, double[] sum) {
        sum[images[g][j]] += factor * coefficients[g][j];
    }
}
