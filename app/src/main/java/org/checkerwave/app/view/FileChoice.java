package org.checkerwave.app.view;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file; empty when the user thinks better of it. */
public interface FileChoice {

    Optional<Path> toOpen(FileKind kind);

    /** A file whose name ends as one of the kind. @param suggestedName without an ending */
    Optional<Path> toSave(FileKind kind, String suggestedName);
}
