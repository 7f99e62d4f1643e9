package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The {@code .msi} of Windows and the {@code .dmg} of macOS, made by jpackage of the program's image. */
final class JpackageInstaller {

    private JpackageInstaller() {
    }

    /** What jpackage says of a Windows without WiX, in any language: that no .msi can be made, or where WiX is. */
    private static final Pattern NO_WIX = Pattern.compile("wixtoolset\\.org|\\[msi\\]");

    /** @param icon of a state's file @return false where jpackage lacks WiX */
    static boolean make(Path sources, Path work, AppImage image, Path icon, String version, Path destination) throws IOException {
        final boolean macos = image.layout() == Layout.MACOS;
        final Optional<Tool> signing = Tool.installed("codesign");
        if (macos && signing.isPresent()) {
            // The start cache came after jpackage had signed the image.
            signing.get().run(List.of("--force", "--deep", "--sign", "-", image.root().toString()));
        }
        final Path association = work.resolve("state.properties");
        Files.writeString(association, Files.readString(sources.resolve("jpackage/state.properties"))
                + "icon=" + icon.toString().replace('\\', '/') + "\n");
        final List<String> arguments = List.of("@" + sources.resolve("jpackage/identity.txt"),
                "@" + sources.resolve("jpackage/" + (macos ? "macos" : "windows") + ".txt"), "--app-image", image.root().toString(), "--app-version", image.layout().version(version), "--license-file",
                sources.resolve("../LICENSE").toString(), "--file-associations", association.toString(), "--dest", destination.toString());
        try {
            Tool.ofJdk("jpackage").run(arguments);
            return true;
        } catch (IOException e) {
            if (!macos && lacksWix(String.valueOf(e.getMessage()))) {
                return false;
            }
            throw e;
        }
    }

    static boolean lacksWix(String printed) {
        return NO_WIX.matcher(printed).find();
    }
}
