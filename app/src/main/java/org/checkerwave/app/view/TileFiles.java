package org.checkerwave.app.view;

import java.util.function.Consumer;
import org.checkerwave.app.model.TileModel;

/**
 * Where what a tile shows can go.
 *
 * @param save where the user wants it
 * @param copy to the clipboard
 */
public record TileFiles(Consumer<TileModel> save, Consumer<TileModel> copy) {
}
