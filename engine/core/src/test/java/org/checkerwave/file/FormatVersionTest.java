package org.checkerwave.file;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.junit.jupiter.api.Test;

class FormatVersionTest {

    private static void require(Map<String, ?> entries) {
        FormatVersion.require(2, new Json(entries, "a.json"), "a.json");
    }

    @Test
    void versionsUpToTheNewestAreReadAndNoneIsTheFirst() {
        final Map<String, Object> written = new LinkedHashMap<>();
        FormatVersion.put(2, written);
        assertThatCode(() -> {
            require(written);
            require(Map.of());
            require(Map.of("formatVersion", 1L));
            FormatVersion.require(2, FormatVersion.with(2, Map.of("plan", "p")), "a.safetensors");
            FormatVersion.require(2, Map.of(), "a.safetensors");
        }).doesNotThrowAnyException();
    }

    @Test
    void aNewerVersionIsRefusedWithTheProgramThatReadsIt() {
        final String end = ", which is newer than this one, " + SoftwareVersion.current() + "; update to read it.";
        assertThatThrownBy(() -> require(Map.of("formatVersion", 3L, "softwareVersion", "7.5"))).isInstanceOf(InvalidInput.class)
                .hasMessage("a.json was written by Checkerwave 7.5" + end);
        assertThatThrownBy(() -> require(Map.of("formatVersion", 3L))).isInstanceOf(InvalidInput.class)
                .hasMessage("a.json was written by a Checkerwave" + end);
        assertThatThrownBy(() -> FormatVersion.require(2, Map.of("formatVersion", "3", "softwareVersion", "7.5"), "a.safetensors"))
                .isInstanceOf(InvalidInput.class).hasMessage("a.safetensors was written by Checkerwave 7.5" + end);
    }

    @Test
    void whatIsNoVersionIsRefused() {
        assertThatThrownBy(() -> require(Map.of("formatVersion", 0L))).isInstanceOf(InvalidInput.class).hasMessageContaining("1 or more");
        assertThatThrownBy(() -> require(Map.of("formatVersion", "2"))).isInstanceOf(InvalidInput.class).hasMessageContaining("whole number");
        assertThatThrownBy(() -> FormatVersion.require(2, Map.of("formatVersion", "-1"), "a")).isInstanceOf(InvalidInput.class);
    }
}
