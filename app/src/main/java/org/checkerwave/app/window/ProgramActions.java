package org.checkerwave.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.ActionMenu;
import org.checkerwave.app.view.FileChoice;

/** Everything the user can do, declared once; menus, toolbar, keys and the sheet of shortcuts are made from it. */
final class ProgramActions {

    private ProgramActions() {
    }

    /** @param showKeys shows the keys of all actions */
    static List<Action> of(ProgramModel model, FileChoice files, Consumer<List<Action>> showKeys,
            Runnable close) {
        final List<Action> actions = new ArrayList<>();
        actions.addAll(FileActions.of(model, files, close));
        actions.addAll(PictureActions.of(model, files));
        actions.addAll(MovieActions.of(model, files));
        actions.addAll(RunActions.of(model));
        actions.addAll(TimeActions.of(model.timeline()));
        actions.addAll(BrushActions.of(model.brush()));
        actions.addAll(ProbeActions.of(model.probe()));
        actions.addAll(ViewActions.of(model.picture()));
        actions.addAll(CompareActions.of(model.comparison(), model.comparisonSetup()));
        actions.addAll(PlotActions.of(model.dock()));
        actions.addAll(LearnActions.of(model.gallery(), model.lessons(), model.presentationProperty()));
        actions.addAll(AppearanceActions.of(model));
        actions.add(Action.of("palette", ActionMenu.HELP, "mdi2m-magnify", List.of("Shortcut+K"),
                () -> model.palette().shownProperty().set(true)));
        actions.add(Action.of("reset-settings", ActionMenu.HELP, "mdi2b-backup-restore", List.of(), model.settings()::reset));
        actions.add(Action.of("shortcuts", ActionMenu.HELP, "mdi2k-keyboard-outline", List.of("F1"),
                () -> showKeys.accept(actions)));
        return List.copyOf(actions);
    }
}
