package org.checkerwave.app.sample;

import org.checkerwave.app.text.Translated;

/**
 * A state that the program ships.
 *
 * @param key name of the files: {@code key.cdw} and its thumbnail {@code key.png}
 * @param title for menus
 * @param look a line on what to look at
 */
public record Sample(String key, Translated title, Translated look) {
}
