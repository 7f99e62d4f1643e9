package org.checkerwave.installer;

import java.nio.file.Path;

/** Where jpackage puts the parts of the program in its image. */
enum Layout {

    LINUX("checkerwave", "bin/checkerwave", "lib/app", "lib/runtime", ".png"),
    WINDOWS("checkerwave", "checkerwave.exe", "app", "runtime", ".ico"),
    MACOS("checkerwave.app", "Contents/MacOS/checkerwave", "Contents/app", "Contents/runtime/Contents/Home", ".icns");

    final String image;
    private final String launcher;
    private final String jars;
    private final String runtime;
    final String iconEnding;

    Layout(String image, String launcher, String jars, String runtime, String iconEnding) {
        this.image = image;
        this.launcher = launcher;
        this.jars = jars;
        this.runtime = runtime;
        this.iconEnding = iconEnding;
    }

    static Layout ofThisSystem() {
        final String name = System.getProperty("os.name");
        return name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac") ? MACOS : LINUX;
    }

    /** As jpackage takes it: on macOS the first number may not be 0. */
    String version(String version) {
        return this == MACOS && version.startsWith("0.") ? "1." + version.substring(2) : version;
    }

    Path launcher(Path root) {
        return root.resolve(launcher);
    }

    /** Jars, the launcher's settings and the start cache. */
    Path jars(Path root) {
        return root.resolve(jars);
    }

    Path java(Path root) {
        return root.resolve(runtime).resolve(this == WINDOWS ? "bin/java.exe" : "bin/java");
    }
}
