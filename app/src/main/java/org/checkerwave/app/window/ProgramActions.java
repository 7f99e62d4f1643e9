package org.checkerwave.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.checkerwave.app.model.DockModel;
import org.checkerwave.app.model.PictureModel;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.model.TileModel;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.FileChoice;

/** Everything the user can do, declared once; menus, toolbar, keys and the sheet of shortcuts are made from it. */
final class ProgramActions {

    private static final String FILE = "File";
    private static final String RUN = "Run";
    private static final String VIEW = "View";
    private static final String PLOTS = "Plots";
    private static final String HELP = "Help";
    private static final double ZOOM = 1.25;
    /** With Alt, in the order of the tiles. */
    private static final String PLOT_KEYS = "1234567890D";

    private ProgramActions() {
    }

    /** @param showKeys shows the keys of all actions */
    static List<Action> of(ProgramModel model, FileChoice files, Consumer<List<Action>> showKeys,
            Runnable close) {
        final List<Action> actions = new ArrayList<>();
        addFile(actions, model, files, close);
        addRun(actions, model);
        addView(actions, model.picture());
        addPlots(actions, model.dock());
        actions.add(Action.of("shortcuts", HELP, "Keys", "Show all keys on one page", "mdi2k-keyboard-outline",
                List.of("F1"), () -> showKeys.accept(actions)));
        return List.copyOf(actions);
    }

    private static void addFile(List<Action> actions, ProgramModel model, FileChoice files, Runnable close) {
        actions.add(Action.of("open", FILE, "Open state…", "Go on with the run of a .cdw file",
                "mdi2f-folder-open-outline", List.of("Shortcut+O"),
                () -> files.stateToOpen().ifPresent(model.files()::open)));
        actions.add(Action.of("save", FILE, "Save state…", "Save all that the run needs to go on exactly",
                "mdi2c-content-save-outline", List.of("Shortcut+S"),
                () -> files.stateToSave(model.start().suggestedName() + ".cdw").ifPresent(model.files()::save)));
        actions.add(Action.of("save-picture", FILE, "Save picture…", "Save the whole lattice as PNG, with its colour bar",
                "mdi2i-image-outline", List.of("Shortcut+E"),
                () -> files.pictureToSave(model.start().suggestedName() + "-" + model.picture().fieldProperty().get().key()
                        + ".png").ifPresent(model::savePicture)));
        actions.add(Action.of("open-weights", FILE, "Open weights…", "Let the network of a .safetensors file drive the run",
                "mdi2f-file-tree-outline", List.of("Shortcut+L"),
                () -> files.weightsToOpen().ifPresent(model.solver()::open)));
        actions.add(Action.of("quit", FILE, "Quit", "Close the window and end the run", "mdi2e-exit-to-app",
                List.of("Shortcut+Q"), close));
    }

    private static void addRun(List<Action> actions, ProgramModel model) {
        final ObservableValue<Boolean> playing = model.run().playingProperty();
        actions.add(Action.of("play", RUN, playing.map(on -> on ? "Pause" : "Play"), "Pause or resume the run",
                playing.map(on -> on ? "mdi2p-pause" : "mdi2p-play"), List.of("Space"), model.run()::togglePlaying));
        actions.add(Action.of("step", RUN, "Single step", "Pause and do one step", "mdi2s-skip-next",
                List.of("Period", "Decimal"), model.run()::stepOnce));
        actions.add(Action.of("reset", RUN, "Reset", "Back to t = 0 with the same seed", "mdi2s-skip-backward",
                List.of("Shortcut+R"), model.run()::reset));
        actions.add(Action.of("quench", RUN, "Quench",
                "A new disordered state, with the next seed, at the present temperature", "mdi2s-snowflake",
                List.of("Shortcut+N"), model.start()::quench));
        actions.add(Action.of("symmetry-check", RUN, "Symmetry check",
                "Move the state by a random symmetry of the lattice and see whether the solver follows",
                "mdi2r-rotate-right", List.of("Shortcut+Y"), model.symmetry()::check));
        actions.add(Action.of("faster", RUN, "Run faster", "Double the speed limit", "mdi2p-plus",
                List.of("Close Bracket", "Shift+Period"), model.speed()::faster));
        actions.add(Action.of("slower", RUN, "Run slower", "Halve the speed limit", "mdi2m-minus",
                List.of("Open Bracket", "Shift+Comma"), model.speed()::slower));
    }

    private static void addView(List<Action> actions, PictureModel picture) {
        int digit = 1;
        for (final FieldKind kind : FieldKind.values()) {
            actions.add(Action.of("show-" + kind.key(), VIEW, "Show " + kind.symbol() + ", " + kind.label(),
                    "Show the " + kind.label() + " " + kind.symbol(), "mdi2c-checkerboard", List.of(digit++ + ""),
                    () -> picture.fieldProperty().set(kind)));
        }
        actions.add(Action.toggle("walls", VIEW, "Domain walls", "Draw the walls between domains over the field",
                List.of("W"), picture.wallsProperty()));
        actions.add(Action.toggle("lock-range", VIEW, "Lock colour range",
                "Keep the values at the ends of the colour map until another field is shown", List.of("K"),
                picture.lockedProperty()));
        actions.add(Action.of("zoom-in", VIEW, "Zoom in", "Magnify the picture", "mdi2m-magnify-plus-outline",
                List.of("Plus", "Shift+Plus", "Equals", "Shift+Equals", "Add"), () -> picture.zoom(ZOOM)));
        actions.add(Action.of("zoom-out", VIEW, "Zoom out", "Show more of the lattice", "mdi2m-magnify-minus-outline",
                List.of("Minus", "Subtract"), () -> picture.zoom(1 / ZOOM)));
        actions.add(Action.of("zoom-fit", VIEW, "Whole lattice", "Show the whole lattice", "mdi2f-fit-to-page-outline",
                List.of("0", "Numpad 0"), picture::fit));
    }

    private static void addPlots(List<Action> actions, DockModel dock) {
        int key = 0;
        for (final TileModel tile : dock.tiles()) {
            actions.add(Action.toggle("plot-" + tile.info().id(), PLOTS, tile.info().title(),
                    "Show or hide: " + tile.info().about(),
                    key < PLOT_KEYS.length() ? List.of("Alt+" + PLOT_KEYS.charAt(key++)) : List.of(), tile.shownProperty()));
        }
    }
}
