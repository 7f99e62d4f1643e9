package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.tile.ComparedPoint;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Lockstep;
import org.checkerwave.simulation.RunDescription;
import org.jspecify.annotations.Nullable;

/**
 * Runs side by side that start from the present one in the same noise and differ in one thing. While they are shown, the first
 * of them is the run of the window, and whatever is done to it is done to all; the run that was there before waits.
 */
public final class ComparisonModel {

    /** Of the exact solver that a network is compared with: far below a network's error. */
    static final double FINE = 1e-5;
    private static final double PERCENT = 100;

    private final ReadOnlyObjectWrapper<List<Compared>> runs = new ReadOnlyObjectWrapper<>(this, "runs", List.of());
    private final ReadOnlyObjectWrapper<List<PaneModel>> panes = new ReadOnlyObjectWrapper<>(this, "panes", List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper pointerText = new ReadOnlyStringWrapper(this, "pointerText", "");
    private final BooleanProperty zoomLinked = new SimpleBooleanProperty(this, "zoomLinked", true);
    private final BooleanProperty rangeLinked = new SimpleBooleanProperty(this, "rangeLinked", true);
    private final BooleanProperty pointerLinked = new SimpleBooleanProperty(this, "pointerLinked", true);
    private final IntegerProperty subtracted = new SimpleIntegerProperty(this, "subtracted", 1);
    private final ComparisonPainter painter = new ComparisonPainter();
    private final ComparisonPlots plots;
    private final PaneModel difference;
    private final RunModel run;
    private final PictureModel picture;
    private final ColorMaps maps;
    private final Notices notices;
    private final Executor interfaceThread;
    private final int threads;
    private @Nullable Lockstep lockstep;

    ComparisonModel(RunModel run, PictureModel picture, ColorMaps maps, Notices notices, Executor interfaceThread,
            Executor background, int threads) {
        this.run = run;
        this.picture = picture;
        this.maps = maps;
        this.notices = notices;
        this.interfaceThread = interfaceThread;
        this.threads = threads;
        plots = new ComparisonPlots(interfaceThread, background);
        difference = new PaneModel("difference", "", picture, zoomLinked, pointerLinked);
        picture.accompany(painter::paint);
        picture.darkProperty().subscribe(plots::dress);
        run.frameProperty().subscribe(frame -> {
            if (frame != null) {
                painter.know(frame, run.besideProperty().get());
            }
        });
        run.besideProperty().subscribe(beside -> {
            if (beside.isEmpty() && active()) {
                show(List.of());
            }
        });
        List.of(rangeLinked, picture.darkProperty(), subtracted).forEach(property -> property.subscribe(this::set));
        picture.pictureProperty().subscribe(this::showPainted);
        picture.pointedSiteProperty().subscribe(this::showPointer);
        plots.latestProperty().subscribe(this::summarize);
    }

    /** The runs that are compared, that of the window first; empty while there is no comparison. */
    public ReadOnlyObjectProperty<List<Compared>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    public boolean active() {
        return !runs.get().isEmpty();
    }

    /** Pictures of all runs but the first, whose picture is that of the window. */
    public ReadOnlyObjectProperty<List<PaneModel>> panesProperty() {
        return panes.getReadOnlyProperty();
    }

    /** The first run's field less that of the run {@link #subtractedProperty}. */
    public PaneModel difference() {
        return difference;
    }

    /** Number of the run that is subtracted, from 1. */
    public IntegerProperty subtractedProperty() {
        return subtracted;
    }

    public ComparisonPlots plots() {
        return plots;
    }

    public BooleanProperty zoomLinkedProperty() {
        return zoomLinked;
    }

    /** Whether the values at the ends of the colour map are those of the first run's picture for all. */
    public BooleanProperty rangeLinkedProperty() {
        return rangeLinked;
    }

    public BooleanProperty pointerLinkedProperty() {
        return pointerLinked;
    }

    /** How far the runs are apart at the moment, in words and figures. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The values of all runs at the site under the pointer; empty without one. */
    public ReadOnlyStringProperty pointerTextProperty() {
        return pointerText.getReadOnlyProperty();
    }

    /** A network beside the expansion at a fine accuracy, an exact solver beside the best network. */
    @CanIgnoreReturnValue
    public CompletableFuture<Boolean> compareWithExact() {
        final RunDescription now = run.runProperty().get();
        if (now == null) {
            return CompletableFuture.completedFuture(false);
        }
        final SolverSpec other = now.solver() instanceof SolverSpec.Network ? new SolverSpec.Window(FINE)
                : new SolverSpec.Network(SolverSpec.Network.SHIPPED.getFirst());
        return start(Compared.solvers(List.of(now.solver(), other)));
    }

    /** @param wanted the run as it is first @return whether they came to be shown */
    @CanIgnoreReturnValue
    CompletableFuture<Boolean> start(List<Compared> wanted) {
        final Lockstep[] made = new Lockstep[1];
        return run.compare(checkpoint -> {
            made[0] = Lockstep.from(checkpoint, wanted.stream().map(Compared::difference).toList(), threads,
                    (number, failure) -> notices.say(Texts.of("compare.behind", wanted.get(number).title(),
                            Objects.requireNonNullElse(failure.getMessage(), failure.toString()))));
            return made[0].lead();
        }).thenApplyAsync(shown -> {
            if (shown) {
                lockstep = made[0];
                show(wanted);
            }
            return shown;
        }, interfaceThread);
    }

    private void show(List<Compared> wanted) {
        subtracted.set(1);
        plots.clear();
        summary.set("");
        final List<PaneModel> made = new ArrayList<>();
        for (final Compared other : wanted.isEmpty() ? wanted : wanted.subList(1, wanted.size())) {
            made.add(new PaneModel(other.name(), other.title(), picture, zoomLinked, pointerLinked));
        }
        runs.set(wanted);
        panes.set(List.copyOf(made));
        set();
        final Frame frame = run.frameProperty().get();
        if (frame != null) {
            painter.know(frame, run.besideProperty().get());
        }
    }

    private void set() {
        painter.set(active() ? new ComparisonPainter.Setting(panes.get(), difference,
                Math.clamp(subtracted.get(), 1, panes.get().size()) - 1, rangeLinked.get(),
                maps.diverging(picture.darkProperty().get())) : null);
        picture.refresh();
    }

    /** Back to the run that was there before, which stands where it stood. */
    public void close() {
        if (active()) {
            run.endComparison();
        }
    }

    /** One of the compared runs goes on as the run, the others end. */
    @CanIgnoreReturnValue
    public CompletableFuture<Boolean> keep(int number) {
        final Lockstep all = Objects.requireNonNull(lockstep);
        final CompletableFuture<Boolean> kept =
                run.ask(_ -> all.runs().get(number).checkpoint()).thenComposeAsync(run::resume, interfaceThread);
        Unwaited.report(kept, notices::report);
        return kept;
    }

    void pulse(long now) {
        final Frame frame = run.frameProperty().get();
        if (active() && frame != null) {
            final List<Frame> frames = new ArrayList<>(List.of(frame));
            frames.addAll(run.besideProperty().get());
            plots.pulse(frames, runs.get().stream().map(Compared::title).toList(),
                    new Generation(run.number(), frame.beginning(), run.timeline().jumps()), now);
        }
    }

    private void showPainted() {
        final ComparisonPainter.Painted painted = painter.take();
        if (painted != null && painted.pictures().size() == panes.get().size()) {
            for (int k = 0; k < panes.get().size(); k++) {
                panes.get().get(k).show(painted.pictures().get(k), painted.pictures().get(k).momentText());
            }
            final String symbol = painted.amount().field().symbol();
            difference.show(painted.difference(), Texts.of("compare.difference", symbol,
                    runs.get().get(subtracted.get()).name(), Numbers.significant(painted.amount().rms(), 2),
                    Numbers.significant(painted.amount().largest(), 2)));
            showPointer();
        }
    }

    private void showPointer() {
        final int site = picture.pointedSiteProperty().get();
        final PaintedPicture lead = picture.pictureProperty().get();
        if (!active() || site < 0 || lead == null || !pointerLinked.get()) {
            pointerText.set("");
            return;
        }
        final StringBuilder text = new StringBuilder(lead.values().kind().symbol()).append(":");
        final double first = lead.values().at(site);
        text.append("  A ").append(Numbers.fixed(first, 4));
        for (int k = 0; k < panes.get().size(); k++) {
            final PaintedPicture other = panes.get().get(k).pictureProperty().get();
            if (other != null) {
                final String name = runs.get().get(k + 1).name();
                final double value = other.values().at(site);
                text.append("   ").append(name).append(" ").append(Numbers.fixed(value, 4)).append("   A − ").append(name)
                        .append(" ").append(Numbers.fixed(first - value, 4));
            }
        }
        pointerText.set(text.toString());
    }

    private void summarize(@Nullable ComparedPoint point) {
        final StringBuilder text = new StringBuilder();
        for (int k = 1; point != null && k < runs.get().size() && k < point.length().length; k++) {
            text.append(text.isEmpty() ? "" : "\n").append(Texts.of("compare.summary", runs.get().get(k).name(),
                    Numbers.significant(point.length()[0], 3), Numbers.significant(point.length()[k], 3),
                    percent(point.length()[k] / point.length()[0] - 1), Numbers.significant(point.order()[0], 3),
                    Numbers.significant(point.order()[k], 3), percent(point.order()[k] / point.order()[0] - 1),
                    Numbers.significant(point.density()[k], 2)));
        }
        summary.set(text.toString());
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? Numbers.fixed(PERCENT * share, 1) + " %" : "–";
    }
}
