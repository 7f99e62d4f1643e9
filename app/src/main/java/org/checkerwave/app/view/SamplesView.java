package org.checkerwave.app.view;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import org.checkerwave.app.model.SampleModel;
import org.checkerwave.app.sample.Sample;
import org.checkerwave.app.text.Texts;

/** A thumbnail for each sample state; a click opens it. */
public final class SamplesView extends FlowPane {

    private static final double SIZE = 56;

    public SamplesView(SampleModel model) {
        super(8, 8);
        setId("samples");
        model.samples().forEach(sample -> getChildren().add(button(model, sample)));
    }

    private static Button button(SampleModel model, Sample sample) {
        final ImageView thumbnail = Thumbnail.of(sample.key(), SIZE);
        final Button button = new Button(null, thumbnail);
        button.setId("sample-" + sample.key());
        button.getStyleClass().add("sample");
        button.setAccessibleText(Texts.of("sample.open", sample.title().shown()));
        final Tooltip tooltip = new Tooltip(sample.title().shown() + "\n" + sample.look().shown());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        button.setTooltip(tooltip);
        button.setOnAction(_ -> model.open(sample));
        return button;
    }
}
