package org.checkerwave.app.model;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.checkerwave.app.text.Texts;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.jspecify.annotations.Nullable;

/** Pauses the run by itself, at the very step at which a condition is met for the first time. */
public final class AutoPauseModel {

    /** What a number that was typed means. */
    public enum Kind {
        TIME("200"), STEP("2000"), LENGTH("0.25");

        private final String usual;

        Kind(String usual) {
            this.usual = usual;
        }

        public String title() {
            return Texts.of("time.pause.kind." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** A condition that is watched; pauses when it comes to be met, not while it stays so. */
    private static final class Watch {
        private final PauseCondition condition;
        private final boolean once;
        private boolean met;

        Watch(PauseCondition condition, boolean once, boolean met) {
            this.condition = condition;
            this.once = once;
            this.met = met;
        }

        /** On the simulation's thread. */
        boolean pausesAt(Simulation run) {
            if (!condition.looksAt(run.stepCount())) {
                return false;
            }
            final boolean before = met;
            met = condition.met(run);
            return met && !before;
        }
    }

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.TIME);
    private final ReadOnlyStringWrapper valueText = new ReadOnlyStringWrapper(this, "valueText", Kind.TIME.usual);
    private final BooleanProperty once = new SimpleBooleanProperty(this, "once", true);
    private final ReadOnlyStringWrapper armedText = new ReadOnlyStringWrapper(this, "armedText", "");
    private final RunModel run;
    private final Notices notices;
    private final Executor interfaceThread;
    private volatile @Nullable Watch watch;

    public AutoPauseModel(RunModel run, Notices notices, Executor interfaceThread) {
        this.run = run;
        this.notices = notices;
        this.interfaceThread = interfaceThread;
        kind.subscribe(now -> valueText.set(now.usual));
        run.watch(this::goesOn);
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** The number that is going to be used. */
    public ReadOnlyStringProperty valueTextProperty() {
        return valueText.getReadOnlyProperty();
    }

    /** Whether it ends with the first pause. */
    public BooleanProperty onceProperty() {
        return once;
    }

    /** What is waited for, in words; empty while nothing is. */
    public ReadOnlyStringProperty armedTextProperty() {
        return armedText.getReadOnlyProperty();
    }

    /** A number was typed. */
    public void requestValue(String typed) {
        final OptionalDouble number = Numbers.parse(typed);
        if (number.isPresent() && number.getAsDouble() > 0 && Double.isFinite(number.getAsDouble())) {
            valueText.set(Numbers.significant(number.getAsDouble(), 12));
        } else {
            notices.say(Texts.of("time.pause.no-number", typed));
        }
    }

    /** From now on the run is watched. */
    public void arm() {
        final double number = Numbers.parse(valueText.get()).orElseThrow();
        final PauseCondition condition = switch (kind.get()) {
            case TIME -> new PauseCondition.AtTime(number);
            case STEP -> new PauseCondition.AtStep(Math.round(number));
            case LENGTH -> new PauseCondition.AtLength(number);
        };
        final boolean already = passed(condition, run.presentProperty().get());
        if (already) {
            notices.say(Texts.of("time.pause.passed", condition.text()));
        }
        watch = new Watch(condition, once.get(), already);
        armedText.set(condition.text());
    }

    private static boolean passed(PauseCondition condition, @Nullable Frame present) {
        return present != null && switch (condition) {
            case PauseCondition.AtTime c -> present.time() >= c.time();
            case PauseCondition.AtStep c -> present.step() >= c.step();
            case PauseCondition.AtLength _ -> false;
        };
    }

    public void disarm() {
        watch = null;
        armedText.set("");
    }

    private boolean goesOn(Simulation simulation) {
        final Watch now = watch;
        if (now == null || !now.pausesAt(simulation)) {
            return true;
        }
        notices.say(Texts.of("time.pause.paused", simulation.stepCount(), Numbers.significant(simulation.time(), 6),
                now.condition.text()));
        if (now.once) {
            watch = null;
            interfaceThread.execute(() -> armedText.set(watch == null ? "" : armedText.get()));
        }
        return false;
    }
}
