package org.checkerwave.symmetry;

import java.util.List;
import java.util.stream.Stream;

/** Groups that the program does not use: new data for the same code. */
final class TestGroups {

    static final int[][] IDENTITY = {{1, 0}, {0, 1}};
    static final int[][] QUARTER_TURN = {{0, -1}, {1, 0}};
    static final int[][] MIRROR = {{1, 0}, {0, -1}};
    /** In the basis a₁ = (1, 0), a₂ = (½, √¾): a₁ → a₂ → a₂ − a₁. */
    static final int[][] SIXTH_TURN = {{0, -1}, {1, 1}};
    /** The mirror line along a₁: a₂ → a₁ − a₂. */
    static final int[][] TRIANGULAR_MIRROR = {{1, 1}, {0, -1}};

    private TestGroups() {
    }

    static Stream<FiniteGroup> all() {
        return Stream.of(PointGroups.trivial(), PointGroups.squareD4(), PointGroups.squareD4ParticleHole(),
                triangularD6(), triangularVectorD6(), jahnTellerD4(), vectorD4(), rectangularD2(), pentagonal(),
                octahedral());
    }

    static FiniteGroup triangularD6() {
        return FiniteGroup.generatedBy(
                List.of(Operation.onScalar(SIXTH_TURN, 1), Operation.onScalar(TRIANGULAR_MIRROR, 1)));
    }

    /** Displacements (x, y) on a triangular lattice: the group mixes the components with ½ and √¾. */
    static FiniteGroup triangularVectorD6() {
        return FiniteGroup.generatedBy(List.of(new Operation(SIXTH_TURN, rotation(Math.PI / 3)),
                new Operation(TRIANGULAR_MIRROR, new double[][] {{1, 0}, {0, -1}})));
    }

    /** The e_g doublet (Q₂ ~ x² − y², Q₃ ~ 3z² − r²) on a square lattice: B1 and A1. */
    static FiniteGroup jahnTellerD4() {
        return FiniteGroup.generatedBy(List.of(new Operation(QUARTER_TURN, new double[][] {{-1, 0}, {0, 1}}),
                new Operation(MIRROR, new double[][] {{1, 0}, {0, 1}})));
    }

    /** Displacements (x, y) on a square lattice: E. */
    static FiniteGroup vectorD4() {
        return FiniteGroup.generatedBy(List.of(new Operation(QUARTER_TURN, new double[][] {{0, -1}, {1, 0}}),
                new Operation(MIRROR, new double[][] {{1, 0}, {0, -1}})));
    }

    static FiniteGroup rectangularD2() {
        return FiniteGroup.generatedBy(List.of(Operation.onScalar(new int[][] {{-1, 0}, {0, -1}}, 1),
                Operation.onScalar(MIRROR, 1)));
    }

    /** D5, which no lattice has, on two components: matrix elements that no table of simple numbers holds. */
    static FiniteGroup pentagonal() {
        return FiniteGroup.generatedBy(List.of(new Operation(IDENTITY, rotation(2 * Math.PI / 5)),
                new Operation(IDENTITY, new double[][] {{1, 0}, {0, -1}})));
    }

    /** The 48 signed permutations of three components. */
    static FiniteGroup octahedral() {
        return FiniteGroup.generatedBy(List.of(
                new Operation(IDENTITY, new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}),
                new Operation(IDENTITY, new double[][] {{0, -1, 0}, {1, 0, 0}, {0, 0, 1}}),
                new Operation(IDENTITY, new double[][] {{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}})));
    }

    /** Quarter turns without mirrors: its irreps ±i are complex. */
    static FiniteGroup cyclic4() {
        return FiniteGroup.generatedBy(List.of(Operation.onScalar(QUARTER_TURN, 1)));
    }

    /** i and j acting on 1, i, j, k from the left: one quaternionic irrep. */
    static FiniteGroup quaternions() {
        return FiniteGroup.generatedBy(List.of(
                new Operation(IDENTITY, new double[][] {{0, -1, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, -1}, {0, 0, 1, 0}}),
                new Operation(IDENTITY, new double[][] {{0, 0, -1, 0}, {0, 0, 0, 1}, {1, 0, 0, 0}, {0, -1, 0, 0}})));
    }

    static double[][] rotation(double angle) {
        return new double[][] {{Math.cos(angle), -Math.sin(angle)}, {Math.sin(angle), Math.cos(angle)}};
    }
}
