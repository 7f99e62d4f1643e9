package org.checkerwave.app.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A drop-down list that shows a model's value and asks it for another one. */
final class Choice<T> extends ComboBox<T> {

    private boolean following;

    /**
     * @param name accessible text
     * @param items may change if their list can be observed
     */
    Choice(String id, String name, List<T> items, Function<T, String> title, ObservableValue<T> shown, Consumer<T> request) {
        setItems(items instanceof ObservableList<T> changing ? changing : FXCollections.observableArrayList(items));
        setId(id);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : title.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return items.stream().filter(item -> title.apply(item).equals(text)).findFirst().orElse(null);
            }
        });
        shown.subscribe(value -> {
            following = true;
            setValue(value);
            following = false;
        });
        valueProperty().addListener((_, _, value) -> {
            if (!following && value != null) {
                request.accept(value);
                // A refusal leaves the model as it was.
                following = true;
                setValue(shown.getValue());
                following = false;
            }
        });
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ChoiceSkin<>(this);
    }
}
