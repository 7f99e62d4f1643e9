package org.checkerwave.symmetry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Names after R. S. Mulliken, J. Chem. Phys. 23, 1997 (1955): A or B for one dimension, by the sign under the principal
 * rotation, with 1 or 2 by the sign under the first mirror (′ or ″ without rotations); E for two dimensions and T for
 * three, numbered if there are several; g or u by the sign under the operation that turns all components round and
 * leaves the sites. Where that names two irreps alike, all are Γ1, Γ2, … instead.
 */
final class MullikenLabels {

    private final OptionalInt rotation;
    private final OptionalInt mirror;
    private final OptionalInt inversion;

    MullikenLabels(FiniteGroup group) {
        this.rotation = IntStream.range(1, group.order())
                .filter(g -> !group.element(g).isMirror() && group.element(g).rotationOrder() > 1).boxed()
                // The first of the largest: Stream.max would keep the last.
                .reduce((a, b) -> group.element(b).rotationOrder() > group.element(a).rotationOrder() ? b : a)
                .stream().mapToInt(Integer::intValue).findFirst();
        this.mirror = IntStream.range(1, group.order()).filter(g -> group.element(g).isMirror()).findFirst();
        this.inversion = inversion(group);
    }

    /** Number of the element that leaves the sites and takes every component to its negative. */
    static OptionalInt inversion(FiniteGroup group) {
        final Operation identity = group.element(group.identity());
        final double[][] minus = Arrays.stream(identity.components())
                .map(row -> Arrays.stream(row).map(value -> 0 - value).toArray()).toArray(double[][]::new);
        final Operation inversion = new Operation(identity.sites(), minus);
        return IntStream.range(0, group.order()).filter(g -> group.element(g).equals(inversion)).findFirst();
    }

    /** Names in the order of the irreps, given by their matrices. */
    List<String> of(List<double[][][]> irreps) {
        final List<String> plain = irreps.stream().map(this::plain).toList();
        final List<String> labels = IntStream.range(0, irreps.size())
                .mapToObj(i -> plain.get(i) + number(irreps, plain, i) + parity(irreps.get(i))).toList();
        return new HashSet<>(labels).size() == labels.size() ? labels
                : IntStream.rangeClosed(1, irreps.size()).mapToObj(i -> "Γ" + i).toList();
    }

    private String plain(double[][][] irrep) {
        return switch (irrep[0].length) {
            case 1 -> (rotation.isPresent() && irrep[rotation.getAsInt()][0][0] < 0 ? "B" : "A") + mirrorSign(irrep);
            case 2 -> "E";
            case 3 -> "T";
            default -> "Γ";
        };
    }

    private String mirrorSign(double[][][] irrep) {
        if (mirror.isEmpty()) {
            return "";
        }
        final boolean even = irrep[mirror.getAsInt()][0][0] > 0;
        return rotation.isPresent() ? even ? "1" : "2" : even ? "′" : "″";
    }

    /** Tells irreps of several dimensions and the same parity apart. */
    private String number(List<double[][][]> irreps, List<String> plain, int index) {
        final int[] alike = IntStream.range(0, irreps.size()).filter(i -> plain.get(i).equals(plain.get(index))
                && parity(irreps.get(i)).equals(parity(irreps.get(index)))).toArray();
        return irreps.get(index)[0].length == 1 || alike.length == 1 ? ""
                : String.valueOf(Arrays.binarySearch(alike, index) + 1);
    }

    private String parity(double[][][] irrep) {
        return inversion.isEmpty() ? "" : irrep[inversion.getAsInt()][0][0] > 0 ? "g" : "u";
    }
}
