package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.checkerwave.app.model.ProbeCard.Against;
import org.checkerwave.app.model.ProbeCard.Value;
import org.checkerwave.app.picture.Caption;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.text.Texts;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.probe.ExactSite;
import org.checkerwave.probe.Sensitivity;
import org.checkerwave.probe.SiteReport;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** Puts into words, numbers and colours what is known of a site. */
final class ProbeCards {

    /** Of the map before anything is found. */
    private static final int RADIUS = 8;

    private ProbeCards() {
    }

    /**
     * @param report of this frame; null before it is found
     * @param failure why it could not be found; null if that is not so
     */
    static ProbeCard of(Frame frame, int site, @Nullable SiteReport report, @Nullable Throwable failure, ColorMap colors) {
        final int x = site % frame.lattice().width();
        final int y = site / frame.lattice().width();
        final String title = Texts.of(frame.pins().holds(site) ? "probe.title.pinned" : "probe.title", x, y, Caption.time(frame));
        final Optional<SiteReport> found = Optional.ofNullable(report);
        final ProbeMaps maps = new ProbeMaps(colors);
        final int reach = found.map(SiteReport::reach).orElse(0);
        final int radius = found.map(there -> there.exact().sensitivity().radius()).orElse(RADIUS);
        return new ProbeCard(title, frame.solver().name().replaceFirst(".*[/\\\\]", ""), values(frame, site, found),
                maps.displacement(frame, site, radius, reach), found.map(maps::sensitivities).orElse(List.of()),
                found.map(ProbeCards::notes).orElseGet(() -> List.of(
                        failure == null ? Texts.of("probe.computing") : Texts.of("probe.failed", Objects.requireNonNullElse(failure.getMessage(), failure.toString())))));
    }

    private static List<Value> values(Frame frame, int site, Optional<SiteReport> found) {
        final double n = frame.density()[site];
        final int sign = SquareLattice.stagger(site % frame.lattice().width(), site / frame.lattice().width());
        final Optional<Double> exact = found.map(report -> report.exact().density());
        return List.of(
                new Value("Q", FieldKind.DISPLACEMENT.unit(), Numbers.fixed(frame.displacement()[site], 4), Optional.empty()),
                value("n", "", n, exact),
                value("φ", "", sign * (n - 0.5), exact.map(there -> sign * (there - 0.5))),
                value("F", Texts.of("parameter.g.unit"), SiteReport.force(frame, site, n),
                        exact.map(there -> SiteReport.force(frame, site, there))));
    }

    private static Value value(String symbol, String unit, double run, Optional<Double> exact) {
        return new Value(symbol, unit, Numbers.fixed(run, 4),
                exact.map(there -> new Against(Numbers.fixed(there, 4), difference(run - there))));
    }

    private static String difference(double value) {
        return (value > 0 ? "+" : "") + Numbers.significant(value, 2).replace('-', '−');
    }

    private static List<String> notes(SiteReport report) {
        final List<String> notes = new ArrayList<>();
        notes.add(report.reach() == 0 ? Texts.of("probe.no-network")
                : Texts.of("probe.sees", report.reach(), 2 * report.reach() + 1));
        notes.add(decay(report.exact().sensitivity()));
        notes.add(accuracy(report.exact(), report.frame()));
        return notes;
    }

    private static String decay(Sensitivity exact) {
        final double length = exact.decayLength();
        return Double.isNaN(length) ? Texts.of("probe.no-decay", exact.radius())
                : Texts.of("probe.decay", Numbers.significant(100 * Math.exp(-1 / length), 2), Numbers.significant(length, 2));
    }

    private static String accuracy(ExactSite exact, Frame frame) {
        return exact.lattice().equals(frame.lattice()) ? Texts.of("probe.whole")
                : Texts.of("probe.cut", exact.lattice(), Numbers.significant(exact.change(), 1));
    }
}
