package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.ExactDensity;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.junit.jupiter.api.Test;

class FieldSourceTest {

    private final FieldSource source = new FieldSource();

    @Test
    void anUnknownFieldIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> FieldKind.ofKey("rho")).isInstanceOf(InvalidInput.class)
                .hasMessage("There is no field \"rho\"; the fields are phi, Q, n, v, walls, energy, domains, change, error.");
        assertThat(FieldKind.ofKey("Q")).isEqualTo(FieldKind.DISPLACEMENT);
    }

    @Test
    void wallsCountTheBondsToTheOtherSign() {
        final Frame frame = Frames.twoDomains(SquareLattice.square(8));
        final FieldValues values = source.of(frame, FieldKind.WALLS);
        for (int i = 0; i < 64; i++) {
            final int x = i % 8;
            assertThat(values.at(i)).isEqualTo(x == 0 || x == 3 || x == 4 || x == 7 ? 1 : 0);
        }
    }

    /** κ shares the bonds: e = (K/2 − 2κ) Q² − g (n − ½) Q in perfect order. */
    @Test
    void localEnergyOfPerfectOrderIsUniform() {
        final Frame frame = Frames.of(SquareLattice.square(8), i -> 0.5 + 0.4 * SquareLattice.stagger(i % 8, i / 8),
                i -> 2 * SquareLattice.stagger(i % 8, i / 8));
        final var model = frame.parameters().model();
        final double expected = (0.5 * model.stiffness() - 2 * model.neighborStiffness()) * 4 - model.coupling() * 0.4 * 2;
        final FieldValues values = source.of(frame, FieldKind.LOCAL_ENERGY);
        for (int i = 0; i < 64; i++) {
            assertThat(values.at(i)).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void valuesOfPhiAreStaggeredAndOthersRaw() {
        final Frame frame = Frames.of(SquareLattice.square(4), i -> i / 16.0, i -> -i);
        final FieldValues values = source.of(frame, FieldKind.PHI);
        assertThat(values.at(5)).isEqualTo(5 / 16.0 - 0.5);
        assertThat(values.at(6)).isEqualTo(0.5 - 6 / 16.0);
        assertThat(source.of(frame, FieldKind.DISPLACEMENT).at(6)).isEqualTo(-6);
    }

    @Test
    void changeIsTheMeanOfTheStepsSinceTheFrameBeforeAndStaysWhenTheSameFrameIsShownAgain() {
        final Simulation simulation = Frames.quench(16);
        final Frame first = simulation.frame();
        assertThat(source.of(first, FieldKind.CHANGE).missing()).isTrue();
        assertThat(source.of(first, FieldKind.CHANGE).at(3)).isNaN();
        for (int i = 0; i < 4; i++) {
            simulation.step();
        }
        final Frame later = simulation.frame();
        for (int again = 0; again < 2; again++) {
            final FieldValues change = source.of(later, FieldKind.CHANGE);
            assertThat(change.steps()).isEqualTo(4);
            for (int i = 0; i < 256; i++) {
                assertThat(change.at(i)).isCloseTo((later.density()[i] - first.density()[i]) / 4, within(1e-15));
            }
            source.of(later, FieldKind.WALLS);
        }
        simulation.close();
    }

    @Test
    void aChangeIsNotTakenAcrossAReset() {
        final Frame frame = Frames.twoDomains(SquareLattice.square(8));
        source.of(frame, FieldKind.PHI);
        final Frame anew = new Frame(frame.lattice(), 1, 5, 1, frame.parameters(), null, frame.displacement(),
                frame.density(), frame.velocity(), frame.pins());
        assertThat(source.of(anew, FieldKind.CHANGE).missing()).isTrue();
    }

    @Test
    void valuesStayWhileTheNextOnesAreMade() {
        final Simulation simulation = Frames.quench(16);
        final FieldValues first = source.of(simulation.frame(), FieldKind.LOCAL_ENERGY);
        final double[] copy = first.copy().source();
        simulation.step();
        source.of(simulation.frame(), FieldKind.LOCAL_ENERGY);
        assertThat(first.source()).isEqualTo(copy);
        simulation.close();
    }

    @Test
    void theErrorOfAnExactSolverIsNoneAndThatOfAWrongDensityIsWhatIsWrong() {
        final Simulation simulation = Frames.quench(16);
        final Frame frame = simulation.frame();
        final double[] exact = ExactDensity.of(frame, 2);
        final FieldValues none = FieldValues.error(frame, exact);
        assertThat(Arrays.stream(none.source()).map(Math::abs).max().orElseThrow()).isLessThan(3e-3);
        final double[] wrong = exact.clone();
        wrong[5] += 0.125;
        final FieldValues error = FieldValues.error(new Frame(frame.lattice(), 0, 0, 0, frame.parameters(), null,
                frame.displacement(), wrong, frame.velocity(), frame.pins()), exact);
        assertThat(error.at(5)).isCloseTo(0.125, within(1e-12));
        assertThat(error.at(4)).isZero();
        simulation.close();
    }
}
