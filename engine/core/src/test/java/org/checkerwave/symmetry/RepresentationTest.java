package org.checkerwave.symmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.checkerwave.InvalidInput;
import org.checkerwave.symmetry.Neighborhood.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepresentationTest {

    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void everyKindOfRepresentationMultipliesAsTheElementsDo(FiniteGroup group) {
        final Representation sites = Representation.onSites(group,
                Neighborhood.closedUnder(group, List.of(new Offset(0, 0), new Offset(1, 0))));
        final Representation cosets = MonomialRepresentation.onCosets(group, 0, group.inverse(0));
        for (final Representation representation : List.of(sites, Representation.regular(group), cosets,
                Representation.trivial(group), sites.times(Representation.onComponents(group)))) {
            for (int a = 0; a < group.order(); a += 3) {
                for (int b = 0; b < group.order(); b++) {
                    Matrices.assertEqual(representation.matrix(group.product(a, b)),
                            Matrices.product(representation.matrix(a), representation.matrix(b)), 1e-13);
                }
            }
        }
    }

    /** (M(g) f)(R x) = S f(x), with the coordinates moved by hand. */
    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void fieldsOnSitesMoveWithTheirComponents(FiniteGroup group) {
        final Neighborhood neighborhood = Neighborhood.closedUnder(group, List.of(new Offset(0, 0), new Offset(2, 1)));
        final Representation representation = Representation.onSites(group, neighborhood);
        final int k = group.components();
        final double[] field = new Random(3).doubles(neighborhood.size() * k).toArray();
        for (int g = 0; g < group.order(); g++) {
            final double[] moved = representation.act(g, field);
            for (int site = 0; site < neighborhood.size(); site++) {
                final int[][] r = group.element(g).sites();
                final int x = neighborhood.dx(site);
                final int y = neighborhood.dy(site);
                final int target = neighborhood.offsets().indexOf(
                        new Offset(r[0][0] * x + r[0][1] * y, r[1][0] * x + r[1][1] * y));
                Matrices.assertEqual(Arrays.copyOfRange(moved, target * k, target * k + k),
                        Matrices.product(group.element(g).components(),
                                Arrays.copyOfRange(field, site * k, site * k + k)), 1e-15);
            }
        }
    }

    @Test
    void particleHoleExchangeIsASignOnEverySite() {
        final FiniteGroup group = PointGroups.squareD4ParticleHole();
        final MonomialRepresentation sites =
                MonomialRepresentation.onSites(group, Neighborhood.withinSquaredRadius(13));
        for (int site = 0; site < 45; site++) {
            assertThat(sites.image(3, site)).isEqualTo(site);
            assertThat(sites.coefficient(3, site)).isEqualTo(-1);
            assertThat(sites.coefficient(1, site)).isEqualTo(1);
        }
    }

    @Test
    void productsOfMonomialRepresentationsAreKroneckerProducts() {
        final FiniteGroup group = TestGroups.vectorD4();
        final MonomialRepresentation left = MonomialRepresentation.onSites(group, Neighborhood.square(1));
        final MonomialRepresentation right = Representation.regular(group);
        final MonomialRepresentation product = left.times(right);
        assertThat(product.dimension()).isEqualTo(18 * 8);
        for (int g = 0; g < group.order(); g++) {
            Matrices.assertEqual(product.matrix(g), MatrixRepresentation.product(left, right).matrix(g), 0);
            assertThat(product.character(g)).isEqualTo(left.character(g) * right.character(g));
        }
        assertThat(product.image(1, 2 * 8 + 5)).isEqualTo(left.image(1, 2) * 8 + right.image(1, 5));
    }

    @Test
    void characterOfTheRegularRepresentationIsTheOrderAtTheIdentityOnly() {
        final FiniteGroup group = TestGroups.triangularD6();
        for (int g = 0; g < group.order(); g++) {
            assertThat(Representation.regular(group).character(g)).isEqualTo(g == 0 ? 12 : 0);
        }
    }

    @Test
    void everyIrrepOnceMeansTheirMatricesAlongTheDiagonal() {
        final Irreps irreps = Irreps.of(TestGroups.triangularD6());
        final Representation every = Representation.ofEveryIrrep(irreps);
        assertThat(every.dimension()).isEqualTo(1 + 1 + 1 + 1 + 2 + 2);
        for (int g = 0; g < irreps.group().order(); g++) {
            final double[][] expected = new double[8][8];
            for (int i = 0; i < 4; i++) {
                expected[i][i] = irreps.get(i).matrices()[g][0][0];
            }
            for (int i = 0; i < 4; i++) {
                final double[][] doublet = irreps.get(4 + i / 2).matrices()[g];
                System.arraycopy(doublet[i % 2], 0, expected[4 + i], 4 + i / 2 * 2, 2);
            }
            Matrices.assertEqual(every.matrix(g), expected, 0);
        }
    }

    /** The sites of an orbit are the cosets of the stabilizer of one of them. */
    @Test
    void cosetsOfAStabilizerMoveLikeTheSitesOfTheOrbit() {
        final FiniteGroup group = PointGroups.squareD4();
        final Neighborhood shell = Neighborhood.closedUnder(group, List.of(new Offset(1, 0)));
        final MonomialRepresentation sites = MonomialRepresentation.onSites(group, shell);
        final MonomialRepresentation cosets = MonomialRepresentation.onCosets(group, 0, 2);
        assertThat(cosets.dimension()).isEqualTo(4);
        for (int g = 0; g < group.order(); g++) {
            assertThat(cosets.character(g)).isEqualTo(sites.character(g));
        }
        assertThat(MonomialRepresentation.onCosets(group, 0).dimension()).isEqualTo(8);
        assertThat(MonomialRepresentation.onCosets(group, 0, 1, 2, 3, 4, 5, 6, 7).dimension()).isEqualTo(1);
    }

    @Test
    void elementsThatAreNoSubgroupAreRefused() {
        final FiniteGroup group = PointGroups.squareD4();
        for (final int[] subset : new int[][] {{0, 1}, {2}, {1, 2}, {}}) {
            assertThatThrownBy(() -> MonomialRepresentation.onCosets(group, subset)).isInstanceOf(InvalidInput.class)
                    .hasMessage("The elements " + Arrays.toString(subset) + " are no subgroup; "
                            + "add the identity and all products.");
        }
    }

    @Test
    void componentsThatMixHaveNoMonomialRepresentation() {
        final FiniteGroup group = TestGroups.triangularVectorD6();
        final Neighborhood centre = Neighborhood.square(0);
        assertThatThrownBy(() -> MonomialRepresentation.onSites(group, centre)).isInstanceOf(InvalidInput.class)
                .hasMessage("The group mixes the components of a site; choose components that it exchanges up to a "
                        + "sign, or use the general representation.");
        assertThat(Representation.onSites(group, centre).matrix(1)[0][0]).isCloseTo(0.5, within(0.0));
        assertThat(Representation.onSites(TestGroups.vectorD4(), centre)).isInstanceOf(MonomialRepresentation.class);
    }

    @Test
    void matricesMustMatchTheGroup() {
        assertThatThrownBy(() -> Representation.of(PointGroups.squareD4(), new double[][][] {{{1}}}))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("There are 1 matrices for a group of order 8; give one for each element.");
    }
}
