package org.checkerwave.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A few lines of shell instead of jpackage's launcher, which asks rpm and dpkg, twice, whose file it is: that takes longer than the
 * start of the JVM.
 */
final class LinuxLauncher {

    private static final String SCRIPT = """
            #!/bin/sh
            # Starts Checkerwave in its own runtime, wherever this folder lies and by whatever link it is called.
            home=$(dirname "$(dirname "$(readlink -f "$0")")")
            app=$home/lib/app
            # Options that are meant for other programs' Java.
            unset JDK_JAVA_OPTIONS
            exec "$home/lib/runtime/bin/java" \\
            %s "$@"
            """;
    /** What jpackage's launcher needs, and ours does not. */
    private static final List<String> UNUSED = List.of("lib/libapplauncher.so", "lib/app/checkerwave.cfg", "lib/app/.jpackage.xml");

    private LinuxLauncher() {
    }

    /** @param root of an image that jpackage has made */
    static void replace(Path root, Path launcher, Launch launch) throws IOException {
        for (final String file : UNUSED) {
            Files.delete(root.resolve(file));
        }
        Files.delete(launcher);
        Files.writeString(launcher, SCRIPT.formatted(launch.arguments("$app", ":").stream()
                .map(argument -> "  \"" + argument + "\"").collect(Collectors.joining(" \\\n"))));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
