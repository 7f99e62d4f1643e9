package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.Test;

class RangeChooserTest {

    private final RangeChooser chooser = new RangeChooser();

    private static Frame withDisplacements(double amplitude) {
        return Frames.of(SquareLattice.square(32), _ -> 0.5, i -> i % 2 == 0 ? amplitude : -amplitude);
    }

    @Test
    void naturalRangesAreUsedWhereTheFieldHasOne() {
        assertThat(chooser.choose(withDisplacements(9), FieldKind.PHI)).isEqualTo(new ValueRange(-0.5, 0.5));
        assertThat(chooser.choose(withDisplacements(9), FieldKind.DENSITY)).isEqualTo(new ValueRange(0, 1));
    }

    @Test
    void theRangeIsRoundAndDoesNotFlicker() {
        assertThat(chooser.choose(withDisplacements(2.2), FieldKind.DISPLACEMENT)).isEqualTo(new ValueRange(-2.5, 2.5));
        assertThat(chooser.choose(withDisplacements(1.4), FieldKind.DISPLACEMENT)).isEqualTo(new ValueRange(-2.5, 2.5));
        assertThat(chooser.choose(withDisplacements(2.6), FieldKind.DISPLACEMENT)).isEqualTo(new ValueRange(-3, 3));
        assertThat(chooser.choose(withDisplacements(1.4), FieldKind.DISPLACEMENT)).isEqualTo(new ValueRange(-1.5, 1.5));
    }

    @Test
    void aFieldThatIsNowhereNegativeHasARangeFromZero() {
        assertThat(chooser.choose(Frames.of(SquareLattice.square(32), i -> i % 32 < 16 ? 0.9 : 0.1, _ -> 0), FieldKind.WALLS))
                .isEqualTo(new ValueRange(0, 4));
    }

    @Test
    void aSingleExtremeSiteDoesNotSetTheRange() {
        final Frame frame = Frames.of(SquareLattice.square(32), _ -> 0.5, i -> i == 0 ? 1000 : 0.9);
        assertThat(chooser.choose(frame, FieldKind.DISPLACEMENT).maximum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aFieldThatIsZeroEverywhereStillHasARange() {
        assertThat(chooser.choose(withDisplacements(0), FieldKind.VELOCITY).span()).isPositive();
    }

    @Test
    void roundNumbersAreAtOrAboveTheValue() {
        assertThat(RangeChooser.roundUp(0.3)).isCloseTo(0.3, within(1e-12));
        assertThat(RangeChooser.roundUp(1.01)).isEqualTo(1.5);
        assertThat(RangeChooser.roundUp(9)).isEqualTo(10);
        assertThat(RangeChooser.roundUp(0.0021)).isCloseTo(0.0025, within(1e-12));
    }

    @Test
    void anUnknownFieldIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> FieldKind.ofKey("rho")).isInstanceOf(InvalidInput.class)
                .hasMessage("There is no field \"rho\"; the fields are phi, Q, n, v, walls, energy.");
        assertThat(FieldKind.ofKey("Q")).isEqualTo(FieldKind.DISPLACEMENT);
    }

    @Test
    void wallsCountTheBondsToTheOtherSign() {
        final Frame frame = Frames.twoDomains(SquareLattice.square(8));
        final double[] values = new double[64];
        FieldKind.WALLS.values(frame, values);
        for (int i = 0; i < 64; i++) {
            final int x = i % 8;
            assertThat(values[i]).isEqualTo(x == 0 || x == 3 || x == 4 || x == 7 ? 1 : 0);
            assertThat(FieldKind.WALLS.value(frame, i)).isEqualTo(values[i]);
        }
    }

    /** κ shares the bonds: e = (K/2 − 2κ) Q² − g (n − ½) Q in perfect order. */
    @Test
    void localEnergyOfPerfectOrderIsUniform() {
        final Frame frame = Frames.of(SquareLattice.square(8), i -> 0.5 + 0.4 * SquareLattice.stagger(i % 8, i / 8),
                i -> 2 * SquareLattice.stagger(i % 8, i / 8));
        final var model = frame.parameters().model();
        final double expected = (0.5 * model.stiffness() - 2 * model.neighborStiffness()) * 4 - model.coupling() * 0.4 * 2;
        final double[] values = new double[64];
        FieldKind.LOCAL_ENERGY.values(frame, values);
        for (int i = 0; i < 64; i++) {
            assertThat(values[i]).isCloseTo(expected, within(1e-12));
            assertThat(FieldKind.LOCAL_ENERGY.value(frame, i)).isEqualTo(values[i]);
        }
    }

    @Test
    void valuesOfPhiAreStaggeredAndOthersRaw() {
        final Frame frame = Frames.of(SquareLattice.square(4), i -> i / 16.0, i -> -i);
        final double[] values = new double[16];
        FieldKind.PHI.values(frame, values);
        assertThat(values[5]).isEqualTo(5 / 16.0 - 0.5);
        assertThat(values[6]).isEqualTo(0.5 - 6 / 16.0);
        assertThat(FieldKind.PHI.value(frame, 6)).isEqualTo(values[6]);
        FieldKind.DISPLACEMENT.values(frame, values);
        assertThat(values[6]).isEqualTo(-6);
    }
}
