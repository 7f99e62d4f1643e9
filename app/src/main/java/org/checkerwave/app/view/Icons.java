package org.checkerwave.app.view;

import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons, coloured by the style sheet. */
final class Icons {

    private Icons() {
    }

    static FontIcon of(String name) {
        return new FontIcon(name);
    }

    static FontIcon following(ObservableValue<String> name) {
        final FontIcon icon = new FontIcon(name.getValue());
        name.subscribe(icon::setIconLiteral);
        return icon;
    }
}
