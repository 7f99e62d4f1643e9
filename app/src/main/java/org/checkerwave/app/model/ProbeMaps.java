package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.checkerwave.app.model.ProbeCard.ProbeMap;
import org.checkerwave.app.model.ProbeCard.Scale;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.text.Texts;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.probe.Sensitivity;
import org.checkerwave.probe.SiteReport;
import org.checkerwave.simulation.Frame;

/**
 * The maps round a probed site. Sensitivities fall off exponentially, so their colours are logarithmic towards both signs, over
 * three decades, which single precision of a network still fills.
 */
record ProbeMaps(ColorMap colors) {

    private static final ValueRange UNIT = ValueRange.around(0, 1);
    private static final double DECADES = 3;
    private static final double LEAST = 1e-12;

    /** Q round the site. */
    ProbeMap displacement(Frame frame, int site, int radius, int seen) {
        final SquareLattice lattice = frame.lattice();
        final int side = 2 * radius + 1;
        final double[] values = new double[side * side];
        double top = LEAST;
        for (int k = 0; k < values.length; k++) {
            values[k] = frame.displacement()[lattice.site(site % lattice.width() + k % side - radius,
                    site / lattice.width() + k / side - radius)];
            top = Math.max(top, Math.abs(values[k]));
        }
        final double largest = top;
        final String end = Numbers.significant(largest, 2);
        return map(Texts.of("probe.map.displacement"), radius, seen, values, value -> value / largest,
                new Scale(colors.argb(), List.of("−" + end, "0", end), Texts.of("probe.scale.linear", end)));
    }

    /** ∂n/∂Q of the exact solver and of the network, with one scale. */
    List<ProbeMap> sensitivities(SiteReport report) {
        final double largest = Math.max(report.largest(), LEAST);
        final String end = Numbers.significant(largest, 2);
        final String least = Numbers.significant(largest * Math.pow(10, -DECADES), 2);
        final Scale scale = new Scale(colors.argb(), List.of("−" + end, "<" + least, end),
                Texts.of("probe.scale.logarithmic", end, least));
        final List<ProbeMap> maps = new ArrayList<>();
        maps.add(sensitivity("probe.map.exact", report.exact().sensitivity(), report.reach(), largest, scale));
        report.network().ifPresent(network ->
                maps.add(sensitivity("probe.map.network", network, report.reach(), largest, scale)));
        return maps;
    }

    private ProbeMap sensitivity(String title, Sensitivity sensitivity, int seen, double largest, Scale scale) {
        return map(Texts.of(title), sensitivity.radius(), seen, sensitivity.values(), value -> Math.signum(value)
                * Math.clamp(1 + Math.log10(Math.abs(value) / largest) / DECADES, 0, 1), scale);
    }

    /** @param place of a value between −1 and 1 */
    private ProbeMap map(String title, int radius, int seen, double[] values, DoubleUnaryOperator place, Scale scale) {
        final int[] argb = new int[values.length];
        for (int k = 0; k < argb.length; k++) {
            argb[k] = colors.color(values[k] == 0 ? 0 : place.applyAsDouble(values[k]), UNIT);
        }
        final int side = 2 * radius + 1;
        final int middle = values.length / 2;
        return new ProbeMap(title, radius, seen, argb, scale, Texts.of("probe.map.words", title, side,
                Numbers.significant(values[middle], 2), Numbers.significant(values[middle + (radius > 0 ? 1 : 0)], 2), scale.note()));
    }
}
