package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterErrorsTest {

    private static Evaluation.StateError error(Region region, double coupling, double temperature, double square) {
        return new Evaluation.StateError(new Snapshot(SmallData.LATTICE, new float[0], new float[0], temperature, coupling,
                region, 0, 0), new double[0], square);
    }

    @Test
    void everyStateOfTheRegionIsInOneSpanOfEachParameterWithTheCornersOfTheSliders() {
        // Data hold floats, of which 0.05 lies above and 1.49999999 below what was meant.
        final List<ParameterErrors> spans = ParameterErrors.of(new Evaluation(List.of(
                error(Region.RANGE, 1, 0.05f, 1e-4), error(Region.RANGE, 4, 1.5, 4e-4),
                error(Region.RANGE, 2, 0.15, 9e-4), error(Region.RANGE, 1.9, 0.049999999, 3e-4),
                error(Region.DEFAULT, 1.5, 0.1, 1), error(Region.STRONG, 3.5, 0.1, 1))));
        assertThat(spans).extracting(ParameterErrors::symbol).containsExactly("g", "g", "g", "T/t", "T/t", "T/t");
        assertThat(spans).extracting(ParameterErrors::from).containsExactly(1.0, 2.0, 3.0, 0.05, 0.15, 0.5);
        assertThat(spans).extracting(ParameterErrors::to).containsExactly(2.0, 3.0, 4.0, 0.15, 0.5, 1.5);
        assertThat(spans).extracting(span -> span.errors().states()).containsExactly(2, 1, 1, 2, 1, 1);
        assertThat(spans.get(0).errors().density()).isCloseTo(Math.sqrt(2e-4), within(1e-12));
        // The force's error is g times that of n.
        assertThat(spans.get(2).errors().force()).isCloseTo(16 * 4e-4, within(1e-12));
    }

    @Test
    void spansWithoutStatesAreLeftOut() {
        assertThat(ParameterErrors.of(new Evaluation(List.of(error(Region.DEFAULT, 1.5, 0.1, 1))))).isEmpty();
        assertThat(ParameterErrors.of(new Evaluation(List.of(error(Region.RANGE, 2.5, 0.2, 1)))))
                .extracting(ParameterErrors::from).containsExactly(2.0, 0.15);
    }
}
