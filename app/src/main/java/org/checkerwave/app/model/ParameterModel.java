package org.checkerwave.app.model;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.app.text.Texts;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.parameter.Scale;

/**
 * One parameter under the user's hand: shows at once what was asked for, and what the run has as soon as the run has
 * carried everything out.
 */
public final class ParameterModel {

    private final ReadOnlyDoubleWrapper value = new ReadOnlyDoubleWrapper(this, "value");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper scheduleText = new ReadOnlyStringWrapper(this, "scheduleText", "");
    private final Parameter parameter;
    private final SliderScale scale;
    private final RunModel run;
    private final Notices notices;

    public ParameterModel(Parameter parameter, RunModel run, Notices notices) {
        this.parameter = parameter;
        this.scale = SliderScale.of(parameter);
        this.run = run;
        this.notices = notices;
        show(parameter.defaultValue());
        run.frameProperty().subscribe(frame -> {
            if (frame != null) {
                follow(frame.parameters());
            }
        });
        run.runProperty().subscribe(() -> {
            if (run.runProperty().get() != null) {
                follow(run.runProperty().get().parameters());
                scheduleText.set(run.runProperty().get().schedules().containsKey(parameter) ? Texts.of("time.schedule.follows") : "");
            }
        });
    }

    private void follow(ParameterSet parameters) {
        if (run.settled()) {
            show(parameters.get(parameter));
        }
    }

    private void show(double now) {
        if (now != value.get() || text.get().isEmpty()) {
            value.set(now);
            text.set(Numbers.significant(now, 5));
        }
    }

    public Parameter parameter() {
        return parameter;
    }

    /** What it is, in a word or two of the window's language. */
    public String title() {
        return Texts.of("parameter." + parameter.key() + ".title");
    }

    /** Symbol, meaning, unit and range. */
    public String about() {
        return Texts.of("parameter.about", parameter.symbol(), Texts.of("parameter." + parameter.key() + ".about"),
                Texts.of("parameter." + parameter.key() + ".unit"), Numbers.significant(parameter.minimum(), 3),
                Numbers.significant(parameter.maximum(), 3),
                Texts.of(parameter.scale() == Scale.LOGARITHMIC ? "parameter.logarithmic" : "parameter.linear"));
    }

    public SliderScale scale() {
        return scale;
    }

    public ReadOnlyDoubleProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** That a schedule drives it, and what ends that; empty if none does. */
    public ReadOnlyStringProperty scheduleTextProperty() {
        return scheduleText.getReadOnlyProperty();
    }

    /** Between 0 and 1 on the slider. */
    public double position() {
        return scale.position(value.get());
    }

    /** A slider was moved there. */
    public void requestPosition(double position) {
        request(scale.value(position));
    }

    /** A value was asked for; one that physics does not allow comes back as a notice and the old value stays. */
    public void request(double wanted) {
        show(wanted);
        run.set(parameter, wanted);
    }

    /** A number, or for an energy one in units of the hopping, as in "0.3 t". */
    private OptionalDouble number(String typed) {
        if (!typed.endsWith("t") || !parameter.unit().equals(Parameter.HOPPING.unit()) || run.runProperty().get() == null) {
            return Numbers.parse(typed);
        }
        final OptionalDouble times = Numbers.parse(typed.substring(0, typed.length() - 1));
        return times.isEmpty() ? times : OptionalDouble.of(
                times.getAsDouble() * run.runProperty().get().parameters().get(Parameter.HOPPING));
    }

    /** Text was typed. */
    public void requestText(String typed) {
        final OptionalDouble number = number(typed.strip());
        if (number.isPresent()) {
            request(number.getAsDouble());
        } else {
            notices.say(Texts.of("parameter.no-number", typed, title(), parameter.symbol(), text.get()));
        }
    }
}
