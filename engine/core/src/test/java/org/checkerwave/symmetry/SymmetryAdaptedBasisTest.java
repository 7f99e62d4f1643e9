package org.checkerwave.symmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.symmetry.Neighborhood.Offset;
import org.checkerwave.symmetry.SymmetryAdaptedBasis.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SymmetryAdaptedBasisTest {

    private static final Neighborhood SITES = Neighborhood.withinSquaredRadius(13);

    private static SymmetryAdaptedBasis basis(Representation representation) {
        return SymmetryAdaptedBasis.of(representation, Irreps.of(representation.group()));
    }

    private static int[] multiplicities(SymmetryAdaptedBasis basis) {
        return IntStream.range(0, basis.irreps().size()).map(basis::multiplicity).toArray();
    }

    private static List<Representation> examples(FiniteGroup group) {
        final Representation sites = Representation.onSites(group, Neighborhood.closedUnder(group,
                List.of(new Offset(0, 0), new Offset(1, 0), new Offset(2, 1))));
        return List.of(sites, Representation.regular(group),
                Representation.onComponents(group).times(Representation.regular(group)));
    }

    /** c_j = ⟨v_j, f⟩ becomes D(g) c when f becomes M(g) f. */
    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void coefficientsTransformByTheIrrepsMatrices(FiniteGroup group) {
        for (final Representation representation : examples(group)) {
            final double[] field = new Random(1).doubles(representation.dimension(), -1, 1).toArray();
            final SymmetryAdaptedBasis basis = basis(representation);
            for (int g = 0; g < group.order(); g++) {
                final double[] moved = Matrices.product(representation.matrix(g), field);
                for (final Copy copy : basis.copies()) {
                    Matrices.assertEqual(Matrices.product(copy.vectors(), moved),
                            Matrices.product(basis.irreps().get(copy.irrep()).matrices()[g],
                                    Matrices.product(copy.vectors(), field)), 1e-13);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void theBasisIsOrthonormalAndCompleteAndEachCopyLivesOnItsSupport(FiniteGroup group) {
        for (final Representation representation : examples(group)) {
            final List<double[]> vectors = new ArrayList<>();
            for (final Copy copy : basis(representation).copies()) {
                for (final double[] vector : copy.vectors()) {
                    vectors.add(vector);
                    assertThat(IntStream.range(0, vector.length).filter(i -> vector[i] != 0).boxed())
                            .isSubsetOf(Arrays.stream(copy.support()).boxed().toList());
                }
            }
            assertThat(vectors).hasSize(representation.dimension());
            final double[][] rows = vectors.toArray(double[][]::new);
            final double[][] products = Arrays.stream(rows).map(row -> Matrices.product(rows, row))
                    .toArray(double[][]::new);
            Matrices.assertEqual(products, Matrices.identity(rows.length), 1e-13);
        }
    }

    /** m_λ = |G|⁻¹ Σ χ_λ(g) tr M(g). */
    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void multiplicitiesAreThoseOfTheCharacters(FiniteGroup group) {
        for (final Representation representation : examples(group)) {
            final SymmetryAdaptedBasis basis = basis(representation);
            for (int index = 0; index < basis.irreps().size(); index++) {
                double expected = 0;
                for (int g = 0; g < group.order(); g++) {
                    expected += basis.irreps().get(index).character(g) * representation.character(g) / group.order();
                }
                assertThat((double) basis.multiplicity(index)).isCloseTo(expected, within(1e-12));
                assertThat(basis.copies(index)).hasSize(basis.multiplicity(index));
            }
        }
    }

    @Test
    void the45SitesHoldTheKnownIrreps() {
        assertThat(multiplicities(basis(Representation.onSites(PointGroups.squareD4(), SITES))))
                .containsExactly(9, 3, 6, 5, 11);
        assertThat(multiplicities(basis(Representation.onSites(PointGroups.squareD4ParticleHole(), SITES))))
                .as("Q is odd").containsExactly(0, 0, 0, 0, 0, 9, 3, 6, 5, 11);
    }

    @Test
    void eachCopyOnTheSitesLivesOnOneShell() {
        for (final Copy copy : basis(Representation.onSites(PointGroups.squareD4(), SITES)).copies()) {
            assertThat(Arrays.stream(copy.support()).map(site -> SITES.offsets().get(site).squaredLength()).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void theNearestNeighboursMakeTheTextbookCombinations() {
        final SymmetryAdaptedBasis basis =
                basis(Representation.onSites(PointGroups.squareD4(), Neighborhood.withinSquaredRadius(1)));
        final double s = Math.sqrt(0.5);
        // Sites: centre, south, west, east, north.
        assertThat(basis.copies(1)).isEmpty();
        assertThat(basis.copies(3)).isEmpty();
        assertThat(basis.copies(0).get(1).vectors()).isDeepEqualTo(new double[][] {{0, 0.5, 0.5, 0.5, 0.5}});
        assertThat(basis.copies(2).getFirst().vectors()).isDeepEqualTo(new double[][] {{0, 0.5, -0.5, -0.5, 0.5}});
        assertThat(basis.copies(4).getFirst().vectors())
                .isDeepEqualTo(new double[][] {{0, 0, s, -s, 0}, {0, s, 0, 0, -s}});
    }

    @Test
    void theRegularRepresentationHoldsEachIrrepAsOftenAsItsDimension() {
        for (final FiniteGroup group : List.of(PointGroups.squareD4(), PointGroups.squareD4ParticleHole(),
                TestGroups.triangularD6(), TestGroups.octahedral())) {
            final SymmetryAdaptedBasis basis = basis(Representation.regular(group));
            for (int index = 0; index < basis.irreps().size(); index++) {
                assertThat(basis.multiplicity(index)).isEqualTo(basis.irreps().get(index).dimension());
            }
        }
    }

    /** A fixed order and fixed signs, on which weights of networks rely. */
    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void copiesOnAnOrbitComeInEchelonForm(FiniteGroup group) {
        for (final Representation representation : examples(group)) {
            final SymmetryAdaptedBasis basis = basis(representation);
            for (int index = 0; index < basis.irreps().size(); index++) {
                final Map<Integer, Integer> lastLeads = new HashMap<>();
                for (final Copy copy : basis.copies(index)) {
                    final double[] first = copy.vectors()[0];
                    final int lead =
                            IntStream.range(0, first.length).filter(i -> first[i] != 0).findFirst().orElseThrow();
                    final Integer before = lastLeads.put(copy.support()[0], lead);
                    assertThat(first[lead]).isPositive();
                    assertThat(before == null || before < lead).isTrue();
                }
            }
        }
    }

    /** What makes a fast transform of additions and one scale a row. */
    @Test
    void rowsOfTheSquaresRegularRepresentationHaveOneMagnitude() {
        for (final FiniteGroup group : List.of(PointGroups.squareD4(), PointGroups.squareD4ParticleHole())) {
            for (final Copy copy : basis(Representation.regular(group)).copies()) {
                for (final double[] row : copy.vectors()) {
                    assertThat(DoubleStream.of(row).map(Math::abs).filter(entry -> entry != 0).distinct().boxed())
                            .hasSize(1);
                }
            }
        }
    }

    /** (A1 + B1) ⊗ (9 A1 + 3 A2 + 6 B1 + 5 B2 + 11 E). */
    @Test
    void aJahnTellerDoubletIsNewDataOnly() {
        final SymmetryAdaptedBasis basis = basis(Representation.onSites(TestGroups.jahnTellerD4(), SITES));
        assertThat(multiplicities(basis)).containsExactly(15, 8, 15, 8, 22);
    }

    /** Vectors on a shell: E ⊗ (A1 + B1 + E) = 2E + A1 + A2 + B1 + B2 and E at the centre. */
    @Test
    void displacementsOfASquareAndItsCentreHoldTheKnownModes() {
        assertThat(multiplicities(basis(Representation.onSites(TestGroups.vectorD4(),
                Neighborhood.withinSquaredRadius(1))))).containsExactly(1, 1, 1, 1, 3);
    }

    /** Vectors on a hexagon: E1 ⊗ (A1 + B1 + E1 + E2) = A1 + A2 + B1 + B2 + 2E1 + 2E2. */
    @Test
    void displacementsOfAHexagonHoldTheKnownModes() {
        final FiniteGroup group = TestGroups.triangularVectorD6();
        final Neighborhood hexagon = Neighborhood.closedUnder(group, List.of(new Offset(1, 0)));
        assertThat(multiplicities(basis(Representation.onSites(group, hexagon)))).containsExactly(1, 1, 1, 1, 2, 2);
        assertThat(multiplicities(basis(Representation.onSites(TestGroups.triangularD6(), hexagon))))
                .containsExactly(1, 0, 1, 0, 1, 1);
    }

    @Test
    void irrepsOfAnotherGroupAreRefused() {
        assertThatThrownBy(() -> SymmetryAdaptedBasis.of(Representation.regular(PointGroups.squareD4()),
                Irreps.of(TestGroups.triangularD6()))).isInstanceOf(InvalidInput.class)
                .hasMessage("The representation belongs to a group of order 8 and the irreps to a group of order 12; "
                        + "compute both from the same group.");
    }
}
