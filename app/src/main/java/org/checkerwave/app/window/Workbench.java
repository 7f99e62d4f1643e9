package org.checkerwave.app.window;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.NumberBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.checkerwave.app.model.DroppedFile;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.ActionButtons;
import org.checkerwave.app.view.ActionKeys;
import org.checkerwave.app.view.ActionMenu;
import org.checkerwave.app.view.ActionMenus;
import org.checkerwave.app.view.ArmedView;
import org.checkerwave.app.view.Banner;
import org.checkerwave.app.view.BrushView;
import org.checkerwave.app.view.CaptionView;
import org.checkerwave.app.view.ColorBar;
import org.checkerwave.app.view.ComparisonDock;
import org.checkerwave.app.view.ComparisonView;
import org.checkerwave.app.view.DockView;
import org.checkerwave.app.view.Dress;
import org.checkerwave.app.view.FieldView;
import org.checkerwave.app.view.FileChoice;
import org.checkerwave.app.view.FileKind;
import org.checkerwave.app.view.GalleryView;
import org.checkerwave.app.view.HighlightView;
import org.checkerwave.app.view.Later;
import org.checkerwave.app.view.LessonView;
import org.checkerwave.app.view.LookView;
import org.checkerwave.app.view.MovieStripView;
import org.checkerwave.app.view.PaletteView;
import org.checkerwave.app.view.ParametersView;
import org.checkerwave.app.view.PastView;
import org.checkerwave.app.view.PictureView;
import org.checkerwave.app.view.PreparingView;
import org.checkerwave.app.view.PresentationView;
import org.checkerwave.app.view.ProbeMarks;
import org.checkerwave.app.view.ProbeView;
import org.checkerwave.app.view.RecoveryView;
import org.checkerwave.app.view.SamplesView;
import org.checkerwave.app.view.Section;
import org.checkerwave.app.view.ShortcutSheet;
import org.checkerwave.app.view.SolverView;
import org.checkerwave.app.view.SpeedView;
import org.checkerwave.app.view.StartView;
import org.checkerwave.app.view.StatusBar;
import org.checkerwave.app.view.TileFiles;
import org.checkerwave.app.view.TimeView;
import org.checkerwave.app.view.TimelineView;
import org.checkerwave.app.view.TouchView;
import org.checkerwave.app.view.UndoMenu;

/** The shell: puts the views side by side and beats time for them. */
public final class Workbench {

    private static final double CONTROLS_WIDTH = 318;
    /** At most this part of a window that is small for the size of letters. */
    private static final double CONTROLS_SHARE = 0.38;
    private static final double DOCK_WIDTH = 340;
    /** At most this part of a small window, so that the picture keeps room. */
    private static final double DOCK_SHARE = 0.23;
    /** So many times as wide is the dock for an audience. */
    private static final double PRESENTED = 1.4;
    /** Ids of what an audience does not see. */
    private static final List<String> HIDDEN = List.of("menus", "toolbar", "controls", "fields", "look", "timeline-row", "status-bar");

