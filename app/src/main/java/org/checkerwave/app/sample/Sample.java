package org.checkerwave.app.sample;

/**
 * A state that the program ships.
 *
 * @param key name of the files: {@code key.cdw} and its thumbnail {@code key.png}
 * @param title for menus
 * @param look a line on what to look at
 */
public record Sample(String key, String title, String look) {
}
