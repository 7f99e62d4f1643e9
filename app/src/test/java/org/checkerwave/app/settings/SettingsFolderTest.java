package org.checkerwave.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsFolderTest {

    private static final Path HOME = Path.of("/home/anna");

    @Test
    void everySystemHasItsOwnPlace() {
        assertThat(SettingsFolder.PLACE.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".config/checkerwave"));
        assertThat(SettingsFolder.PLACE.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/etc/mine")))
                .isEqualTo(Path.of("/etc/mine/checkerwave"));
        assertThat(SettingsFolder.PLACE.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "relative")))
                .isEqualTo(HOME.resolve(".config/checkerwave"));
        assertThat(SettingsFolder.PLACE.of("Windows 11", HOME, Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Checkerwave"));
        assertThat(SettingsFolder.PLACE.of("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Checkerwave"));
        assertThat(SettingsFolder.PLACE.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Checkerwave"));
    }

    @Test
    void whatCanBeMadeAgainLiesApart() {
        assertThat(CacheFolder.PLACE.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".cache/checkerwave"));
        assertThat(CacheFolder.PLACE.of("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Local/Checkerwave"));
        assertThat(CacheFolder.PLACE.of("Mac OS X", HOME, Map.of())).isEqualTo(HOME.resolve("Library/Caches/Checkerwave"));
    }
}
