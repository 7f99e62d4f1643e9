package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The licences of all that is bundled, in one text. */
final class Licences {

    private Licences() {
    }

    /** THIRD-PARTY.txt: runtime and native libraries, then the Java libraries as their projects declare them; beside it, the program's licence. */
    static Path collect(Path sources, Path work, Path folder) throws IOException {
        Files.writeString(folder.resolve("THIRD-PARTY.txt"), Files.readString(sources.resolve("licences/natives.txt"))
                + Files.readString(work.resolve("libraries.txt")));
        Files.copy(sources.resolve("../LICENSE"), folder.resolve("copyright"));
        return folder;
    }
}
