package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.checkerwave.app.lesson.Lesson;
import org.checkerwave.app.lesson.LessonStep;
import org.checkerwave.simulation.Checkpoint;

/**
 * The lesson that is being read, and where. Every step that is come to is carried out; going back brings back the run and
 * the view that the step began with. Leaving a lesson leaves the run as it is.
 */
public final class LessonModel {

    /** A step of a lesson, counted from 0. */
    public record Place(Lesson lesson, int index) {

        public LessonStep step() {
            return lesson.steps().get(index);
        }

        public boolean first() {
            return index == 0;
        }

        public boolean last() {
            return index == lesson.steps().size() - 1;
        }
    }

    /** What a step began with. @param state of the run, where the step goes on with one */
    private record Beginning(LessonStage.Arrangement arrangement, Optional<CompletableFuture<Checkpoint>> state) {
    }

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final BooleanProperty answered = new SimpleBooleanProperty(this, "answered");
    private final List<Beginning> beginnings = new ArrayList<>();
    private final RunModel run;
    private final LessonStage stage;
    private final Executor interfaceThread;

    /** @param program has all its other models already */
    LessonModel(ProgramModel program, Executor interfaceThread, Executor background) {
        this.run = program.run();
        this.stage = new LessonStage(program, new LessonOpening(program, interfaceThread, background));
        this.interfaceThread = interfaceThread;
        place.subscribe(() -> answered.set(false));
    }

    /** Null while no lesson is open. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Id of the control that the step points at; empty for none. */
    public ObservableValue<String> highlightProperty() {
        return place.map(there -> there.step().highlight().orElse("")).orElse("");
    }

    /** Whether what there is to observe is told. */
    public BooleanProperty answeredProperty() {
        return answered;
    }

    /**
     * Begins a lesson.
     *
     * @return whether its first step was carried out; told on the interface thread
     */
    @CanIgnoreReturnValue
    public CompletableFuture<Boolean> open(Lesson lesson) {
        beginnings.clear();
        return forward(new Place(lesson, 0));
    }

    /** The next step; the last one stays. */
    @CanIgnoreReturnValue
    public CompletableFuture<Boolean> next() {
        final Place now = place.get();
        return now == null || now.last() ? CompletableFuture.completedFuture(false)
                : forward(new Place(now.lesson(), now.index() + 1));
    }

    private CompletableFuture<Boolean> forward(Place to) {
        // Asked before the step's own commands, so answered with the state before them.
        beginnings.add(new Beginning(stage.arrangement(),
                to.step().opening().isPresent() ? Optional.empty() : Optional.of(run.checkpoint())));
        place.set(to);
        return stage.perform(to.step(), CompletableFuture.completedFuture(true));
    }

    /** The step before, from its beginning. */
    @CanIgnoreReturnValue
    public CompletableFuture<Boolean> back() {
        final Place now = place.get();
        if (now == null || now.first()) {
            return CompletableFuture.completedFuture(false);
        }
        beginnings.removeLast();
        final Place to = new Place(now.lesson(), now.index() - 1);
        final Beginning beginning = beginnings.getLast();
        place.set(to);
        stage.arrange(beginning.arrangement());
        return stage.perform(to.step(), beginning.state()
                .map(state -> state.thenComposeAsync(run::resume, interfaceThread).exceptionally(_ -> false))
                .orElse(CompletableFuture.completedFuture(true)));
    }

    /** Closes the lesson; the plots and the speed are again those from before it. */
    public void end() {
        stage.stop();
        if (!beginnings.isEmpty()) {
            stage.arrangeDesk(beginnings.getFirst().arrangement());
        }
        beginnings.clear();
        place.set(null);
    }
}
