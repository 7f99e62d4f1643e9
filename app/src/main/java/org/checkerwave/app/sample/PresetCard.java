package org.checkerwave.app.sample;

import org.checkerwave.app.text.Translated;

/**
 * What the start page shows of a preset.
 *
 * @param key of the preset; its thumbnail is {@code preset-key.png}
 * @param look a line on what to look at
 */
public record PresetCard(String key, Translated title, Translated look) {
}
