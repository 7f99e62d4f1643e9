package org.checkerwave.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The program's jars without what it never loads: native libraries of other systems, other builds of them, headers; the
 * tables by which FontBox reads East Asian PDFs; all themes but the one that is used.
 */
final class Libraries {

    private static final Pattern WITH_UNUSED = Pattern.compile(
            "(openblas|javacpp)-.*-(linux|macosx|windows)-.*\\.jar|(lz4-java|jline-native|fontbox|atlantafx-base)-.*\\.jar");
    private static final Pattern UNUSED = Pattern.compile(
            ".*(_full|jniopenblas\\.|/include/|native-image/|/lib/cmake/|\\.lib$|\\.a$"
                    + "|/fontbox/cmap/(?!Identity)[^/.]+$|/atlantafx/base/theme/(?!primer-light)[^/]*\\.[bc]ss$).*");
    private static final Pattern LIBRARY = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");
    /** Folders of lz4 and JLine by operating system and processor; JavaCPP's jars hold one system's. */
    private static final Pattern THIS_SYSTEMS = Pattern.compile("org/bytedeco/.*|.*/(?i:" + switch (Layout.ofThisSystem()) {
        case LINUX -> "linux";
        case WINDOWS -> "windows";
        case MACOS -> "darwin|mac";
    } + ")/(" + (System.getProperty("os.arch").equals("aarch64") ? "aarch64|arm64" : "amd64|x86_64") + ")/.*");

    private Libraries() {
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        final List<Path> jars;
        try (Stream<Path> files = Files.list(from)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (final Path jar : jars) {
            slim(jar, to.resolve(jar.getFileName().toString()));
        }
    }

    private static boolean isOfThisSystem(String entry) {
        return !LIBRARY.matcher(entry).matches() || THIS_SYSTEMS.matcher(entry).matches();
    }

    /** Entries keep their times: by them JavaCPP tells whether a library that it has unpacked is the same. */
    private static void slim(Path jar, Path target) throws IOException {
        final boolean whole = !WITH_UNUSED.matcher(jar.getFileName().toString()).matches();
        try (ZipFile in = new ZipFile(jar.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.setLevel(9);
            for (final ZipEntry entry : (Iterable<ZipEntry>) in.stream().map(ZipEntry.class::cast)::iterator) {
                if (whole || (!UNUSED.matcher("/" + entry.getName()).matches() && isOfThisSystem(entry.getName()))) {
                    final ZipEntry kept = new ZipEntry(entry.getName());
                    kept.setTime(entry.getTime());
                    out.putNextEntry(kept);
                    try (InputStream bytes = in.getInputStream(entry)) {
                        bytes.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }
}
