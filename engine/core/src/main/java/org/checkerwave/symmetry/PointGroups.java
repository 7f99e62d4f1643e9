package org.checkerwave.symmetry;

import java.util.List;

/** The groups that the program uses, as data: generators in lattice coordinates. */
public final class PointGroups {

    private static final int[][] IDENTITY = {{1, 0}, {0, 1}};
    /** (x, y) → (−y, x). */
    private static final int[][] QUARTER_TURN = {{0, -1}, {1, 0}};
    /** (x, y) → (x, −y). */
    private static final int[][] MIRROR = {{1, 0}, {0, -1}};

    private PointGroups() {
    }

    /** No symmetry but translations. */
    public static FiniteGroup trivial() {
        return FiniteGroup.generatedBy(List.of(Operation.onScalar(IDENTITY, 1)));
    }

    /** D4, the point group of a site of the square lattice, 8 elements; the scalar on the sites keeps its sign. */
    public static FiniteGroup squareD4() {
        return FiniteGroup.generatedBy(List.of(Operation.onScalar(QUARTER_TURN, 1), Operation.onScalar(MIRROR, 1)));
    }

    /** D4 × Z2, 16 elements: particle–hole exchange keeps the sites and turns Q into −Q. */
    public static FiniteGroup squareD4ParticleHole() {
        return FiniteGroup.generatedBy(List.of(Operation.onScalar(QUARTER_TURN, 1), Operation.onScalar(MIRROR, 1),
                Operation.onScalar(IDENTITY, -1)));
    }
}