    private final ProgramModel model;
    private final ActionButtons buttons;
    private final Scene scene;
    private final ThemeSwitch theme;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            model.pulse(now);
        }
    };

    /** @param window that the scene is going to be shown in */
    public Workbench(ProgramModel model, FileChoice files, Window window) {
        this.model = model;
        final ShortcutSheet keys = new ShortcutSheet();
        final List<Action> actions = ProgramActions.of(model, files, keys::show, window::hide);
        this.buttons = new ActionButtons(actions);
        final ActionMenus menus = new ActionMenus(actions);
        final BorderPane root = new BorderPane();
        root.setId("workbench");
        root.setTop(new VBox(Dress.part(menus), Dress.part(toolBar())));
        root.setMinSize(0, 0);
        root.setLeft(Dress.grounded(controls(root.widthProperty())));
        root.setCenter(Dress.grounded(lattice()));
        final SystemClipboard clipboard = new SystemClipboard(model.notices());
        final TileFiles tileFiles = new TileFiles(tile -> files.toSave(FileKind.FIGURE,
                model.start().suggestedName() + "-" + tile.info().id())
                .ifPresent(file -> model.files().saveFigure(file, tile)),
                tile -> clipboard.put(model.files().copyFigure(tile)));
        final DockView dock = new DockView(model.dock(), tileFiles);
        final ComparisonDock plots = new ComparisonDock(model.comparison(), dock, tileFiles);
        VBox.setVgrow(plots, Priority.ALWAYS);
        root.setRight(Dress.grounded(new VBox(Dress.part(new Later(new ProbeView(model.probe()))), Dress.part(plots))));
        root.setBottom(Dress.grounded(new VBox(Dress.part(new Later(new MovieStripView(model.movies()))), Dress.part(new StatusBar(model.status())))));
        final WindowSize size = new WindowSize(model.settings());
        final HighlightView highlight = new HighlightView(root, model.lessons().highlightProperty());
        scene = new Scene(new StackPane(root, Dress.part(highlight),
                Dress.part(new PresentationView(root, HIDDEN, model.presentationProperty(), model.lessons().highlightProperty(), actions)),
                Dress.part(new GalleryView(model.gallery(), buttons, root.lookup("#picture"))),
                Dress.part(new PaletteView(model.palette()))), size.width(), size.height());
        final DoubleBinding wider = Bindings.createDoubleBinding(
                () -> model.presentationProperty().get() ? PRESENTED : 1, model.presentationProperty());
        dock.prefWidthProperty().bind(Bindings.min(wider.multiply(DOCK_WIDTH),
                wider.multiply(DOCK_SHARE).multiply(scene.widthProperty())));
        new TileWindows(dock.tiles(), scene, window, actions);
        new TrainingWindow(model.training(), files, scene, window, actions);
        new ActionKeys(actions).install(scene);
        model.palette().offer(PaletteEntries.of(actions));
        FileDrop.install(scene, new DroppedFile(model)::open);
        size.follow(scene, window);
        theme = new ThemeSwitch(scene, model.appearance().themeProperty(), model.picture().darkProperty(), model.scaleProperty());
        model.appearance().remember(model.settings(), Platform.getPreferences().isReducedMotion());
        menus.menu(ActionMenu.EDIT).getItems().add(2, new UndoMenu(model.undo(), model.brush()));
        model.lessonLibrary().load(ControlIds.of(root, dock.tiles()));
        pulse.start();
    }

    public Scene scene() {
        return scene;
    }

    /** What lies round the picture. */
    Insets picturePlace() {
        final Node picture = scene.lookup("#picture");
        return PicturePlace.round(picture.localToScene(picture.getLayoutBounds()), scene.getWidth(), scene.getHeight());
    }

    /** Stops beating time; the models stay as they are. */
    public void stop() {
        pulse.stop();
        theme.stop();
    }

    private ToolBar toolBar() {
        final HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        final Button play = buttons.icon("play");
        play.getStyleClass().add("accent");
        final ToolBar bar = new ToolBar(play, buttons.icon("step"), buttons.icon("reset"),
                new Separator(Orientation.VERTICAL), new SpeedView(model.speed(), buttons),
                new ArmedView(model.autoPause()), space,
                new PreparingView(model.run(), model.appearance().calmProperty()), buttons.iconWith("record", model.movies().shortTextProperty()),
                buttons.icon("open"), buttons.icon("save"),
                buttons.icon("save-picture"), buttons.icon("shortcuts"));
        bar.setId("toolbar");
        return bar;
    }

    /** @param room width of the window */
    private ScrollPane controls(ReadOnlyDoubleProperty room) {
        final VBox column = new VBox(
                new Section(Texts.of("section.start"), new StartView(model.start(), buttons)),
                new Section(Texts.of("brush.section"), new BrushView(model.brush(), buttons)),
                new Section(Texts.of("section.model"), new ParametersView(model::parameter, model.coupling())),
                new Section(Texts.of("section.dynamics"), new SolverView(model.solver(), model.speeds(), buttons)),
                new Section(Texts.of("time.section"),
                        new TimeView(model.timeline(), model.autosave(), model.autoPause(), model.schedule(),
                                model.picture().darkProperty())),
                new Section(Texts.of("section.samples"), new SamplesView(model.samples())));
        column.getChildren().forEach(Dress::part);
        column.getStyleClass().add("controls");
        final ScrollPane scroll = new ScrollPane(column);
        scroll.setId("controls");
        Dress.scrolled(scroll);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        final NumberBinding width = Bindings.min(model.scaleProperty().multiply(CONTROLS_WIDTH / 100), room.multiply(CONTROLS_SHARE));
        scroll.minWidthProperty().bind(width);
        scroll.prefWidthProperty().bind(width);
        return scroll;
    }

    private VBox lattice() {
        final PictureView picture = new PictureView(model.picture());
        picture.accessibleTextProperty().bind(model.words().textProperty());
        final Banner banner = new Banner(model.notices());
        final Later left = new Later(new RecoveryView("left-run-banner", model.gallery()));
        final StackPane touched = new StackPane(picture, new TouchView(model.brush(), model.picture(), picture),
                new ProbeMarks(model.probe(), model.brush(), model.picture(), picture));
        final StackPane stack = new StackPane(
                new ComparisonView(model.comparison(), model.comparisonSetup(), buttons, touched), left, banner);
        StackPane.setAlignment(left, Pos.TOP_CENTER);
        StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
        final HBox row = new HBox(12, stack, new ColorBar(model.picture()));
        HBox.setHgrow(stack, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        final VBox column =
                new VBox(8, new FieldView(model.picture(), buttons),
                        new LookView(model.picture(), model.views()),
                        new CaptionView(model.picture(), new PastView(model.timeline(), buttons)), row,
                        new TimelineView(model.timeline(), model.picture().darkProperty(), buttons),
                        new Later(new LessonView(model.lessons(), buttons)));
        column.getChildren().forEach(Dress::part);
        column.getStyleClass().add("lattice");
        return column;
    }
}
