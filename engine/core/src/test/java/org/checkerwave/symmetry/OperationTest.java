package org.checkerwave.symmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.checkerwave.symmetry.TestGroups.IDENTITY;
import static org.checkerwave.symmetry.TestGroups.MIRROR;
import static org.checkerwave.symmetry.TestGroups.QUARTER_TURN;
import static org.checkerwave.symmetry.TestGroups.SIXTH_TURN;

import org.checkerwave.InvalidInput;
import org.checkerwave.symmetry.Neighborhood.Offset;
import org.junit.jupiter.api.Test;

class OperationTest {

    @Test
    void composeAppliesTheOtherOperationFirst() {
        final Operation turn = Operation.onScalar(QUARTER_TURN, -1);
        final Operation mirror = Operation.onScalar(MIRROR, 1);
        // (1, 0) stays in the mirror and turns to (0, 1); turned first, it goes to (0, 1) and is mirrored to (0, −1).
        final Offset east = new Offset(1, 0);
        assertThat(east.movedBy(turn.compose(mirror))).isEqualTo(new Offset(0, 1));
        assertThat(east.movedBy(mirror.compose(turn))).isEqualTo(new Offset(0, -1));
        assertThat(turn.compose(mirror).components()).isEqualTo(new double[][] {{-1}});
    }

    @Test
    void operationsAreEqualByValueThroughRoundingErrors() {
        final Operation sixth = new Operation(SIXTH_TURN, TestGroups.rotation(Math.PI / 3));
        Operation turned = sixth;
        for (int i = 0; i < 6; i++) {
            turned = turned.compose(sixth);
        }
        assertThat(turned).isEqualTo(sixth).hasSameHashCodeAs(sixth).isNotEqualTo(sixth.compose(sixth));
        assertThat(sixth).isNotEqualTo(new Operation(SIXTH_TURN, TestGroups.rotation(-Math.PI / 3)));
        assertThat(Operation.onScalar(IDENTITY, 1)).isNotEqualTo(sixth.identity());
    }

    @Test
    void laterChangesOfTheCallersArraysDoNotCount() {
        final int[][] sites = {{0, -1}, {1, 0}};
        final Operation operation = Operation.onScalar(sites, 1);
        sites[0][1] = 1;
        assertThat(operation).isEqualTo(Operation.onScalar(QUARTER_TURN, 1));
    }

    @Test
    void matricesThatAreNoSymmetryAreRefused() {
        assertThatThrownBy(() -> Operation.onScalar(new int[][] {{2, 0}, {0, 1}}, 1)).isInstanceOf(InvalidInput.class)
                .hasMessage("The site matrix [[2, 0], [0, 1]] does not map the lattice to itself; "
                        + "give a 2×2 integer matrix of determinant 1 or -1.");
        assertThatThrownBy(() -> Operation.onScalar(new int[][] {{1, 0, 0}, {0, 1, 0}}, 1))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Operation.onScalar(IDENTITY, 2)).isInstanceOf(InvalidInput.class)
                .hasMessage("The component matrix [[2.0]] changes lengths; give an orthogonal matrix.");
        for (final double[][] components : new double[][][] {{{Double.NaN}}, {{1, 0}}, {{1}, {0}}, {}}) {
            assertThatThrownBy(() -> new Operation(IDENTITY, components)).isInstanceOf(InvalidInput.class);
        }
    }
}
