package org.checkerwave.app.view;

import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.PaletteEntry;
import org.checkerwave.app.model.PaletteModel;
import org.checkerwave.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** The palette over the window: a line to type in and below it what was found; the focus never leaves the line. */
public final class PaletteView extends StackPane {

    private static final double WIDTH = 620;
    private static final int PAGE = 8;

    private final PaletteModel model;
    private final TextField line = new WordsField();
    private final ListView<PaletteEntry> list = new ListView<>();
    /** How much of its height the list has; its lines are made with it. */
    private final DoubleProperty unrolled = new SimpleDoubleProperty(0.1);
    private final VBox box = new VBox(line);
    private @Nullable Node before;

    public PaletteView(PaletteModel model) {
        this.model = model;
        setId("palette");
        getStyleClass().add("palette-layer");
        setAlignment(Pos.TOP_CENTER);
        line.setId("palette-line");
        line.setPromptText(Texts.of("palette.prompt"));
        line.setAccessibleText(Texts.of("palette.name"));
        line.setTooltip(new Tooltip(Texts.of("palette.prompt")));
        line.textProperty().bindBidirectional(model.typedProperty());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.shownProperty().set(false);
            }
        });
        list.setId("palette-list");
        list.setAccessibleText(Texts.of("palette.found"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PaletteCell());
        list.setPlaceholder(new Label(Texts.of("palette.nothing")));
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> choose());
        model.found().subscribe(this::selectFirst);
        box.getStyleClass().add("palette");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        visibleProperty().bind(model.shownProperty());
        managedProperty().bind(visibleProperty());
        list.prefHeightProperty().bind(Bindings.min(420, heightProperty().multiply(0.6)).multiply(unrolled));
        model.shownProperty().subscribe((_, on) -> turn(on));
    }

    private void turn(boolean on) {
        if (on) {
            open();
            before = getScene().getFocusOwner();
            line.requestFocus();
            selectFirst();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    /** In the scene from its first opening on, when the list follows and unrolls. */
    private void open() {
        if (getChildren().isEmpty()) {
            getChildren().add(box);
            // The first frame is of the line. To link the code of a list takes longer than a frame, and can be done elsewhere.
            OneAPulse.runAfter(CompletableFuture.runAsync(() -> new ListViewSkin<>(new ListView<>())), () -> { },
                    () -> list.setSkin(new ListViewSkin<>(list)), () -> box.getChildren().add(list),
                    () -> list.setItems(model.found()), this::selectFirst, () -> unrolled.set(0.25), () -> unrolled.set(0.5),
                    () -> unrolled.set(0.75), () -> unrolled.set(1));
        }
    }

    private void selectFirst() {
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> choose();
            case ESCAPE -> model.shownProperty().set(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        final int last = model.found().size() - 1;
        if (last >= 0) {
            list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - PAGE / 2));
        }
    }

    private void choose() {
        final PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.choose(chosen);
        } else if (!model.found().isEmpty()) {
            model.choose(model.found().getFirst());
        }
    }
}
