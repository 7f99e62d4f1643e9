package org.checkerwave.app.model;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.state.Preset;
import org.jspecify.annotations.Nullable;

/** What follows from the couplings of the run: λ and T_c. */
public final class CouplingModel {

    private final ReadOnlyStringWrapper lambda = new ReadOnlyStringWrapper(this, "lambda", "");
    private final ReadOnlyObjectWrapper<CriticalTemperature> criticalTemperature =
            new ReadOnlyObjectWrapper<>(this, "criticalTemperature");
    private final LatestOnly<HolsteinModel> search;
    private @Nullable ParameterSet shown;

    public CouplingModel(RunModel run, List<Preset> presets, Executor interfaceThread, Executor background) {
        search = new LatestOnly<>(background, model -> {
            final CriticalTemperature found = CriticalTemperature.of(model, presets);
            interfaceThread.execute(() -> criticalTemperature.set(found));
        });
        run.frameProperty().subscribe(frame -> {
            if (frame != null && !Objects.equals(frame.parameters(), shown)) {
                shown = frame.parameters();
                lambda.set("λ = g²/(4Kt) = " + Numbers.significant(shown.model().lambda(), 3));
                search.submit(shown.model());
            }
        });
    }

    /** λ = g²/(4Kt), with its value. */
    public ReadOnlyStringProperty lambdaProperty() {
        return lambda.getReadOnlyProperty();
    }

    /** Null until it is known. */
    public ReadOnlyObjectProperty<CriticalTemperature> criticalTemperatureProperty() {
        return criticalTemperature.getReadOnlyProperty();
    }
}
