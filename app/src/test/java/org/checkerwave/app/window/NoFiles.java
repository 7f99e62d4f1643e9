package org.checkerwave.app.window;

import java.nio.file.Path;
import java.util.Optional;
import org.checkerwave.app.view.FileChoice;

/** A user who never chooses a file. */
final class NoFiles implements FileChoice {

    @Override
    public Optional<Path> stateToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> stateToSave(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> weightsToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> pictureToSave(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> figureToSave(String suggestedName) {
        return Optional.empty();
    }
}
