package org.checkerwave.app.view;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.checkerwave.app.model.NetworkBadge;
import org.checkerwave.app.text.Texts;

/** The running error of the network that drives the run, in warning colours beyond its trained range. */
final class NetworkBadgeView extends Label {

    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    NetworkBadgeView(ObservableValue<NetworkBadge> badge) {
        setId("network-badge");
        getStyleClass().add("badge");
        setTooltip(new Tooltip());
        final String explanation = Texts.of("network.badge.about");
        getTooltip().textProperty().bind(badge.map(now -> now.detail() + ".\n" + explanation).orElse(explanation));
        textProperty().bind(badge.map(NetworkBadge::text).orElse(""));
        visibleProperty().bind(badge.map(_ -> true).orElse(false));
        managedProperty().bind(visibleProperty());
        badge.subscribe(now -> pseudoClassStateChanged(OUTSIDE, now != null && !now.withinRange()));
    }
}
