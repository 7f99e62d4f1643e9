package org.checkerwave.installer;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The Java runtime of the program: the modules it needs of the JDK and of JavaFX, whose native libraries stand beside the JDK's.
 * The builder's certificates of authorities stay out, as the program connects to nothing.
 */
final class RuntimeImage {

    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.xml,"
            + "jdk.management,jdk.unsupported,jdk.incubator.vector,javafx.controls,javafx.swing";

    /** What neither charts nor windows of JavaFX ask for; jlink leaves no package of a module out. */
    private static final String UNUSED = "**/security/cacerts,**/libsplashscreen.*,**/splashscreen.dll,**/libjsound.*,**/jsound.dll";

    /** The JDK's own messages, of its XML parser above all, in other languages than English; JavaFX's, which a user sees, stay. */
    private static final String TRANSLATIONS = "regex:/java\\.[a-z]+/.*_(de|es|fr|it|ja|ko|pt_BR|sv|zh_(CN|TW|HK))\\.(class|properties)";

    private RuntimeImage() {
    }

    /** @param sources the installer's own folder @param javafx its jars @param work for what comes between */
    static void make(Path sources, Path javafx, Path work, Path image) throws IOException {
        final Path modules = Folders.empty(work.resolve("jmods"));
        try (Stream<Path> jars = Files.list(javafx)) {
            for (final Path jar : jars.sorted().toList()) {
                module(jar, sources.resolve("licences"), work, modules);
            }
        }
        Folders.delete(image);
        Tool.ofJdk("java").run(List.of("--add-modules", "jdk.jlink", "--add-exports", "jdk.jlink/jdk.tools.jlink.internal=ALL-UNNAMED",
                "--add-exports", "jdk.jlink/jdk.tools.jlink.plugin=ALL-UNNAMED", sources.resolve("src/main/jlink/LinkRuntime.java").toString(), "--module-path", modules.toString(),
                "--add-modules", MODULES, "--output", image.toString(), "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages",
                "--compress", "zip-9", "--exclude-files", UNUSED, "--exclude-resources", TRANSLATIONS));
    }

    /** A module with its native libraries outside of its classes; from a jar JavaFX would unpack them into the user's folder. */
    private static void module(Path jar, Path licences, Path work, Path modules) throws IOException {
        final Path classes = Folders.empty(work.resolve("javafx/classes"));
        final Path libraries = Folders.empty(work.resolve("javafx/libraries"));
        String name = null;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (final ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (entry.isDirectory()) {
                    continue;
                }
                final boolean library = entry.getName().matches("[^/]+\\.(so|dll|dylib)");
                final Path target = (library ? libraries : classes).resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
                if (entry.getName().equals("module-info.class")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        name = ModuleDescriptor.read(in).name();
                    }
                }
            }
        }
        // The artifacts without classifier hold no module.
        if (name != null) {
            Tool.ofJdk("jmod").run(List.of("create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                    "--legal-notices", notices(licences.resolve(name), work.resolve("javafx/legal")).toString(),
                    modules.resolve(name + ".jmod").toString()));
        }
    }

    /** JavaFX is under the JDK's licence, but its jars hold no text of it, nor those of the code that is linked into its libraries. */
    private static Path notices(Path ownOfModule, Path target) throws IOException {
        Folders.empty(target);
        for (final String name : List.of("LICENSE", "ADDITIONAL_LICENSE_INFO", "ASSEMBLY_EXCEPTION")) {
            Files.copy(Path.of(System.getProperty("java.home"), "legal/java.base", name), target.resolve(name));
        }
        if (Files.isDirectory(ownOfModule)) {
            for (final Path notice : Folders.all(ownOfModule).stream().filter(Files::isRegularFile).toList()) {
                Files.copy(notice, target.resolve(notice.getFileName()));
            }
        }
        return target;
    }
}
