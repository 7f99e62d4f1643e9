package org.checkerwave.app.view;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.TileModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.tile.Switch;

/** A tile: its title, the value under the pointer, a menu, and the figure. It moves between dock and windows as it is. */
public final class TileView extends VBox {

    /** Width for the title beside the value under the pointer; in less, the value stands alone. */
    private static final double ROOM_FOR_BOTH = 420;

    private final TileModel model;

    TileView(TileModel model, TileFiles files) {
        this.model = model;
        setId("tile-" + model.info().id());
        getStyleClass().add("tile");
        setMinWidth(160);
        final FigureView figure = new FigureView(model);
        VBox.setVgrow(figure, Priority.ALWAYS);
        getChildren().addAll(header(files), figure);
    }

    public TileModel model() {
        return model;
    }

    private HBox header(TileFiles files) {
        final Label title = new Label(model.info().title());
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.managedProperty().bind(model.pointerTextProperty().isEmpty().or(widthProperty().greaterThan(ROOM_FOR_BOTH)));
        title.visibleProperty().bind(title.managedProperty());
        title.setTooltip(new Tooltip(model.info().about()));
        HBox.setHgrow(title, Priority.ALWAYS);
        final Label value = new Label();
        value.setId("value-" + model.info().id());
        value.getStyleClass().add("pointer");
        value.textProperty().bind(model.pointerTextProperty());
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(value, Priority.ALWAYS);
        final HBox header = new HBox(6, title, value, menu(files));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("tile-header");
        return header;
    }

    private MenuButton menu(TileFiles files) {
        final MenuButton menu = new MenuButton(null, Icons.of("mdi2d-dots-vertical"));
        menu.setId("menu-of-" + model.info().id());
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow", "tile-menu");
        menu.setAccessibleText(Texts.of("plot.menu", model.info().title()));
        menu.setTooltip(new Tooltip(Texts.of("plot.menu.about")));
        for (final Switch each : Switch.values()) {
            if (model.switches().containsKey(each)) {
                menu.getItems().add(item(each.title(), each.name(), model.switches().get(each)));
            }
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item(Texts.of("plot.detach"), "detach", model.detachedProperty()));
        final MenuItem save = new MenuItem(Texts.of("plot.save"));
        save.setId(id("export"));
        save.setOnAction(_ -> files.save().accept(model));
        final MenuItem copy = new MenuItem(Texts.of("plot.copy"));
        copy.setId(id("copy"));
        copy.setOnAction(_ -> files.copy().accept(model));
        final MenuItem hide = new MenuItem(Texts.of("plot.hide"));
        hide.setId(id("hide"));
        hide.setOnAction(_ -> model.shownProperty().set(false));
        menu.getItems().addAll(save, copy, hide);
        return menu;
    }

    private CheckMenuItem item(String title, String what, BooleanProperty property) {
        final CheckMenuItem item = new CheckMenuItem(title);
        item.setId(id(what));
        item.selectedProperty().bindBidirectional(property);
        return item;
    }

    private String id(String what) {
        return model.info().id() + "-" + what.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
