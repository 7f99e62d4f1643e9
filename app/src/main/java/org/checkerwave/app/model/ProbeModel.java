package org.checkerwave.app.model;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.probe.SiteProbe;
import org.checkerwave.probe.SiteReport;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One site under the probe and, found in the background for one frame after the other, what exact solver and network say about
 * it. Used on the interface thread.
 */
public final class ProbeModel {

    private static final long SHORTEST_NANOS = 500_000_000;
    /** Of one processor, while the run goes on. */
    private static final double SHARE = 0.15;

    private final RunModel run;
    private final PictureModel picture;
    private final ColorMaps maps;
    private final Executor background;
    private final SiteProbe engine;
    private final Pace pace = new Pace(SHORTEST_NANOS, SHARE);
    private final BooleanProperty probing = new SimpleBooleanProperty(this, "probing");
    private final ReadOnlyIntegerWrapper site = new ReadOnlyIntegerWrapper(this, "site", -1);
    private final ReadOnlyIntegerWrapper reach = new ReadOnlyIntegerWrapper(this, "reach");
    private final ReadOnlyObjectWrapper<ProbeCard> card = new ReadOnlyObjectWrapper<>(this, "card");
    private @Nullable SquareLattice lattice;
    private @Nullable CompletableFuture<SiteReport> work;
    private @Nullable Frame asked;
    private @Nullable SiteReport report;
    /** Why there is no report; null if it is only to come. */
    private @Nullable Throwable failure;
    /** Changes with every site that is asked about; what was begun for another one is given up. */
    private volatile Object question = new Object();

    ProbeModel(RunModel run, PictureModel picture, ColorMaps maps, Executor background, int threads) {
        this.run = run;
        this.picture = picture;
        this.maps = maps;
        this.background = background;
        this.engine = new SiteProbe(threads);
        probing.subscribe(on -> {
            if (!on) {
                forget(-1);
                card.set(null);
            } else if (site.get() < 0) {
                ask(suggested());
            }
        });
        picture.darkProperty().subscribe(this::showCard);
        run.openedProperty().subscribe(() -> forget(site.get()));
    }

    /** Whether a site is probed; turned on, it begins with the site under the pointer or in the middle of the picture. */
    public BooleanProperty probingProperty() {
        return probing;
    }

    /** Index of the site; −1 while none is probed. */
    public ReadOnlyIntegerProperty siteProperty() {
        return site.getReadOnlyProperty();
    }

    /** Sites that the network sees in x and y, as far as is known; 0 without a network. */
    public ReadOnlyIntegerProperty reachProperty() {
        return reach.getReadOnlyProperty();
    }

    /** What is known of the site; null while none is probed. */
    public ReadOnlyObjectProperty<ProbeCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Asks about the site of that index; nothing for −1. */
    public void ask(int wanted) {
        final Frame frame = run.frameProperty().get();
        if (wanted >= 0 && frame != null && wanted < frame.lattice().sites()
                && (wanted != site.get() || !frame.lattice().equals(lattice))) {
            forget(wanted);
            lattice = frame.lattice();
            probing.set(true);
            showCard();
        } else if (site.get() < 0) {
            probing.set(false);
        }
    }

    /** Asks about the site (x, y), in any period. */
    public void ask(int x, int y) {
        final Frame frame = run.frameProperty().get();
        ask(frame == null ? -1 : frame.lattice().site(x, y));
    }

    /** Asks about the site so far from the present one. */
    public void move(int dx, int dy) {
        if (lattice != null && site.get() >= 0) {
            ask(lattice.site(site.get() % lattice.width() + dx, site.get() / lattice.width() + dy));
        }
    }

    private int suggested() {
        final PaintedPicture shown = picture.pictureProperty().get();
        if (shown == null || picture.pointedSiteProperty().get() >= 0) {
            return picture.pointedSiteProperty().get();
        }
        return shown.request().frame().lattice().site((int) Math.floor(shown.request().view().centerX()),
                (int) Math.floor(shown.request().view().centerY()));
    }

    private void forget(int next) {
        question = new Object();
        report = null;
        failure = null;
        asked = null;
        pace.hurry();
        site.set(next);
    }

    /** Brings the card up to date; once a pulse. @param now in nanoseconds */
    void pulse(long now) {
        takeReport();
        final Frame frame = run.frameProperty().get();
        if (site.get() < 0 || frame == null) {
            return;
        }
        if (!frame.lattice().equals(lattice)) {
            probing.set(false);
            return;
        }
        if (!run.playingProperty().get()) {
            pace.hurry();
        }
        if (work == null && frame != asked && pace.due(now)) {
            asked = frame;
            order(frame);
        }
    }

    private void takeReport() {
        if (work == null || !work.isDone()) {
            return;
        }
        final CompletableFuture<SiteReport> done = work;
        work = null;
        if (!done.isCompletedExceptionally()) {
            take(done.resultNow());
        } else if (!(done.exceptionNow() instanceof CancellationException)) {
            report = null;
            failure = done.exceptionNow();
            showCard();
        }
    }

    private void take(SiteReport found) {
        if (found.frame() == asked && found.site() == site.get()) {
            report = found;
            failure = null;
            reach.set(found.reach());
            showCard();
        }
    }

    private void showCard() {
        final Frame frame = report == null ? run.frameProperty().get() : report.frame();
        if (site.get() >= 0 && frame != null && site.get() < frame.lattice().sites()) {
            card.set(ProbeCards.of(frame, site.get(), report, failure, maps.diverging(picture.darkProperty().get())));
        }
    }

    private void order(Frame frame) {
        final int index = site.get();
        final Object mine = question;
        work = CompletableFuture.supplyAsync(() -> {
            final long begun = System.nanoTime();
            final SiteReport found = engine.report(frame, index, () -> question != mine);
            pace.took(System.nanoTime() - begun);
            return found;
        }, background);
    }
}
