package org.checkerwave.app.figure;

import java.util.Map;

/**
 * What a file of a figure says of where the figure comes from.
 *
 * @param program name and version of the program
 * @param sentence one line for people
 * @param json the same in full, for programs
 */
public record FileNote(String program, String sentence, String json) {

    /** The texts of a PNG under their keywords. */
    public Map<String, String> texts() {
        return Map.of("Software", program, "Description", sentence, "Checkerwave", json);
    }

    /** All of it, for files that have one place for texts. */
    public String text() {
        return program + "\n" + sentence + "\n" + json;
    }
}
