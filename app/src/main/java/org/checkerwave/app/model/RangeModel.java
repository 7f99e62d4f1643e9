package org.checkerwave.app.model;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.text.Texts;

/** The choice of a {@link RangeRule} and of its two numbers. */
public final class RangeModel {

    /** Kinds of rule. */
    public enum Mode {
        AUTOMATIC, SYMMETRIC, PERCENTILES, TYPED;

        public String title() {
            return Texts.of("view.range." + key());
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it has two numbers. */
        public boolean hasNumbers() {
            return this == PERCENTILES || this == TYPED;
        }
    }

    private static final int DIGITS = 4;

    private final LookModel look;
    private final Notices notices;
    private final Supplier<ValueRange> present;
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(this, "mode", Mode.AUTOMATIC);
    private final ReadOnlyStringWrapper low = new ReadOnlyStringWrapper(this, "low", "");
    private final ReadOnlyStringWrapper high = new ReadOnlyStringWrapper(this, "high", "");

    /** @param present the values at the ends of the colour map now */
    RangeModel(LookModel look, Notices notices, Supplier<ValueRange> present) {
        this.look = look;
        this.notices = notices;
        this.present = present;
        look.rangeProperty().subscribe(this::follow);
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** The lower number as text; empty where the mode has none. */
    public ReadOnlyStringProperty lowProperty() {
        return low.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty highProperty() {
        return high.getReadOnlyProperty();
    }

    private void follow(RangeRule rule) {
        switch (rule) {
            case RangeRule.Automatic _ -> show(Mode.AUTOMATIC, Double.NaN, Double.NaN);
            case RangeRule.Symmetric _ -> show(Mode.SYMMETRIC, Double.NaN, Double.NaN);
            case RangeRule.Percentiles p -> show(Mode.PERCENTILES, p.low(), p.high());
            case RangeRule.Fixed f -> show(Mode.TYPED, f.range().minimum(), f.range().maximum());
        }
    }

    private void show(Mode now, double from, double to) {
        mode.set(now);
        low.set(Double.isNaN(from) ? "" : Numbers.significant(from, DIGITS));
        high.set(Double.isNaN(to) ? "" : Numbers.significant(to, DIGITS));
    }

    /** Typed values begin with those at the ends of the colour map now. */
    public void choose(Mode wanted) {
        look.rangeProperty().set(switch (wanted) {
            case AUTOMATIC -> new RangeRule.Automatic();
            case SYMMETRIC -> new RangeRule.Symmetric();
            case PERCENTILES -> new RangeRule.Percentiles(1, 99);
            case TYPED -> new RangeRule.Fixed(present.get());
        });
    }

    public void typeLow(String text) {
        Numbers.parse(text).ifPresentOrElse(from -> set(from, to()), () -> refuse(text));
    }

    public void typeHigh(String text) {
        Numbers.parse(text).ifPresentOrElse(to -> set(from(), to), () -> refuse(text));
    }

    private double from() {
        return switch (look.rangeProperty().get()) {
            case RangeRule.Percentiles p -> p.low();
            case RangeRule.Fixed f -> f.range().minimum();
            default -> present.get().minimum();
        };
    }

    private double to() {
        return switch (look.rangeProperty().get()) {
            case RangeRule.Percentiles p -> p.high();
            case RangeRule.Fixed f -> f.range().maximum();
            default -> present.get().maximum();
        };
    }

    private void set(double from, double to) {
        try {
            look.rangeProperty().set(mode.get() == Mode.PERCENTILES
                    ? new RangeRule.Percentiles(from, to) : new RangeRule.Fixed(new ValueRange(from, to)));
        } catch (InvalidInput e) {
            notices.report(e);
        }
    }

    private void refuse(String text) {
        notices.say(Texts.of("view.range.no-number", text));
    }
}
