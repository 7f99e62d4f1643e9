package org.checkerwave.app.study;

import java.nio.file.Path;
import java.util.List;

/**
 * One command of the program.
 *
 * @param arguments as typed; those that begin with {@value #HERE} are files and folders of the study
 * @param product file of the study that is there when the command is done
 */
record StudyStep(List<String> arguments, String product) {

    static final String HERE = "@";

    /** Words of one line, with one space between any two. */
    static StudyStep of(String line, String product) {
        return new StudyStep(List.of(line.split(" ")), product);
    }

    /** With the study's files in their folder. */
    List<String> in(Path folder) {
        return arguments.stream().map(word -> word.startsWith(HERE) ? folder.resolve(word.substring(1)).toString() : word)
                .toList();
    }

    /** As somebody in the study's folder would type it. */
    String typed() {
        return "checkerwave " + String.join(" ", arguments.stream()
                .map(word -> word.startsWith(HERE) ? word.substring(1) : word).toList());
    }
}
