package org.checkerwave.symmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiniteGroupTest {

    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void productsFollowTheOperationsAndObeyTheAxioms(FiniteGroup group) {
        for (int a = 0; a < group.order(); a++) {
            assertThat(group.product(group.identity(), a)).isEqualTo(a);
            assertThat(group.product(a, group.inverse(a))).isEqualTo(group.identity());
            assertThat(group.product(group.inverse(a), a)).isEqualTo(group.identity());
            for (int b = 0; b < group.order(); b++) {
                assertThat(group.element(group.product(a, b))).isEqualTo(group.element(a).compose(group.element(b)));
                for (int c = 0; c < group.order(); c++) {
                    if (group.product(group.product(a, b), c) != group.product(a, group.product(b, c))) {
                        throw new AssertionError("(" + a + "·" + b + ")·" + c + " in " + group);
                    }
                }
            }
        }
    }

    @Test
    void ordersAreThoseOfTheKnownGroups() {
        assertThat(TestGroups.all().map(FiniteGroup::order)).containsExactly(1, 8, 16, 12, 12, 8, 8, 4, 10, 48);
    }

    @Test
    void theIdentityComesFirstThenTheGenerators() {
        final FiniteGroup group = PointGroups.squareD4ParticleHole();
        assertThat(group.identity()).isZero();
        assertThat(group.element(0)).isEqualTo(Operation.onScalar(TestGroups.IDENTITY, 1));
        assertThat(group.element(1)).isEqualTo(Operation.onScalar(TestGroups.QUARTER_TURN, 1));
        assertThat(group.element(2)).isEqualTo(Operation.onScalar(TestGroups.MIRROR, 1));
        assertThat(group.element(3)).isEqualTo(Operation.onScalar(TestGroups.IDENTITY, -1));
    }

    /** Weights of networks with features of the regular representation rely on the numbers. */
    @Test
    void elementsOfD4KeepTheirNumbers() {
        final FiniteGroup group = PointGroups.squareD4();
        final int turn = 1;
        final int mirror = 2;
        assertThat(group.product(turn, turn)).isEqualTo(3);
        assertThat(group.product(mirror, turn)).isEqualTo(4);
        assertThat(group.product(turn, mirror)).isEqualTo(5);
        assertThat(group.product(turn, 3)).isEqualTo(6);
        assertThat(group.product(mirror, 3)).isEqualTo(7);
    }

    @Test
    void conjugacyClassesAreThoseOfTheTextbooks() {
        assertThat(classSizes(PointGroups.squareD4())).containsExactly(1, 1, 2, 2, 2);
        assertThat(classSizes(TestGroups.triangularD6())).containsExactly(1, 1, 2, 2, 3, 3);
        assertThat(classSizes(PointGroups.squareD4ParticleHole())).containsExactly(1, 1, 1, 1, 2, 2, 2, 2, 2, 2);
        assertThat(classSizes(TestGroups.pentagonal())).containsExactly(1, 2, 2, 5);
        assertThat(classSizes(TestGroups.octahedral())).containsExactly(1, 1, 3, 3, 6, 6, 6, 6, 8, 8);
    }

    @Test
    void conjugacyClassesHoldEachElementOnce() {
        final FiniteGroup group = PointGroups.squareD4();
        assertThat(group.conjugacyClasses().stream().flatMapToInt(Arrays::stream).sorted().toArray())
                .isEqualTo(IntStream.range(0, 8).toArray());
        assertThat(group.conjugacyClasses().getFirst()).containsExactly(group.identity());
    }

    private static int[] classSizes(FiniteGroup group) {
        return group.conjugacyClasses().stream().mapToInt(members -> members.length).sorted().toArray();
    }

    @Test
    void groupsAreEqualIfTheirElementsAre() {
        assertThat(PointGroups.squareD4()).isEqualTo(PointGroups.squareD4()).hasSameHashCodeAs(PointGroups.squareD4())
                .isNotEqualTo(PointGroups.squareD4ParticleHole()).isNotEqualTo(TestGroups.vectorD4());
    }

    @Test
    void generatorsOfAnInfiniteGroupAreRefused() {
        final Operation shear = Operation.onScalar(new int[][] {{1, 1}, {0, 1}}, 1);
        final Operation stretch = Operation.onScalar(new int[][] {{2, 1}, {1, 1}}, 1);
        final Operation irrational = new Operation(TestGroups.IDENTITY, TestGroups.rotation(1));
        for (final Operation generator : List.of(shear, stretch, irrational)) {
            assertThatThrownBy(() -> FiniteGroup.generatedBy(List.of(generator))).isInstanceOf(InvalidInput.class)
                    .hasMessage("The generators make more than 1000 operations; "
                            + "choose generators of finite order whose products close.");
        }
    }

    @Test
    void generatorsThatDoNotFitTogetherAreRefused() {
        assertThatThrownBy(() -> FiniteGroup.generatedBy(List.of())).isInstanceOf(InvalidInput.class)
                .hasMessage("A group needs a generator; give the identity for the trivial group.");
        final Operation scalar = Operation.onScalar(TestGroups.MIRROR, 1);
        final Operation doublet = new Operation(TestGroups.MIRROR, TestGroups.rotation(Math.PI));
        assertThatThrownBy(() -> FiniteGroup.generatedBy(List.of(scalar, doublet))).isInstanceOf(InvalidInput.class)
                .hasMessage("The generators act on 1 and on 2 components; give all of them the same number.");
    }
}
