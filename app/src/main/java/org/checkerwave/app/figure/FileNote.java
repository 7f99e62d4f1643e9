package org.checkerwave.app.figure;

/**
 * What a file of a figure says of where the figure comes from.
 *
 * @param program name and version of the program
 * @param sentence one line for people
 * @param json the same in full, for programs
 */
public record FileNote(String program, String sentence, String json) {
}
