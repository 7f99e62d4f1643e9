package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.checkerwave.app.text.Texts;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;

/** Choice of the one thing in which the runs of a comparison differ, and what the runs B, C, D have for it. */
public final class ComparisonSetup {

    /** Runs beside the present one, at most. */
    public static final int OTHERS = 3;
    /** What the other runs are first offered, as multiples of the present value. */
    private static final double[] FACTORS = {1.5, 0.5, 2};

    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ObjectProperty<Optional<Parameter>> varied =
            new SimpleObjectProperty<>(this, "varied", Optional.of(Parameter.TEMPERATURE));
    private final List<StringProperty> values =
            IntStream.range(0, OTHERS).<StringProperty>mapToObj(_ -> new SimpleStringProperty("")).toList();
    private final List<ObjectProperty<SolverChoice>> solvers =
            IntStream.range(0, OTHERS).<ObjectProperty<SolverChoice>>mapToObj(_ -> new SimpleObjectProperty<>()).toList();
    private final ComparisonModel comparison;
    private final SolverModel solver;
    private final RunModel run;
    private final Notices notices;
    private Function<Parameter, List<String>> before = _ -> List.of();
    private BiConsumer<Parameter, List<String>> keep = (_, _) -> { };

    ComparisonSetup(ComparisonModel comparison, SolverModel solver, RunModel run, Notices notices) {
        this.comparison = comparison;
        this.solver = solver;
        this.run = run;
        this.notices = notices;
        shown.subscribe(this::suggest);
        varied.subscribe(this::suggest);
    }

    /** @param kept what was compared last of a parameter, nothing at first @param keeper told what is compared now */
    void keepIn(Function<Parameter, List<String>> kept, BiConsumer<Parameter, List<String>> keeper) {
        before = kept;
        keep = keeper;
    }

    /** Whether the choice is open. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Nothing for the solver, and every parameter but the time step: runs of other steps would stand at other times. */
    public List<Optional<Parameter>> offered() {
        final List<Optional<Parameter>> offered = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Parameter.values()).filter(p -> p != Parameter.TIME_STEP).map(Optional::of).forEach(offered::add);
        return offered;
    }

    public ObjectProperty<Optional<Parameter>> variedProperty() {
        return varied;
    }

    /** Values of the parameter for B, C and D, as typed; empty for no such run. */
    public List<StringProperty> values() {
        return values;
    }

    /** Solvers for B, C and D; null for no such run. */
    public List<ObjectProperty<SolverChoice>> solvers() {
        return solvers;
    }

    public ObservableList<SolverChoice> solverChoices() {
        return solver.choices();
    }

    /** What the present run, A, has. */
    public String present() {
        final RunDescription now = run.runProperty().get();
        return now == null ? "" : varied.get()
                .map(parameter -> Compared.values(parameter, List.of(now.parameters().get(parameter))))
                .orElseGet(() -> Compared.solvers(List.of(now.solver()))).getFirst().title();
    }

    private void suggest() {
        final RunDescription now = run.runProperty().get();
        if (now == null || !shown.get()) {
            return;
        }
        varied.get().ifPresent(parameter -> {
            final double present = now.parameters().get(parameter);
            final List<String> last = before.apply(parameter).stream().filter(typed -> !same(typed, present)).toList();
            for (int k = 0; k < OTHERS; k++) {
                values.get(k).set(!last.isEmpty() ? k < last.size() ? last.get(k) : "" : k > 0 ? "" : Numbers.significant(
                        present == 0 ? 0.5 * parameter.maximum() : FACTORS[k] * present, 4));
            }
        });
        solvers.forEach(each -> each.set(null));
        solvers.getFirst().set(solver.choices().stream().filter(choice -> now.solver() instanceof SolverSpec.Network
                ? choice.equals(SolverChoice.WINDOW) : choice.solver() instanceof SolverSpec.Network).findFirst().orElse(null));
    }

    /** Starts the comparison that was chosen; what cannot be is told in a sentence, and the choice stays open. */
    public void start() {
        final RunDescription now = run.runProperty().get();
        if (now == null) {
            return;
        }
        final Optional<List<Compared>> wanted = varied.get().map(parameter -> parameters(now, parameter))
                .orElseGet(() -> solvers(now));
        wanted.ifPresent(runs -> {
            varied.get().ifPresent(parameter -> keep.accept(parameter, values.stream().map(StringProperty::get).toList()));
            shown.set(false);
            comparison.start(runs);
        });
    }

    private Optional<List<Compared>> parameters(RunDescription now, Parameter parameter) {
        final List<Double> wanted = new ArrayList<>(List.of(now.parameters().get(parameter)));
        for (final StringProperty typed : values) {
            if (!typed.get().isBlank()) {
                final OptionalDouble value = Numbers.parse(typed.get());
                if (value.isEmpty()) {
                    return refused(Texts.of("compare.no-number", typed.get()));
                }
                if (same(typed.get(), wanted.getFirst())) {
                    return refused(Texts.of("compare.same", typed.get()));
                }
                wanted.add(value.getAsDouble());
            }
        }
        return wanted.size() == 1 ? refused(Texts.of("compare.nothing")) : Optional.of(Compared.values(parameter, wanted));
    }

    private static boolean same(String typed, double present) {
        final OptionalDouble value = Numbers.parse(typed);
        return value.isPresent() && value.getAsDouble() == present;
    }

    private Optional<List<Compared>> solvers(RunDescription now) {
        final List<SolverSpec> wanted = new ArrayList<>(List.of(now.solver()));
        solvers.stream().map(ObjectProperty::get).filter(Objects::nonNull).map(SolverChoice::solver).forEach(wanted::add);
        return wanted.stream().anyMatch(each -> !SolverChoice.suits(each, now.lattice()))
                ? refused(Texts.of("compare.not-diagonalized", now.lattice()))
                : wanted.size() == 1 ? refused(Texts.of("compare.nothing")) : Optional.of(Compared.solvers(wanted));
    }

    private Optional<List<Compared>> refused(String sentence) {
        notices.say(sentence);
        return Optional.empty();
    }
}
