package org.checkerwave.app.model;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.checkerwave.app.lesson.LessonStep;
import org.checkerwave.app.picture.FieldKind;

/** Does to the program what a step of a lesson says, by the same commands as the user's hand. */
final class LessonStage {

    /** What a step may change besides the run. */
    record Arrangement(FieldKind field, boolean walls, int speed, List<TileModel> plots, boolean playing, int probed) {
    }

    private record Goal(double time) {
        static final Goal NONE = new Goal(Double.POSITIVE_INFINITY);

        boolean reached(double now) {
            // Times are sums of steps.
            return now >= time - 1e-9;
        }
    }

    private final ProgramModel program;
    private final LessonOpening opening;
    /** Where the run pauses once; looked at on its thread. */
    private final AtomicReference<Goal> goal = new AtomicReference<>(Goal.NONE);
    private int performances;

    LessonStage(ProgramModel program, LessonOpening opening) {
        this.program = program;
        this.opening = opening;
        program.run().watch(simulation -> {
            final Goal now = Objects.requireNonNull(goal.get());
            return !now.reached(simulation.time()) || !goal.compareAndSet(now, Goal.NONE);
        });
    }

    Arrangement arrangement() {
        return new Arrangement(program.picture().fieldProperty().get(), program.picture().wallsProperty().get(),
                program.speed().levelProperty().get(),
                program.dock().tiles().stream().filter(tile -> tile.shownProperty().get()).toList(),
                program.run().playingProperty().get(), program.probe().siteProperty().get());
    }

    void arrange(Arrangement before) {
        program.picture().fieldProperty().set(before.field());
        program.picture().wallsProperty().set(before.walls());
        program.run().play(before.playing());
        arrangeDesk(before);
    }

    /** What is the user's own and not the run's. */
    void arrangeDesk(Arrangement before) {
        program.speed().levelProperty().set(before.speed());
        program.dock().tiles().forEach(tile -> tile.shownProperty().set(before.plots().contains(tile)));
        program.probe().probingProperty().set(before.probed() >= 0);
        program.probe().ask(before.probed());
    }

    /** What is still to come of the step before does not come any more. */
    void stop() {
        performances++;
        goal.set(Goal.NONE);
    }

    /**
     * Carries a step out.
     *
     * @param ready brings about the run that a step begins with which opens none; whether it did
     * @return whether the run is as the step wants it; false if another step came in between or the run could not be opened
     */
    CompletableFuture<Boolean> perform(LessonStep step, CompletableFuture<Boolean> ready) {
        stop();
        final int performance = performances;
        final boolean playing = step.pace().play().orElse(program.run().playingProperty().get());
        if (step.opening().isPresent()) {
            program.run().play(false);
        }
        return step.opening().map(from -> opening.open(from, step)).orElse(ready).thenApply(opened -> {
            final boolean present = opened && performance == performances;
            if (present) {
                change(step);
                show(step.show());
                probe(step);
                final Goal until = step.pace().until().stream().mapToObj(Goal::new).findFirst().orElse(Goal.NONE);
                final boolean there = until.reached(program.run().presentProperty().get().time());
                goal.set(there ? Goal.NONE : until);
                program.run().play(playing && !there);
            }
            return present;
        });
    }

    private void change(LessonStep step) {
        if (!(step.opening().orElse(null) instanceof LessonStep.Opening.Preset)) {
            step.parameters().forEach((parameter, value) -> program.parameter(parameter).request(value));
            step.solver().ifPresent(name -> program.solver().choices().stream()
                    .filter(choice -> choice.solver().name().equals(name)).findFirst().ifPresent(program.solver()::request));
        }
        step.paint().ifPresent(program.run()::apply);
        step.pace().speed().ifPresent(limit -> program.speed().levelProperty().set(SpeedModel.level(limit)));
    }

    /** What was probed in another state says nothing of the one that is opened. */
    private void probe(LessonStep step) {
        step.probe().ifPresentOrElse(site -> program.probe().ask(site.x(), site.y()), () -> {
            if (step.opening().isPresent()) {
                program.probe().probingProperty().set(false);
            }
        });
    }

    private void show(LessonStep.Show show) {
        show.field().ifPresent(program.picture().fieldProperty()::set);
        show.walls().ifPresent(program.picture().wallsProperty()::set);
        show.sites().ifPresent(sites -> {
            program.picture().fit();
            if (sites > 0) {
                program.picture().zoom(program.run().frameProperty().get().lattice().height() / sites);
            }
        });
        show.plots().ifPresent(ids -> program.dock().tiles()
                .forEach(tile -> tile.shownProperty().set(ids.contains(tile.info().id()))));
    }
}
