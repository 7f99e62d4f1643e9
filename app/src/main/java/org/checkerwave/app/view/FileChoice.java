package org.checkerwave.app.view;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file; empty when the user thinks better of it. */
public interface FileChoice {

    Optional<Path> stateToOpen();

    Optional<Path> stateToSave(String suggestedName);

    Optional<Path> weightsToOpen();

    Optional<Path> pictureToSave(String suggestedName);

    /** The ending of the file tells the format. @param suggestedName without an ending */
    Optional<Path> figureToSave(String suggestedName);
}
