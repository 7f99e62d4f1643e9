package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.Test;

class RangeChooserTest {

    private final RangeChooser chooser = new RangeChooser();

    private ValueRange choose(Frame frame, FieldKind field) {
        return chooser.choose(new FieldSource().of(frame, field));
    }

    private static Frame withDisplacements(double amplitude) {
        return Frames.of(SquareLattice.square(32), _ -> 0.5, i -> i % 2 == 0 ? amplitude : -amplitude);
    }

    @Test
    void naturalRangesAreUsedWhereTheFieldHasOne() {
        assertThat(choose(withDisplacements(9), FieldKind.PHI)).isEqualTo(new ValueRange(-0.5, 0.5));
        assertThat(choose(withDisplacements(9), FieldKind.DENSITY)).isEqualTo(new ValueRange(0, 1));
    }

    @Test
    void theRangeIsRoundAndDoesNotFlicker() {
        assertThat(choose(withDisplacements(2.2), FieldKind.DISPLACEMENT)).isEqualTo(new ValueRange(-2.5, 2.5));
        assertThat(choose(withDisplacements(1.4), FieldKind.DISPLACEMENT)).isEqualTo(new ValueRange(-2.5, 2.5));
        assertThat(choose(withDisplacements(2.6), FieldKind.DISPLACEMENT)).isEqualTo(new ValueRange(-3, 3));
        assertThat(choose(withDisplacements(1.4), FieldKind.DISPLACEMENT)).isEqualTo(new ValueRange(-1.5, 1.5));
    }

    @Test
    void aFieldThatIsNowhereNegativeHasARangeFromZero() {
        assertThat(choose(Frames.of(SquareLattice.square(32), i -> i % 32 < 16 ? 0.9 : 0.1, _ -> 0), FieldKind.WALLS))
                .isEqualTo(new ValueRange(0, 4));
    }

    @Test
    void aSingleExtremeSiteDoesNotSetTheRange() {
        final Frame frame = Frames.of(SquareLattice.square(32), _ -> 0.5, i -> i == 0 ? 1000 : 0.9);
        assertThat(choose(frame, FieldKind.DISPLACEMENT).maximum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aFieldThatIsZeroEverywhereStillHasARange() {
        assertThat(choose(withDisplacements(0), FieldKind.VELOCITY).span()).isPositive();
    }

    @Test
    void roundNumbersAreAtOrAboveTheValue() {
        assertThat(RangeChooser.roundUp(0.3)).isCloseTo(0.3, within(1e-12));
        assertThat(RangeChooser.roundUp(1.01)).isEqualTo(1.5);
        assertThat(RangeChooser.roundUp(9)).isEqualTo(10);
        assertThat(RangeChooser.roundUp(0.0021)).isCloseTo(0.0025, within(1e-12));
    }
}
