package org.checkerwave.app.lesson;

import java.util.List;
import org.checkerwave.app.text.Translated;

/**
 * A lesson, as its file in {@code sample-states/lessons} tells it.
 *
 * @param key name of the file without its ending
 * @param about a line on what is learned
 * @param steps at least one
 */
public record Lesson(String key, Translated title, Translated about, List<LessonStep> steps) {

    public Lesson {
        steps = List.copyOf(steps);
    }
}
