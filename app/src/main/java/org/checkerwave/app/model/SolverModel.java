package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.text.Texts;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.DiagonalizationSolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;
import org.jspecify.annotations.Nullable;

/** Which solver moves the run, how accurate it is asked to be, and which equations of motion are stepped. */
public final class SolverModel {

    private final ReadOnlyObjectWrapper<SolverChoice> choice =
            new ReadOnlyObjectWrapper<>(this, "choice", SolverChoice.WINDOW);
    private final ReadOnlyObjectWrapper<Integrator> integrator =
            new ReadOnlyObjectWrapper<>(this, "integrator", Integrator.LANGEVIN);
    private final ReadOnlyStringWrapper accuracyText = new ReadOnlyStringWrapper(this, "accuracyText", "");
    private final ObservableList<SolverChoice> choices = FXCollections.observableArrayList(SolverChoice.EXACT);
    private final Executor interfaceThread;
    private final Executor background;
    private final RunModel run;
    private final Notices notices;
    private double accuracy = SolverSpec.DEFAULT_ACCURACY;
    private @Nullable SolverSpec followed;

    /**
     * @param interfaceThread where properties are changed
     * @param background for reading weights files
     */
    public SolverModel(RunModel run, Notices notices, Executor interfaceThread, Executor background) {
        this.run = run;
        this.notices = notices;
        this.interfaceThread = interfaceThread;
        this.background = background;
        choices.addAll(NetworkChoices.shipped());
        showAccuracy();
        run.runProperty().subscribe(() -> {
            if (run.runProperty().get() != null && run.settled()) {
                follow(run.runProperty().get());
            }
        });
    }

    private void follow(RunDescription now) {
        if (now.solver() instanceof SolverSpec.Diagonalization && !(followed instanceof SolverSpec.Diagonalization)) {
            DiagonalizationSolver.withoutLapack().ifPresent(reason -> notices.say(Texts.of("solver.no-lapack", reason)));
        }
        followed = now.solver();
        choice.set(choiceOf(now.solver()));
        integrator.set(now.integrator());
        if (choice.get().hasAccuracy()) {
            accuracy = SolverSpec.accuracyOf(now.solver());
        }
        showAccuracy();
    }

    /** The one in the list; a weights file that it does not have yet joins it. */
    private SolverChoice choiceOf(SolverSpec solver) {
        return choices.stream().filter(known -> known.is(solver)).findFirst().orElseGet(() -> {
            final SolverChoice added = NetworkChoices.unread(solver.name());
            choices.add(added);
            return added;
        });
    }

    /** A few words for a list. */
    public static String title(Integrator integrator) {
        return Texts.of("integrator." + integrator.key());
    }

    /** Its equation and what it is good for. */
    public static String about(Integrator integrator) {
        return Texts.of("integrator." + integrator.key() + ".about");
    }

    private void showAccuracy() {
        accuracyText.set(Numbers.significant(accuracy, 3));
    }

    /** What can be chosen. */
    public ObservableList<SolverChoice> choices() {
        return FXCollections.unmodifiableObservableList(choices);
    }

    public ReadOnlyObjectProperty<SolverChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Integrator> integratorProperty() {
        return integrator.getReadOnlyProperty();
    }

    /** The requested rms error of n. */
    public ReadOnlyStringProperty accuracyTextProperty() {
        return accuracyText.getReadOnlyProperty();
    }

    /** Another solver; the state stays. A lattice too large to be diagonalized keeps its solver. */
    public void request(SolverChoice wanted) {
        final RunDescription now = run.runProperty().get();
        if (wanted.equals(choice.get()) || now == null) {
            return;
        }
        final SolverChoice before = choice.get();
        choice.set(wanted);
        if (!SolverChoice.suits(wanted.solver(), now.lattice())) {
            notices.say(Texts.of("solver.too-slow", now.lattice()));
            choice.set(before);
        } else {
            run.apply(new Command.SwitchSolver(wanted.at(accuracy)));
        }
    }

    /** The network of a weights file, which joins the list; the state stays. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> open(Path weights) {
        return CompletableFuture.supplyAsync(() -> NetworkChoices.read(weights.toString()), background)
                .thenAcceptAsync(this::join, interfaceThread)
                .exceptionally(failure -> {
                    notices.report(failure);
                    return null;
                });
    }

    private void join(SolverChoice read) {
        if (choices.stream().noneMatch(known -> known.is(read.solver()))) {
            choices.add(read);
        }
        request(choiceOf(read.solver()));
    }

    /** An accuracy was typed. */
    public void requestAccuracy(String typed) {
        final OptionalDouble number = Numbers.parse(typed);
        if (number.isEmpty()) {
            notices.say(Texts.of("solver.accuracy.no-number", typed, accuracyText.get()));
        } else if (number.getAsDouble() != accuracy) {
            try {
                run.apply(new Command.SwitchSolver(choice.get().at(number.getAsDouble())));
                accuracy = number.getAsDouble();
            } catch (InvalidInput e) {
                notices.report(e);
            }
        }
        showAccuracy();
    }

    public void request(Integrator wanted) {
        if (wanted != integrator.get()) {
            integrator.set(wanted);
            run.apply(new Command.SwitchIntegrator(wanted));
        }
    }
}
