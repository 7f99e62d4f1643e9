package org.checkerwave.symmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IrrepsTest {

    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void matricesMultiplyAsTheElementsDo(FiniteGroup group) {
        for (final Irrep irrep : Irreps.of(group).list()) {
            final double[][][] matrices = irrep.matrices();
            Matrices.assertEqual(matrices[group.identity()], Matrices.identity(irrep.dimension()), 0);
            for (int a = 0; a < group.order(); a++) {
                for (int b = 0; b < group.order(); b++) {
                    Matrices.assertEqual(Matrices.product(matrices[a], matrices[b]), matrices[group.product(a, b)],
                            1e-13);
                }
            }
        }
    }

    /** |G|⁻¹ Σ_g D^λ(g)_ij D^μ(g)_kl = δ_λμ δ_ik δ_jl / d_λ, which makes them orthogonal, irreducible and different. */
    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void matrixElementsObeyTheGreatOrthogonalityTheorem(FiniteGroup group) {
        final Irreps irreps = Irreps.of(group);
        int squares = 0;
        for (final Irrep left : irreps.list()) {
            squares += left.dimension() * left.dimension();
            for (final Irrep right : irreps.list()) {
                for (int ij = 0; ij < left.dimension() * left.dimension(); ij++) {
                    for (int kl = 0; kl < right.dimension() * right.dimension(); kl++) {
                        double mean = 0;
                        for (int g = 0; g < group.order(); g++) {
                            mean += element(left, g, ij) * element(right, g, kl) / group.order();
                        }
                        final double expected = left == right && ij == kl ? 1.0 / left.dimension() : 0;
                        assertThat(mean).isCloseTo(expected, within(1e-13));
                    }
                }
            }
        }
        assertThat(squares).isEqualTo(group.order());
        assertThat(irreps.size()).isEqualTo(group.conjugacyClasses().size());
    }

    private static double element(Irrep irrep, int g, int index) {
        return irrep.matrices()[g][index / irrep.dimension()][index % irrep.dimension()];
    }

    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void charactersAreOrthogonalAndConstantOnClasses(FiniteGroup group) {
        final Irreps irreps = Irreps.of(group);
        for (final Irrep left : irreps.list()) {
            for (final int[] members : group.conjugacyClasses()) {
                for (final int member : members) {
                    assertThat(left.character(member)).isCloseTo(left.character(members[0]), within(1e-13));
                }
            }
            for (final Irrep right : irreps.list()) {
                double sum = 0;
                for (int g = 0; g < group.order(); g++) {
                    sum += left.character(g) * right.character(g);
                }
                assertThat(sum).isCloseTo(left == right ? group.order() : 0, within(1e-11));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void theTrivialIrrepIsTheFirst(FiniteGroup group) {
        for (final double[][] matrix : Irreps.of(group).get(0).matrices()) {
            assertThat(matrix).isDeepEqualTo(new double[][] {{1}});
        }
    }

    @Test
    void charactersOfD4AreThoseOfTheTextbooks() {
        final FiniteGroup group = PointGroups.squareD4();
        final int turn = 1;
        final int mirror = 2;
        final int half = group.product(turn, turn);
        final int diagonal = group.product(turn, mirror);
        final String[] labels = {"A1", "A2", "B1", "B2", "E"};
        // Columns: 1, C2, C4, σv, σd.
        final int[] columns = {0, half, turn, mirror, diagonal};
        final double[][] table = {{1, 1, 1, 1, 1}, {1, 1, 1, -1, -1}, {1, 1, -1, 1, -1}, {1, 1, -1, -1, 1},
            {2, -2, 0, 0, 0}};
        assertTable(Irreps.of(group), labels, columns, table);
    }

    @Test
    void charactersOfD6AreThoseOfTheTextbooks() {
        final FiniteGroup group = TestGroups.triangularD6();
        final int turn = 1;
        final int mirror = 2;
        final int third = group.product(turn, turn);
        final int half = group.product(third, turn);
        final int between = group.product(turn, mirror);
        final String[] labels = {"A1", "A2", "B1", "B2", "E1", "E2"};
        // Columns: 1, C6, C3, C2, σv, σd.
        final int[] columns = {0, turn, third, half, mirror, between};
        final double[][] table = {{1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, -1, -1}, {1, -1, 1, -1, 1, -1},
            {1, -1, 1, -1, -1, 1}, {2, 1, -1, -2, 0, 0}, {2, -1, -1, 2, 0, 0}};
        assertTable(Irreps.of(group), labels, columns, table);
    }

    private static void assertTable(Irreps irreps, String[] labels, int[] columns, double[][] table) {
        assertThat(irreps.list()).extracting(Irrep::label).containsExactly(labels);
        for (int row = 0; row < table.length; row++) {
            final Irrep irrep = irreps.get(row);
            Matrices.assertEqual(Arrays.stream(columns).mapToDouble(irrep::character).toArray(), table[row], 1e-15);
        }
    }

    @Test
    void theProductWithParticleHoleExchangeDoublesTheIrrepsOfD4() {
        final FiniteGroup group = PointGroups.squareD4ParticleHole();
        final Irreps irreps = Irreps.of(group);
        final Irreps square = Irreps.of(PointGroups.squareD4());
        assertThat(irreps.list()).extracting(Irrep::label)
                .containsExactly("A1g", "A2g", "B1g", "B2g", "Eg", "A1u", "A2u", "B1u", "B2u", "Eu");
        for (int g = 0; g < group.order(); g++) {
            final Operation operation = group.element(g);
            final double sign = operation.components()[0][0];
            final int turn = elementOnSites(square.group(), operation.sites());
            for (int index = 0; index < 5; index++) {
                final double[][] even = square.get(index).matrices()[turn];
                final double[][] odd = Matrices.product(even, Matrices.identity(even.length, sign));
                Matrices.assertEqual(irreps.get(index).matrices()[g], even, 0);
                Matrices.assertEqual(irreps.get(index + 5).matrices()[g], odd, 0);
            }
        }
    }

    private static int elementOnSites(FiniteGroup group, int[][] sites) {
        int g = 0;
        while (!Arrays.deepEquals(group.element(g).sites(), sites)) {
            g++;
        }
        return g;
    }

    @Test
    void theDoubletOfD4IsTheVectorExactly() {
        final FiniteGroup group = PointGroups.squareD4();
        final Irrep doublet = Irreps.of(group).get(4);
        for (int g = 0; g < group.order(); g++) {
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 2; j++) {
                    assertThat(doublet.matrices()[g][i][j]).isEqualTo(group.element(g).sites()[i][j]);
                }
            }
        }
    }

    @Test
    void theFirstDoubletOfD6IsTheVectorExactlyAndTheSecondTurnsTwiceAsFast() {
        final FiniteGroup group = TestGroups.triangularVectorD6();
        final Irreps irreps = Irreps.of(group);
        final double s = Math.sqrt(0.75);
        for (int g = 0; g < group.order(); g++) {
            assertThat(irreps.get(4).matrices()[g]).isDeepEqualTo(group.element(g).components());
        }
        assertThat(irreps.get(4).matrices()[1]).isDeepEqualTo(new double[][] {{0.5, -s}, {s, 0.5}});
        assertThat(irreps.get(5).matrices()[1]).isDeepEqualTo(new double[][] {{-0.5, -s}, {s, -0.5}});
        assertThat(irreps.get(5).matrices()[2]).isDeepEqualTo(new double[][] {{1, 0}, {0, -1}});
    }

    @Test
    void theStandardBasisMakesMirrorsDiagonalAndEntriesExact() {
        final FiniteGroup group = TestGroups.octahedral();
        final Irreps irreps = Irreps.of(group);
        assertThat(irreps.list()).extracting(Irrep::dimension).containsExactly(1, 1, 2, 3, 3, 1, 1, 2, 3, 3);
        for (final Irrep irrep : irreps.list()) {
            assertThat(Arrays.stream(irrep.matrices()).flatMap(Arrays::stream).flatMapToDouble(Arrays::stream)
                    .map(Math::abs).boxed()).isSubsetOf(0.0, 0.5, Math.sqrt(0.5), Math.sqrt(0.75), 1.0);
            if (irrep.dimension() > 1) {
                assertThat(Arrays.stream(irrep.matrices())).anyMatch(IrrepsTest::isDiagonalOfBothSigns);
            }
        }
    }

    private static boolean isDiagonalOfBothSigns(double[][] matrix) {
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += matrix[i][i];
            for (int j = 0; j < matrix.length; j++) {
                if (i != j && matrix[i][j] != 0 || i == j && Math.abs(matrix[i][j]) != 1) {
                    return false;
                }
            }
        }
        return Math.abs(trace) < matrix.length;
    }

    @Test
    void namesFallBackToNumbersWhereMullikensDoNotTellIrrepsApart() {
        assertThat(Irreps.of(PointGroups.trivial()).list()).extracting(Irrep::label).containsExactly("A");
        assertThat(Irreps.of(TestGroups.rectangularD2()).list()).extracting(Irrep::label)
                .containsExactly("A1", "A2", "B1", "B2");
        assertThat(Irreps.of(TestGroups.pentagonal()).list()).extracting(Irrep::label)
                .containsExactly("Γ1", "Γ2", "Γ3", "Γ4");
    }

    @Test
    void theSameGroupGivesTheSameBits() {
        final Irreps first = Irreps.of(TestGroups.octahedral());
        final Irreps second = Irreps.of(TestGroups.octahedral());
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i).label()).isEqualTo(second.get(i).label());
            assertThat(Arrays.deepEquals(first.get(i).matrices(), second.get(i).matrices())).isTrue();
        }
    }

    @Test
    void groupsWithIrrepsThatAreNotRealAreRefused() {
        for (final FiniteGroup group : new FiniteGroup[] {TestGroups.cyclic4(), TestGroups.quaternions()}) {
            assertThatThrownBy(() -> Irreps.of(group)).isInstanceOf(InvalidInput.class)
                    .hasMessage("The group has irreps that are not real; add a mirror or another operation that takes "
                            + "every rotation to its inverse.");
        }
    }

    @Test
    void irrepsAreFoundByName() {
        final Irreps irreps = Irreps.of(PointGroups.squareD4());
        assertThat(irreps.indexOf("B2")).isEqualTo(3);
        assertThatThrownBy(() -> irreps.indexOf("T2")).isInstanceOf(InvalidInput.class)
                .hasMessage("The group has no irrep T2; choose one of A1, A2, B1, B2, E.");
    }
}
