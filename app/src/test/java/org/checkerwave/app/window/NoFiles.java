package org.checkerwave.app.window;

import java.nio.file.Path;
import java.util.Optional;
import org.checkerwave.app.view.FileChoice;
import org.checkerwave.app.view.FileKind;

/** A user who never chooses a file. */
final class NoFiles implements FileChoice {

    @Override
    public Optional<Path> toOpen(FileKind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(FileKind kind, String suggestedName) {
        return Optional.empty();
    }
}
