package org.checkerwave.app.study;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * One question of the study.
 *
 * @param question in a sentence
 * @param steps the commands that answer it
 * @param figures files of the study to show
 * @param finding Markdown from the tables that the commands have written into the study's folder
 */
record StudySection(String title, String question, List<StudyStep> steps, List<String> figures, Function<Path, String> finding) {
}
