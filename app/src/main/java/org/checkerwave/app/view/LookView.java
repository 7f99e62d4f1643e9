package org.checkerwave.app.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.LookModel;
import org.checkerwave.app.model.NamedLook;
import org.checkerwave.app.model.PictureModel;
import org.checkerwave.app.model.RangeModel;
import org.checkerwave.app.model.ViewsModel;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.text.Texts;

/** How the field is shown: a view by name, colour map, range, what is drawn over it, and views of one's own. */
public final class LookView extends VBox {

    private static final double GAP = 14;

    public LookView(PictureModel picture, ViewsModel views) {
        super(8);
        setId("look");
        final LookModel look = picture.look();
        final Choice<NamedLook> named = new Choice<>("view", Texts.of("view.named.about"), views.views(), NamedLook::name,
                views.shownProperty(), views::show);
        named.setPromptText(Texts.of("view.named.none"));
        final FlowPane choices = new FlowPane(GAP, 6, labelled(Texts.of("view.named"), named),
                labelled(Texts.of("view.map"), maps(look)), labelled(Texts.of("view.range"), range(picture)));
        final OwnViewsView own = new OwnViewsView(views);
        own.managedProperty().bind(own.visibleProperty());
        own.setVisible(false);
        choices.getChildren().add(more(picture, own.visibleProperty()));
        getChildren().addAll(choices, new Later(own));
    }

    private static HBox labelled(String name, Node control) {
        if (control instanceof Choice<?> choice) {
            choice.getStyleClass().add("look-choice");
        }
        final Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        final HBox row = new HBox(6, label, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Choice<String> maps(LookModel look) {
        final List<String> names = Stream.concat(Stream.of(""), look.mapNames().stream()).toList();
        final Choice<String> maps = new Choice<>("map", Texts.of("view.map.about"), names,
                name -> Texts.of("view.map." + (name.isEmpty() ? "usual" : name)), look.mapProperty(), look.mapProperty()::set);
        maps.disableProperty().bind(look.fieldProperty().isEqualTo(FieldKind.DOMAINS));
        return maps;
    }

    private static HBox range(PictureModel picture) {
        final RangeModel range = picture.range();
        final Choice<RangeModel.Mode> mode = new Choice<>("range", Texts.of("view.range.about"),
                List.of(RangeModel.Mode.values()), RangeModel.Mode::title, range.modeProperty(), range::choose);
        mode.disableProperty().bind(picture.fieldProperty().isEqualTo(FieldKind.DOMAINS));
        final Label unit = new Label();
        unit.textProperty().bind(range.modeProperty().map(now -> now == RangeModel.Mode.PERCENTILES ? "%" : ""));
        final Label dots = new Label("…");
        final HBox numbers = new HBox(6, number("range-low", Texts.of("view.range.low"), range.lowProperty(), range::typeLow),
                dots, number("range-high", Texts.of("view.range.high"), range.highProperty(), range::typeHigh), unit);
        numbers.setAlignment(Pos.CENTER_LEFT);
        numbers.visibleProperty().bind(range.modeProperty().map(RangeModel.Mode::hasNumbers));
        numbers.managedProperty().bind(numbers.visibleProperty());
        mode.getStyleClass().add("look-choice");
        return new HBox(6, mode, new Later(numbers));
    }

    private static CommittedField number(String id, String name, ObservableValue<String> shown,
            Consumer<String> commit) {
        final CommittedField field = new CommittedField(shown, commit);
        field.setId(id);
        field.getStyleClass().add("value");
        field.setAccessibleText(name);
        field.setTooltip(new Tooltip(name));
        return field;
    }

    /** @param own whether the row for views of one's own is shown */
    private static MenuButton more(PictureModel picture, BooleanProperty own) {
        final LookModel look = picture.look();
        final CheckMenuItem ownViews = new CheckMenuItem(Texts.of("view.own"));
        ownViews.setId("own-views");
        ownViews.selectedProperty().bindBidirectional(own);
        final MenuButton more = new MenuButton(null, Icons.of("mdi2l-layers-outline"), check("walls", look.wallsProperty()),
                check("contours", look.contoursProperty()), check("scale-bar", look.scaleBarProperty()),
                check("tiling", picture.tiledProperty()), check("relief", picture.relief().shownProperty()),
                check("lock-range", look.lockedProperty()), new SeparatorMenuItem(),
                coarseness(picture), ownViews);
        more.setId("overlays");
        more.setAccessibleText(Texts.of("view.more"));
        more.setTooltip(new Tooltip(Texts.of("view.more")));
        return more;
    }

    /** @param action that does the same */
    private static CheckMenuItem check(String action, BooleanProperty chosen) {
        final CheckMenuItem item = new CheckMenuItem(Texts.of("action." + action));
        item.setId("check-" + action);
        item.selectedProperty().bindBidirectional(chosen);
        return item;
    }

    private static Menu coarseness(PictureModel picture) {
        final Menu menu = new Menu(Texts.of("view.coarseness"));
        final ToggleGroup group = new ToggleGroup();
        for (final int pixels : new int[] {1, 2, 4}) {
            final RadioMenuItem item = new RadioMenuItem(Texts.of("view.coarseness." + pixels));
            item.setId("coarseness-" + pixels);
            item.setToggleGroup(group);
            item.setOnAction(_ -> picture.coarsenessProperty().set(pixels));
            picture.coarsenessProperty().subscribe(now -> item.setSelected(now.intValue() == pixels));
            menu.getItems().add(item);
        }
        return menu;
    }
}
