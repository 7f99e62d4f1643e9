package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Overlays;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** Views by name: some that come with the program, which stay as they are, and the user's own. */
public final class ViewsModel {

    private final LookModel look;
    private final Notices notices;
    private final Executor interfaceThread;
    private final Executor background;
    private final List<NamedLook> builtIn = builtIn();
    private final ObservableList<NamedLook> views = FXCollections.observableArrayList(builtIn);
    private final ReadOnlyObjectWrapper<NamedLook> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private @Nullable ViewStore store;
    /** The last one is waited for before the next, so that the file holds what was saved last. */
    private CompletableFuture<Void> saving = CompletableFuture.completedFuture(null);

    ViewsModel(LookModel look, Notices notices, Executor interfaceThread, Executor background) {
        this.look = look;
        this.notices = notices;
        this.interfaceThread = interfaceThread;
        this.background = background;
        look.subscribe(this::findShown);
        findShown();
    }

    private static List<NamedLook> builtIn() {
        final RangeRule automatic = new RangeRule.Automatic();
        final RangeRule clipped = new RangeRule.Percentiles(1, 99);
        final Overlays bar = new Overlays(false, false, true);
        final Overlays lines = new Overlays(false, true, true);
        return List.of(new NamedLook(Texts.of("view.named.order"), FieldKind.PHI, "", automatic, bar),
                new NamedLook(Texts.of("view.named.walls"), FieldKind.DISPLACEMENT, "", automatic, lines),
                new NamedLook(Texts.of("view.named.domains"), FieldKind.DOMAINS, "", automatic, bar),
                new NamedLook(Texts.of("view.named.density"), FieldKind.DENSITY, "grey", automatic, bar),
                new NamedLook(Texts.of("view.named.energy"), FieldKind.LOCAL_ENERGY, "", clipped, lines),
                new NamedLook(Texts.of("view.named.change"), FieldKind.CHANGE, "purple-white-green", clipped, bar),
                new NamedLook(Texts.of("view.named.error"), FieldKind.NETWORK_ERROR, "", new RangeRule.Symmetric(), lines));
    }

    /** All views, those that come with the program first; for the interface thread. */
    public ObservableList<NamedLook> views() {
        return views;
    }

    /** The view that looks like what is shown; null if none does. */
    public ReadOnlyObjectProperty<NamedLook> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the view is the user's own, and so can be changed. */
    public boolean own(@Nullable NamedLook view) {
        return view != null && !builtIn.contains(view);
    }

    private void findShown() {
        final NamedLook now = look.named("");
        final NamedLook before = shown.get();
        shown.set(Stream.concat(Stream.ofNullable(before).filter(views::contains), views.stream())
                .filter(now::looksLike).findFirst().orElse(null));
    }

    public void show(NamedLook view) {
        look.show(view);
        shown.set(view);
    }

    /** Reads the views kept there and keeps them there from now on. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> keepIn(ViewStore place) {
        return CompletableFuture.supplyAsync(place::load, background).handleAsync((kept, failure) -> {
            if (failure == null) {
                views.addAll(kept);
                store = place;
                findShown();
            } else {
                // Not kept there: that would write over what could not be read.
                notices.report(failure);
            }
            return null;
        }, interfaceThread);
    }

    /** Keeps what is shown under this name; one of the user's own of that name is replaced. */
    public void save(String name) {
        if (refuses(name)) {
            return;
        }
        final NamedLook saved = look.named(name.strip());
        views.removeIf(view -> own(view) && view.name().equals(saved.name()));
        views.add(saved);
        shown.set(saved);
        keep();
    }

    /** Gives the shown view, one of the user's own, another name. */
    public void rename(String name) {
        final NamedLook old = shown.get();
        if (own(old) && !refuses(name) && !old.name().equals(name.strip())) {
            final NamedLook renamed = old.named(name.strip());
            views.removeIf(view -> own(view) && view.name().equals(renamed.name()));
            views.set(views.indexOf(old), renamed);
            shown.set(renamed);
            keep();
        }
    }

    /** Deletes the shown view, one of the user's own; the look stays. */
    public void delete() {
        final NamedLook old = shown.get();
        if (own(old)) {
            views.remove(old);
            findShown();
            keep();
        }
    }

    private boolean refuses(String name) {
        final boolean taken = builtIn.stream().anyMatch(view -> view.name().equals(name.strip()));
        if (name.isBlank()) {
            notices.say(Texts.of("view.name.missing"));
        } else if (taken) {
            notices.say(Texts.of("view.name.taken", name.strip()));
        }
        return name.isBlank() || taken;
    }

    private void keep() {
        final ViewStore place = store;
        if (place != null) {
            final List<NamedLook> own = views.stream().filter(this::own).toList();
            saving = saving.thenRunAsync(() -> place.save(own), background).exceptionally(failure -> {
                notices.report(failure);
                return null;
            });
        }
    }
}
