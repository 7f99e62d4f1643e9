package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program in one folder that runs from anywhere: launcher, runtime and jars. @param launch how the JVM is started */
record AppImage(Path root, Layout layout, Launch launch) {

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
        strip(root);
        final Launch launch = Launch.read(layout.jars(root).resolve("checkerwave.cfg"));
        if (layout == Layout.LINUX) {
            LinuxLauncher.replace(root, layout.launcher(root), launch);
        }
        return new AppImage(root, layout, launch);
    }

    /** Symbols of native libraries that only a debugger reads: a sixth of the JVM. */
    private static void strip(Path root) throws IOException {
        final Optional<Tool> tool = Layout.ofThisSystem() == Layout.LINUX ? Tool.installed("strip") : Optional.empty();
        if (tool.isEmpty()) {
            System.out.println("Skipped: native libraries keep their symbols; on Linux strip (package binutils) would make them smaller by 6 MB.");
            return;
        }
        for (final Path library : Folders.all(root).stream().filter(path -> path.toString().endsWith(".so")).toList()) {
            tool.get().run(List.of("--strip-unneeded", library.toString()));
        }
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
