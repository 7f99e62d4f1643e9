package org.checkerwave.app.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** The menu bar, from the list of actions. */
public final class ActionMenus extends MenuBar {

    private final Map<ActionMenu, Menu> menus = new EnumMap<>(ActionMenu.class);

    public ActionMenus(List<Action> actions) {
        actions.forEach(action -> menu(action.menu()).getItems().add(item(action)));
        menus.forEach((name, menu) -> {
            if (name.parent().isEmpty()) {
                getMenus().add(menu);
            }
        });
        setId("menus");
    }

    /** One of the menus, for what is no action. */
    public Menu menu(ActionMenu menu) {
        if (!menus.containsKey(menu)) {
            final Menu made = new Menu(menu.title());
            menus.put(menu, made);
            menu.parent().ifPresent(above -> menu(above).getItems().add(made));
        }
        return menus.get(menu);
    }

    private static MenuItem item(Action action) {
        final MenuItem item = action.chosen().map(ActionMenus::checked).orElseGet(() -> following(action.icon()));
        item.setId("menu-" + action.id());
        item.textProperty().bind(action.text());
        item.setOnAction(_ -> {
            action.handler().run();
            // A choice that was made before stays made, though its item has just been unchecked.
            if (item instanceof CheckMenuItem check) {
                action.chosen().ifPresent(chosen -> check.setSelected(chosen.getValue()));
            }
        });
        if (!action.keys().isEmpty()) {
            item.setAccelerator(action.keys().getFirst());
        }
        return item;
    }

    private static MenuItem checked(ObservableValue<Boolean> chosen) {
        final CheckMenuItem item = new CheckMenuItem();
        chosen.subscribe(item::setSelected);
        return item;
    }

    private static MenuItem following(ObservableValue<String> icon) {
        final MenuItem item = new MenuItem();
        item.setGraphic(Icons.following(icon));
        return item;
    }
}
