package org.checkerwave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativeLibraryTest {

    private static String reason(Throwable failure) {
        return NativeLibrary.reason("The library OpenBLAS", failure);
    }

    @Test
    void aGlibcThatIsTooOldIsNamedWithTheLibraryThatNeedsAnother() {
        final LinkageError preload = new UnsatisfiedLinkError("/home/a/.javacpp/cache/libopenblas.so.0: /lib/x86_64-linux-gnu/libc.so.6: "
                + "version `GLIBC_2.38' not found (required by /home/a/.javacpp/cache/libopenblas.so.0)");
        final String expected = "The library OpenBLAS (libopenblas.so.0) needs glibc 2.38, and this system has an older one; use a newer system.";
        assertThat(reason(preload)).isEqualTo(expected);
        final LinkageError loading = new UnsatisfiedLinkError("/home/a/.javacpp/cache/libjniopenblas.so: libopenblas.so.0: "
                + "cannot open shared object file: No such file or directory");
        loading.initCause(preload);
        assertThat(reason(loading)).isEqualTo(expected);
    }

    @Test
    void aMissingLibraryIsNamed() {
        assertThat(reason(new UnsatisfiedLinkError("/x/libjniavutil.so: libdrm.so.2: cannot open shared object file: No such file or directory")))
                .isEqualTo("The library OpenBLAS needs the library libdrm.so.2, which this system lacks; install the package that it belongs to.");
    }

    @Test
    void anythingElseIsPassedOnInItsFirstLineWithTheSystem() {
        assertThat(reason(new UnsatisfiedLinkError("no jniopenblas in java.library.path\nmore"))).contains("cannot be loaded on this system ("
                + System.getProperty("os.name"), "no jniopenblas in java.library.path.").doesNotContain("more");
        assertThat(reason(new UnsatisfiedLinkError())).endsWith("no reason is told.");
    }
}
