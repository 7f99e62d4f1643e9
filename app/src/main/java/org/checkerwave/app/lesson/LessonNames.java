package org.checkerwave.app.lesson;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.checkerwave.InvalidInput;

/**
 * The names that lessons may use.
 *
 * @param plots ids of the tiles
 * @param controls ids of what can be pointed at
 */
public record LessonNames(Set<String> samples, Set<String> presets, Set<String> solvers, Set<String> plots,
        Set<String> controls) {

    public LessonNames {
        samples = Set.copyOf(samples);
        presets = Set.copyOf(presets);
        solvers = Set.copyOf(solvers);
        plots = Set.copyOf(plots);
        controls = Set.copyOf(controls);
    }

    /** Returns the name, or refuses one that there is nothing of. @param where in the file @param what it should name */
    static String known(String name, Collection<String> known, String where, String what) {
        if (!known.contains(name)) {
            throw new InvalidInput(where + " names the " + what + " \"" + name + "\", which there is none of; choose one of "
                    + String.join(", ", new TreeSet<>(known)) + ".");
        }
        return name;
    }
}
