package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.checkerwave.InvalidInput;
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
    void percentilesAreThoseOfTheSortedValuesAndCentredForSignedFields() {
        final Random random = new Random(3);
        final double[] n = random.doubles(1024).map(u -> u * u).toArray();
        final double[] q = random.doubles(1024).map(u -> 3 * u - 1).toArray();
        final Frame frame = Frames.of(SquareLattice.square(32), i -> n[i], i -> q[i]);
        final double[] sorted = q.clone();
        Arrays.sort(sorted);
        // 1023 gaps: the 90 % place is 920.7.
        final double high = sorted[920] + 0.7 * (sorted[921] - sorted[920]);
        final ValueRange signed = chooser.choose(new FieldSource().of(frame, FieldKind.DISPLACEMENT),
                new RangeRule.Percentiles(10, 90));
        assertThat(signed.maximum()).isCloseTo(high, within(1e-12));
        assertThat(signed.minimum()).isCloseTo(-high, within(1e-12));
        final FieldValues walls = new FieldSource().of(frame, FieldKind.WALLS);
        final double[] bonds = walls.source().clone();
        Arrays.sort(bonds);
        assertThat(chooser.choose(walls, new RangeRule.Percentiles(0, 100)))
                .isEqualTo(new ValueRange(bonds[0], bonds[1023]));
    }

    @Test
    void symmetricRangesHoldEveryValueAlsoWhereTheFieldHasANaturalRange() {
        final Frame frame = Frames.of(SquareLattice.square(32), i -> i == 7 ? 0.9 : 0.5, i -> i == 0 ? 1000 : 0.9);
        final RangeRule symmetric = new RangeRule.Symmetric();
        assertThat(chooser.choose(new FieldSource().of(frame, FieldKind.DISPLACEMENT), symmetric))
                .isEqualTo(ValueRange.around(0, 1000));
        assertThat(chooser.choose(new FieldSource().of(frame, FieldKind.PHI), symmetric)).isEqualTo(ValueRange.around(0, 0.4));
        final ValueRange density = chooser.choose(new FieldSource().of(frame, FieldKind.DENSITY), symmetric);
        assertThat(density.minimum()).isCloseTo(0.1, within(1e-12));
        assertThat(density.maximum()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void anotherRuleBeginsAnewAndFixedValuesAreTaken() {
        final FieldValues one = new FieldSource().of(withDisplacements(2.2), FieldKind.DISPLACEMENT);
        assertThat(chooser.choose(one, new RangeRule.Fixed(new ValueRange(-3, 7)))).isEqualTo(new ValueRange(-3, 7));
        assertThat(chooser.choose(one)).isEqualTo(ValueRange.around(0, 2.5));
        assertThatThrownBy(() -> new RangeRule.Percentiles(99, 1)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("lower one first");
    }

    @Test
    void roundNumbersAreAtOrAboveTheValue() {
        assertThat(RangeChooser.roundUp(0.3)).isCloseTo(0.3, within(1e-12));
        assertThat(RangeChooser.roundUp(1.01)).isEqualTo(1.5);
        assertThat(RangeChooser.roundUp(9)).isEqualTo(10);
        assertThat(RangeChooser.roundUp(0.0021)).isCloseTo(0.0025, within(1e-12));
    }
}
