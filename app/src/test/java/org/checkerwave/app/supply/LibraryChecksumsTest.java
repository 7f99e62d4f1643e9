package org.checkerwave.app.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.checkerwave.file.Fingerprint;
import org.junit.jupiter.api.Test;

/**
 * The libraries of the program and of its tests, as their files are when the tests run, are those of {@code libraries.sha256}: no
 * others, and no other bytes. For Maven: other programs put jars of their own beside them. With -Dlibraries.renew=true the list is
 * written anew for this system; the lines of other systems stay as long as their version is the same.
 */
class LibraryChecksumsTest {

    private static final Path LIST = Path.of("libraries.sha256");
    /** Natives are the same library for another system. */
    private static final Pattern SYSTEM = Pattern.compile("-(linux|macosx|mac|windows|win)(-(x86_64|arm64|aarch64))?\\.jar$");

    private static Map<String, String> present() throws IOException {
        final Map<String, String> sums = new TreeMap<>();
        for (final String property : new String[] {"java.class.path", "jdk.module.path"}) {
            for (final String entry : System.getProperty(property, "").split(File.pathSeparator)) {
                for (final Path jar : jars(Path.of(entry))) {
                    sums.put(jar.getFileName().toString(), new Fingerprint().add(Files.readAllBytes(jar)).text());
                }
            }
        }
        return sums;
    }

    /** Our own are made by this build. */
    private static Iterable<Path> jars(Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry, 1)) {
            return files.filter(file -> file.toString().endsWith(".jar") && !file.getFileName().toString().startsWith("checkerwave-")).toList();
        }
    }

    private static Map<String, String> listed() throws IOException {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.map(line -> line.split(" {2}", 2)).collect(Collectors.toMap(words -> words[1], words -> words[0], (a, _) -> a, TreeMap::new));
        }
    }

    private static String withoutSystem(String jar) {
        return SYSTEM.matcher(jar).replaceFirst(".jar");
    }

    @Test
    void librariesAreThoseOfTheListByteForByte() throws IOException {
        final Map<String, String> present = present();
        if (Boolean.getBoolean("libraries.renew")) {
            renew(present);
        }
        final Map<String, String> listed = listed();
        assertThat(listed).as("SHA-256 of each library").containsAllEntriesOf(present);
        assertThat(listed.keySet()).as("libraries, natives of any system").allMatch(jar -> present.containsKey(jar)
                || (!jar.equals(withoutSystem(jar)) && present.keySet().stream().map(LibraryChecksumsTest::withoutSystem).anyMatch(withoutSystem(jar)::equals)));
    }

    private static void renew(Map<String, String> present) throws IOException {
        final Map<String, String> all = new TreeMap<>(present);
        if (Files.exists(LIST)) {
            listed().forEach((jar, sum) -> {
                if (!jar.equals(withoutSystem(jar)) && present.keySet().stream().anyMatch(own -> withoutSystem(own).equals(withoutSystem(jar)))) {
                    all.putIfAbsent(jar, sum);
                }
            });
        }
        Files.write(LIST, all.entrySet().stream().map(entry -> entry.getValue() + "  " + entry.getKey()).toList());
    }
}
