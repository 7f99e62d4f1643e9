package org.checkerwave.app.view;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.CouplingModel;
import org.checkerwave.app.model.ParameterModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.parameter.Parameter;

/** Temperature and coupling at hand, the other parameters behind a fold. */
public final class ParametersView extends VBox {

    private static final Set<Parameter> AT_HAND = EnumSet.of(Parameter.TEMPERATURE, Parameter.COUPLING);

    public ParametersView(Function<Parameter, ParameterModel> models, CouplingModel coupling) {
        getStyleClass().add("group");
        final ParameterView temperature = new ParameterView(models.apply(Parameter.TEMPERATURE));
        markCriticalTemperature(temperature.slider(), models.apply(Parameter.TEMPERATURE), coupling);
        final Label lambda = new Label();
        lambda.setId("lambda");
        lambda.textProperty().bind(coupling.lambdaProperty());
        lambda.getStyleClass().addAll("text-muted", "derived");
        lambda.setTooltip(new Tooltip(Texts.of("coupling.lambda.about")));
        final VBox others = new VBox();
        others.getStyleClass().add("group");
        Arrays.stream(Parameter.values()).filter(p -> !AT_HAND.contains(p)).map(models).map(ParameterView::new)
                .forEach(others.getChildren()::add);
        final TitledPane fold = new TitledPane(Texts.of("parameter.more"), null);
        fold.setId("more-parameters");
        fold.setExpanded(false);
        fold.setAnimated(false);
        fold.setContent(new Later(others, fold.expandedProperty()));
        fold.getStyleClass().add("fold");
        getChildren().addAll(temperature, new ParameterView(models.apply(Parameter.COUPLING)), lambda, fold);
    }

    private static void markCriticalTemperature(MarkedSlider slider, ParameterModel temperature, CouplingModel coupling) {
        coupling.criticalTemperatureProperty().subscribe(found -> {
            if (found != null) {
                slider.mark(temperature.scale().position(found.value()), "T", "c", found.text(), found.documentation());
            }
        });
    }
}
