package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What JavaFX throws on systems that lack something becomes a sentence with the cure. */
class ToolkitTest {

    @Test
    void noDisplayIsToldAndNothingElseIsCalledSo() {
        final WindowUnavailable none = Toolkit.unavailable(new UnsupportedOperationException("Unable to open DISPLAY"), true);
        assertThat(none).hasMessage("There is no display for the window.");
        assertThat(none.isDisplayMissing()).isTrue();
        assertThat(Toolkit.unavailable(new NoClassDefFoundError("javafx/stage/Stage"), true).isDisplayMissing()).isFalse();
    }

    @Test
    void missingGtkNamesThePackage() {
        for (final Throwable thrown : new Throwable[] {
            new UnsupportedOperationException("Unable to load glass GTK library."),
            new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path: /usr/lib")),
            new UnsatisfiedLinkError("/x/libglass.so: libgtk-3.so.0: cannot open shared object file: No such file or directory")}) {
            final WindowUnavailable missing = Toolkit.unavailable(thrown, true);
            assertThat(missing).hasMessageContaining("GTK 3").hasMessageContaining("libgtk-3-0").message().doesNotContain("display");
            assertThat(missing.isDisplayMissing()).isFalse();
        }
    }

    @Test
    void otherMissingLibrariesAreNamed() {
        assertThat(Toolkit.unavailable(new UnsatisfiedLinkError(
                "/x/libglass.so: libX11.so.6: cannot open shared object file: No such file or directory"), true))
                .hasMessageContaining("The window needs the library libX11.so.6");
    }

    /** On a cluster's node neither a display nor its libraries are there, and nobody wants a window. */
    @Test
    void withoutDisplayOnLinuxNothingElseIsMissed() {
        assertThat(Toolkit.displayNamed("Linux", Map.of("HOME", "/home/anna", "DISPLAY", ""))).isFalse();
        assertThat(Toolkit.displayNamed("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Toolkit.displayNamed("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
        assertThat(Toolkit.displayNamed("Windows 11", Map.of())).isTrue();
        final WindowUnavailable none = Toolkit.unavailable(new UnsatisfiedLinkError("no glassgtk3 in java.library.path: /usr/lib"), false);
        assertThat(none).hasMessage("There is no display for the window.");
        assertThat(none.isDisplayMissing()).isTrue();
    }
}
