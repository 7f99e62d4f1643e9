package org.checkerwave.app.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.app.sample.PresetCard;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.app.text.Texts;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Preset;

/** Where runs start from: preset, lattice size and seed. */
public final class StartModel {

    /** Lattice sizes that are offered. */
    public static final List<Integer> SIZES = List.of(16, 32, 64, 128, 256, 512, 1024);

    private final ReadOnlyObjectWrapper<Preset> preset = new ReadOnlyObjectWrapper<>(this, "preset");
    private final ReadOnlyObjectWrapper<Integer> size = new ReadOnlyObjectWrapper<>(this, "size");
    private final ReadOnlyStringWrapper seedText = new ReadOnlyStringWrapper(this, "seedText", "");
    private final List<Preset> presets;
    private final List<PresetCard> cards = Samples.presets();
    private final RunModel run;
    private final Notices notices;

    public StartModel(List<Preset> presets, RunModel run, Notices notices) {
        this.presets = presets;
        this.run = run;
        this.notices = notices;
        run.runProperty().subscribe(() -> {
            if (run.runProperty().get() != null) {
                follow(run.runProperty().get());
            }
        });
    }

    private void follow(RunDescription now) {
        preset.set(presets.stream().filter(p -> p.key().equals(now.preset())).findFirst().orElse(null));
        size.set(now.lattice().width());
        seedText.set(Long.toString(now.seed()));
    }

    /** In the language of the window. */
    public String title(Preset named) {
        return card(named).map(card -> card.title().shown()).orElse(named.title());
    }

    /** A line on what to look at, in the language of the window. */
    public String description(Preset named) {
        return card(named).map(card -> card.look().shown()).orElse(named.description());
    }

    private Optional<PresetCard> card(Preset named) {
        return cards.stream().filter(card -> card.key().equals(named.key())).findFirst();
    }

    public List<Preset> presets() {
        return presets;
    }

    /** Null if the run came from none of the presets. */
    public ReadOnlyObjectProperty<Preset> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /** Width of the lattice in sites. */
    public ReadOnlyObjectProperty<Integer> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** For a file of the present run: preset, size and t. */
    public String suggestedName() {
        final Frame frame = run.frameProperty().get();
        return frame == null ? "state" : String.format(Locale.ROOT, "%s-%d-t%.0f", run.runProperty().get().preset(),
                frame.lattice().width(), frame.time());
    }

    public ReadOnlyStringProperty seedTextProperty() {
        return seedText.getReadOnlyProperty();
    }

    /** The default run of the program. */
    public void startDefault() {
        run.start(presets.getFirst().run());
    }

    /** Starts a preset as it is described, with its own lattice and solver: not every one can be run on any lattice. */
    public void start(Preset wanted) {
        final RunDescription now = run.runProperty().get();
        if (wanted != null && (now == null || !wanted.equals(preset.get()))) {
            preset.set(wanted);
            run.start(now == null ? wanted.run() : wanted.run().withSeed(now.seed()));
        }
    }

    /** Starts the present run anew on a square lattice of another size. */
    public void resize(int wanted) {
        final RunDescription now = run.runProperty().get();
        if (now == null || (wanted == now.lattice().width() && wanted == now.lattice().height())) {
            return;
        }
        size.set(wanted);
        final SquareLattice lattice = SquareLattice.square(wanted);
        final boolean tooLarge = !SolverChoice.suits(now.solver(), lattice);
        if (tooLarge) {
            notices.say(Texts.of("start.too-large", wanted));
        }
        run.start(now.withLattice(lattice)
                .withSolver(tooLarge ? new SolverSpec.Window(SolverSpec.DEFAULT_ACCURACY) : now.solver()));
    }

    /** A seed was typed: the run starts anew with it. */
    public void requestSeed(String typed) {
        final OptionalLong seed = Numbers.parseWhole(typed);
        if (seed.isEmpty()) {
            notices.say(Texts.of("start.no-seed", typed));
        } else {
            run.quench(seed.getAsLong());
        }
    }

    /** A disordered state that was not there before: the next seed. */
    public void quench() {
        final RunDescription now = run.runProperty().get();
        if (now != null) {
            run.quench(now.seed() + 1);
        }
    }
}
