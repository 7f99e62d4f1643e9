package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    private static final Set<Switch> COLLAPSED = EnumSet.of(Switch.COLLAPSE);

    /** e^(−r ln 2/L), which has fallen to half at L. */
    private static Reading<Correlation> at(double time, double length) {
        return new Reading<>(time, new Correlation(IntStream.rangeClosed(0, 64)
                .mapToDouble(r -> Math.exp(-r * Math.log(2) / length)).toArray(), length));
    }

    @Test
    void collapsedCurvesOfOneShapeFallTogether() {
        final Figure figure = Correlation.figure(List.of(at(4, 2), at(16, 4), at(64, 8)), COLLAPSED);
        assertThat(figure.curves()).hasSize(3).allSatisfy(curve -> {
            for (int i = 0; i < curve.x().length; i++) {
                assertThat(curve.y()[i]).isCloseTo(Math.pow(0.5, curve.x()[i]), within(1e-12));
            }
        });
        assertThat(figure.x().label()).contains("L½");
    }

    @Test
    void curvesAreNamedByTheirTimesAndGoByTheLatticeConstant() {
        final List<Curve> curves = Correlation.figure(List.of(at(4.04, 2), at(16, 4)), Set.of()).curves();
        assertThat(curves).extracting(Curve::name).containsExactly("t = 4.04", "t = 16");
        assertThat(curves.getLast().x()).startsWith(0, 1, 2).hasSize(25);
        assertThat(curves.getFirst().x()).hasSize(17);
    }

    @Test
    void timesCloseToEachOtherAreToldApart() {
        assertThat(Correlation.figure(List.of(at(16, 2), at(1000, 4), at(1001, 4)), Set.of()).curves())
                .extracting(Curve::name).containsExactly("t = 16", "t = 1000", "t = 1001");
        assertThat(Correlation.figure(List.of(at(1000.1, 4), at(1000.2, 4)), Set.of()).curves())
                .extracting(Curve::name).containsExactly("t = 1000.1", "t = 1000.2");
    }

    @Test
    void aSingleDomainHasNoCollapsedCurve() {
        assertThat(Correlation.figure(List.of(at(4, 2), at(64, Double.NaN)), COLLAPSED).curves()).hasSize(1);
        assertThat(Correlation.figure(List.of(at(4, Double.NaN)), COLLAPSED).curves()).isEmpty();
    }
}
