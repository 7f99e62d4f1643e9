package org.checkerwave.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("%\\d\\$(?:\\.\\d+)?[a-z]");
    private static final Pattern WHOLE_KEY = Pattern.compile("\"([a-z]+(?:\\.[\\w-]+)+)\"");
    private static final Pattern KEY_ASKED_FOR = Pattern.compile("Texts\\.of\\(\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KEY_BEGUN = Pattern.compile("Texts\\.of\\(\"([a-z]+\\.[\\w.-]*)\" \\+");

    @Test
    void everyLanguageHasTheSameKeysWithTheSamePlaces() throws IOException {
        final Map<String, String> english = texts("texts");
        final Map<String, String> german = texts("texts_de");
        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(german.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(places(german)).isEqualTo(places(english));
    }

    @Test
    void everyKeyAskedForIsThere() throws IOException {
        assertThat(texts("texts")).containsKeys(found(KEY_ASKED_FOR).toArray(String[]::new));
    }

    @Test
    void noKeyIsUnused() throws IOException {
        final TreeSet<String> whole = found(WHOLE_KEY);
        final TreeSet<String> begun = found(KEY_BEGUN);
        assertThat(texts("texts").keySet()).allSatisfy(key ->
                assertThat(whole.contains(key) || begun.stream().anyMatch(key::startsWith)).as(key).isTrue());
    }

    private static Map<String, List<String>> places(Map<String, String> texts) {
        final Map<String, List<String>> places = new TreeMap<>();
        texts.forEach((key, text) -> places.put(key,
                PLACE.matcher(text).results().map(MatchResult::group).sorted().distinct().toList()));
        return places;
    }

    private static Map<String, String> texts(String file) throws IOException {
        final Properties properties = new Properties();
        try (var reader = new InputStreamReader(Texts.class.getResourceAsStream(file + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        final Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static TreeSet<String> found(Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TextsTest::read)
                    .flatMap(source -> pattern.matcher(source).results()).map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
