package org.checkerwave.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.GalleryModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.text.Translated;
import org.jspecify.annotations.Nullable;

/** The start page, over the window: lessons, sample states and presets as cards, and beside them the recent files. */
public final class GalleryView extends StackPane {

    private static final double WIDEST = 1300;
    private static final double HIGHEST = 900;

    private final GalleryModel model;
    private final ActionButtons buttons;
    private final Node behind;
    private @Nullable Node firstFocus;

    /** @param behind gets the focus back */
    public GalleryView(GalleryModel model, ActionButtons buttons, Node behind) {
        this.model = model;
        this.buttons = buttons;
        this.behind = behind;
        setId("gallery");
        getStyleClass().add("gallery-scrim");
        visibleProperty().bind(model.shownProperty());
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.shownProperty().set(false);
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                model.shownProperty().set(false);
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepFocus);
            }
        });
        model.shownProperty().subscribe(this::turn);
    }

    private void turn(boolean on) {
        if (on && getChildren().isEmpty()) {
            getChildren().add(page());
        }
        if (on) {
            focusFirst();
        } else if (firstFocus != null) {
            behind.requestFocus();
        }
    }

    /** What lies behind cannot be seen well, so that it must not be reached by Tab. */
    private void keepFocus(Node owner) {
        if (model.shownProperty().get() && owner != null && !within(owner)) {
            focusFirst();
        }
    }

    private void focusFirst() {
        if (firstFocus != null) {
            firstFocus.requestFocus();
        }
    }

    private boolean within(Node node) {
        return node == this || (node.getParent() != null && within(node.getParent()));
    }

    private HBox page() {
        final CardGrid lessons = new CardGrid();
        final CardGrid samples = new CardGrid();
        final CardGrid presets = new CardGrid();
        model.lessons().subscribe(() -> OneAPulse.asManyAsFit(lessons.showing(lessons())));
        final List<Runnable> cards = new ArrayList<>(lessons.showing(lessons()));
        cards.addAll(samples.showing(model.samples().stream().map(sample -> card("card-" + sample.key(), sample.key(),
                sample.title(), sample.look(), () -> model.open(sample))).toList()));
        cards.addAll(presets.showing(model.presets().stream().map(preset -> card("card-preset-" + preset.key(),
                "preset-" + preset.key(), preset.title(), preset.look(), () -> model.open(preset))).toList()));
        final VBox shelves = new VBox(shelf("lessons", lessons), shelf("samples", samples), shelf("presets", presets));
        shelves.getStyleClass().add("shelves");
        final ScrollPane scroll = new ScrollPane(shelves);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        final StartColumn column = new StartColumn(model, buttons);
        firstFocus = column.first();
        CardKeys.install(shelves, List.of(lessons, samples, presets));
        final HBox page = new HBox(column);
        OneAPulse.run(() -> { }, () -> page.getChildren().add(scroll), () -> OneAPulse.asManyAsFit(cards));
        page.setId("start-page-content");
        page.getStyleClass().add("start-page");
        page.setMaxSize(WIDEST, HIGHEST);
        page.setAccessibleText(Texts.of("gallery.name"));
        return page;
    }

    private List<Supplier<Card>> lessons() {
        return model.lessons().stream().map(lesson -> card("card-" + lesson.key(), "lessons/" + lesson.key(), lesson.title(),
                lesson.about(), () -> model.open(lesson))).toList();
    }

    private static Supplier<Card> card(String id, String thumbnail, Translated title, Translated look, Runnable open) {
        return () -> new Card(id, thumbnail, title.shown(), look.shown(), open);
    }

    private static VBox shelf(String key, CardGrid cards) {
        final Label title = new Label(Texts.of("gallery." + key));
        title.getStyleClass().add("shelf-title");
        final Label about = new Label(Texts.of("gallery." + key + ".about"));
        about.getStyleClass().add("text-muted");
        final HBox heading = new HBox(10, title, about);
        heading.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(8, heading, cards);
    }
}
