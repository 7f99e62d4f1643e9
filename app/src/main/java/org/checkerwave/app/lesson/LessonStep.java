package org.checkerwave.app.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.text.Translated;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Command;

/**
 * One thought of a lesson. Whatever a step does not mention stays as it was.
 *
 * @param opening another run to begin the step with
 * @param parameters new values, of the run that is opened from its very start
 * @param solver name of the solver that drives the run from here on
 * @param paint done to the lattice before the step runs
 * @param probe the site that is probed from here on
 * @param highlight id of the control to point at
 * @param question for the reader to think about
 * @param observe its answer, or what is to be seen
 */
public record LessonStep(Translated text, Optional<Opening> opening, Map<Parameter, Double> parameters,
        Optional<String> solver, Optional<Command.Paint> paint, Optional<Site> probe, Show show, Pace pace, Optional<String> highlight,
        Optional<Translated> question, Optional<Translated> observe) {

    /** A site of the lattice. */
    public record Site(int x, int y) {
    }

    /** Where a run comes from. */
    public sealed interface Opening {

        /** A sample state. */
        record Sample(String key) implements Opening {
        }

        /** A preset from its start. @param size sites along each side */
        record Preset(String key, OptionalInt size, OptionalLong seed) implements Opening {
        }
    }

    /**
     * What is to be seen.
     *
     * @param sites so many along the shorter side of the picture; 0 for the whole lattice
     * @param plots ids of the tiles in the dock, and no others
     */
    public record Show(Optional<FieldKind> field, Optional<Boolean> walls, OptionalDouble sites,
            Optional<List<String>> plots) {
    }

    /**
     * How the run goes.
     *
     * @param speed at most so many steps a second; 0 for as fast as possible
     * @param until the run pauses when it gets to this time
     */
    public record Pace(Optional<Boolean> play, OptionalInt speed, OptionalDouble until) {
    }

    public LessonStep {
        parameters = Map.copyOf(parameters);
    }
}
