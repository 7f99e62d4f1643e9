package org.checkerwave.app.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfTestTest {

    @TempDir
    private Path folder;

    /** A check that ends so. */
    private record Fixed(String name, Throwable thrown) implements Check {
        @Override
        public Outcome run() throws Exception {
            switch (thrown) {
                case null -> { }
                case Exception e -> throw e;
                case Error e -> throw e;
                default -> throw new AssertionError(thrown);
            }
            return new Outcome.Passed("fine");
        }
    }

    private static Outcome outcome(Throwable thrown) {
        final List<SelfTest.Row> rows = new ArrayList<>();
        assertThat(new SelfTest(List.of(new Fixed("first", thrown), new Fixed("second", null))).run(rows::add)).isFalse();
        assertThat(rows).extracting(SelfTest.Row::name).containsExactly("first", "second");
        assertThat(rows.getLast().outcome()).isEqualTo(new Outcome.Passed("fine"));
        return rows.getFirst().outcome();
    }

    @Test
    void whateverACheckThrowsIsASentenceOfItsRowAndTheOthersGoOn() {
        assertThat(outcome(new InvalidInput("The oven is cold; light it."))).isEqualTo(new Outcome.Failed("The oven is cold; light it."));
        assertThat(outcome(new IOException("disk full\nmore"))).isEqualTo(new Outcome.Failed("It ended with IOException: disk full."));
        assertThat(outcome(new AssertionError())).isEqualTo(new Outcome.Failed("It ended with AssertionError."));
        assertThat(outcome(new NoClassDefFoundError("org/example/Lost"))).asString().contains("first cannot be loaded", "org/example/Lost");
        assertThat(outcome(new UnsatisfiedLinkError("/tmp/liba.so: /lib/libc.so.6: version `GLIBC_2.38' not found (required by /tmp/liba.so)")))
                .asString().contains("first (liba.so) needs glibc 2.38");
    }

    @Test
    void settingsFolderIsCheckedAndNothingStays() throws IOException {
        final Path settings = folder.resolve("a/b/checkerwave");
        assertThat(new SettingsCheck(settings).run()).isInstanceOf(Outcome.Passed.class);
        assertThat(folder).isEmptyDirectory();
        Files.createDirectories(settings);
        assertThat(new SettingsCheck(settings).run()).isInstanceOf(Outcome.Passed.class);
        assertThat(settings).isEmptyDirectory();
    }

    @Test
    void settingsFolderThatCannotBeWrittenIsSkippedAsTheProgramWorksWithout() throws IOException {
        final Path file = Files.writeString(folder.resolve("home"), "a file");
        assertThat(new SettingsCheck(file.resolve(".config/checkerwave")).run()).isInstanceOf(Outcome.Skipped.class).asString()
                .contains(file.toString(), "remembers no settings");
        assertThat(file).hasContent("a file");
    }
}
