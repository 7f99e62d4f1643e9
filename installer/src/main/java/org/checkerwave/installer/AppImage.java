package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in one folder that runs from anywhere: launcher, runtime and jars. */
record AppImage(Path root, Layout layout) {

    /** @param sources the folder of the installer's own files @param icon in this system's kind */
    static AppImage make(Path sources, Path libraries, Path runtime, Path icon, String version, Path destination) throws IOException {
        final Layout layout = Layout.ofThisSystem();
        final Path root = destination.resolve(layout.image);
        Folders.delete(root);
        final List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "@" + sources.resolve("jpackage/identity.txt"), "@" + sources.resolve("jpackage/launcher.txt"),
                "--app-version", layout.version(version), "--main-jar", "checkerwave-app-" + version + ".jar", "--input", libraries.toString(),
                "--runtime-image", runtime.toString(), "--icon", icon.toString(), "--dest", destination.toString()));
        if (layout == Layout.WINDOWS) {
            arguments.addAll(List.of("--add-launcher", "checkerwave-cli=" + sources.resolve("jpackage/windows-launcher.properties")));
        }
        Tool.ofJdk("jpackage").run(arguments);
        return new AppImage(root, layout);
    }

    Path launcher() {
        return layout.launcher(root);
    }

    Path jars() {
        return layout.jars(root);
    }

    Tool java() {
        return new Tool(layout.java(root));
    }
}
