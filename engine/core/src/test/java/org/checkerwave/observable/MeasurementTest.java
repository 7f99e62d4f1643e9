package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final SquareLattice LATTICE = new SquareLattice(12, 8);
    private static final ParameterSet PARAMETERS = ParameterSet.defaults();

    private static Frame frame(double[] displacement, double[] density, double[] velocity) {
        return new Frame(LATTICE, 0, 0, 0, PARAMETERS, new SolverStatus("none", 0, ""), displacement, density, velocity,
                Pins.NONE);
    }

    private static double[] checkerboard(double mean, double amplitude) {
        final double[] field = new double[LATTICE.sites()];
        Arrays.setAll(field, i -> mean + amplitude * SquareLattice.stagger(i % 12, i / 12));
        return field;
    }

    @Test
    void checkerboardHasUniformOrder() {
        final Measurement measurement =
                new Measurement(frame(checkerboard(0, 2), checkerboard(0.5, -0.3), new double[LATTICE.sites()]));
        assertThat(measurement.order()).usingComparatorWithPrecision(1e-14).containsOnly(-0.3);
        assertThat(measurement.value(Observable.PHI_MEAN)).isCloseTo(-0.3, within(1e-14));
        assertThat(measurement.value(Observable.PHI_RMS)).isCloseTo(0.3, within(1e-14));
        assertThat(measurement.value(Observable.L_HALF)).isNaN();
    }

    @Test
    void aUniformShiftOfTheDensityDoesNotCountInTheCorrectedOrder() {
        final double[] zero = new double[LATTICE.sites()];
        for (final double shift : new double[] {-0.5, 0, 0.2}) {
            final Measurement measurement = new Measurement(frame(zero, checkerboard(0.5 + shift, -0.3), zero));
            assertThat(measurement.value(Observable.PHI_RMS_CORRECTED)).isCloseTo(0.3, within(1e-14));
            assertThat(measurement.value(Observable.PHI_RMS)).isCloseTo(Math.hypot(0.3, shift), within(1e-14));
        }
    }

    @Test
    void theCorrectedOrderOfOneSiteIsHalfItsAndAnEighthOfEachNeighbours() {
        final double[] density = new double[LATTICE.sites()];
        density[LATTICE.site(0, 3)] = 1;
        final double[] order = new double[LATTICE.sites()];
        StaggeredOrder.correctedField(LATTICE, density, order);
        final double[] expected = new double[LATTICE.sites()];
        expected[LATTICE.site(0, 3)] = -0.5;
        for (final int neighbour : new int[] {LATTICE.site(11, 3), LATTICE.site(1, 3), LATTICE.site(0, 2), LATTICE.site(0, 4)}) {
            expected[neighbour] = -0.125;
        }
        assertThat(order).containsExactly(expected, within(1e-16));
        final double[] plain = new double[LATTICE.sites()];
        StaggeredOrder.field(LATTICE, density, plain);
        assertThat(StaggeredOrder.mean(order)).isCloseTo(StaggeredOrder.mean(plain), within(1e-15));
    }

    @Test
    void uniformDensityAwayFromHalfFillingHasNoMeanOrder() {
        final double[] density = new double[LATTICE.sites()];
        Arrays.fill(density, 0.7);
        final Measurement measurement =
                new Measurement(frame(new double[LATTICE.sites()], density, new double[LATTICE.sites()]));
        assertThat(measurement.value(Observable.PHI_MEAN)).isCloseTo(0, within(1e-15));
        assertThat(measurement.value(Observable.PHI_RMS)).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void checkerboardEnergiesAndVirialFollowTheClosedForm() {
        final double amplitude = 1.7;
        final Measurement measurement = new Measurement(
                frame(checkerboard(0, amplitude), checkerboard(0.5, 0.4), new double[LATTICE.sites()]));
        final double stiffness = PARAMETERS.model().checkerboardStiffness();
        // With F = ±(g·0.4 − K_eff Q₀) on the two sublattices.
        assertThat(measurement.value(Observable.T_VIRIAL))
                .isCloseTo(amplitude * (stiffness * amplitude - 1.5 * 0.4), within(1e-13));
        assertThat(measurement.value(Observable.ELASTIC_ENERGY))
                .isCloseTo(0.5 * stiffness * amplitude * amplitude, within(1e-13));
        assertThat(measurement.value(Observable.T_KINETIC)).isZero();
    }

    @Test
    void kineticTemperatureIsTwiceTheKineticEnergyPerSite() {
        final Random random = new Random(2);
        final double[] velocity = random.doubles(LATTICE.sites(), -1, 1).toArray();
        final Measurement measurement =
                new Measurement(frame(new double[LATTICE.sites()], checkerboard(0.5, 0), velocity));
        final double meanSquare = Arrays.stream(velocity).map(v -> v * v).average().orElseThrow();
        assertThat(measurement.value(Observable.T_KINETIC)).isCloseTo(meanSquare, within(1e-14));
        assertThat(measurement.value(Observable.KINETIC_ENERGY)).isCloseTo(0.5 * meanSquare, within(1e-14));
    }

    @Test
    void costlyPartsAreComputedOnce() {
        final Measurement measurement = new Measurement(
                frame(new double[LATTICE.sites()], new Random(4).doubles(LATTICE.sites()).toArray(), checkerboard(0, 1)));
        assertThat(measurement.structure()).isSameAs(measurement.structure());
        assertThat(measurement.value(Observable.L_HALF)).isEqualTo(measurement.structure().halfLength());
    }

    @Test
    void domainsAndWallsAreThoseOfTheOrder() {
        final double[] density = checkerboard(0.5, 0.4);
        density[0] = 0.5 - (density[0] - 0.5);
        final Measurement measurement = new Measurement(
                frame(new double[LATTICE.sites()], density, new double[LATTICE.sites()]));
        assertThat(measurement.value(Observable.DOMAINS)).isEqualTo(2);
        assertThat(measurement.value(Observable.LARGEST_DOMAIN)).isEqualTo(1 - 1.0 / LATTICE.sites());
        // One site of the other sign: the contour is a square through the middles of its four bonds.
        assertThat(measurement.value(Observable.WALL_LENGTH)).isCloseTo(4 * Math.sqrt(0.5) / LATTICE.sites(), within(1e-14));
        assertThat(measurement.value(Observable.FIRST_ZERO)).isNaN();
    }

    @Test
    void everyObservableIsDescribedAndHasAKeyOfItsOwn() {
        assertThat(Observable.values()).extracting(Observable::key).doesNotHaveDuplicates().startsWith("phi_mean",
                "phi_rms", "L_half", "L_q", "T_kinetic", "T_virial").allMatch(key -> key.matches("\\w+"));
        assertThat(Observable.values()).allSatisfy(o -> {
            assertThat(o.documentation()).endsWith(".").doesNotContain("\n");
            assertThat(o.unit()).isNotBlank();
            assertThat(o.title()).isNotBlank();
        });
    }
}
