package org.checkerwave.installer;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The licence texts of jars: what lies in a jar itself, and what {@code texts.properties} names for it. */
final class LicenceTexts {

    private static final Pattern IN_JAR = Pattern.compile("(META-INF/)?[^/]*(LICEN[CS]E|NOTICE|COPYING)[^/]*(?<!\\.class)");
    private static final Pattern VERSION = Pattern.compile("-\\d.*");

    private final Path folder;
    private final Properties named = new Properties();

    /** @param licences the installer's folder of that name */
    LicenceTexts(Path licences) throws IOException {
        folder = licences.resolve("texts");
        try (Reader in = Files.newBufferedReader(licences.resolve("texts.properties"))) {
            named.load(in);
        }
    }

    /** Name and text of each; not empty. @throws IOException if there is none */
    Map<String, String> of(Path jar) throws IOException {
        final Map<String, String> texts = new LinkedHashMap<>();
        final String artifact = VERSION.matcher(jar.getFileName().toString()).replaceFirst("");
        for (final String name : named.getProperty(artifact, "").split(",\\s*", -1)) {
            if (!name.isEmpty()) {
                texts.put(name, Files.readString(folder.resolve(name + ".txt")));
            }
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (final ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (IN_JAR.matcher(entry.getName()).matches() && !entry.isDirectory()) {
                    texts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("\r\n", "\n"));
                }
            }
        }
        if (texts.isEmpty()) {
            throw new IOException(jar.getFileName() + " holds no licence text: put it into installer/licences/texts and name it for "
                    + artifact + " in installer/licences/texts.properties.");
        }
        return texts;
    }
}
