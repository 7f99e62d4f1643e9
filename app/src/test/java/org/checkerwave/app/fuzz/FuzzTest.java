package org.checkerwave.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in a file, reading it succeeds or ends in one named error, in two seconds and bounded memory. With
 * {@code -Dfuzz.case=K} the case K alone is done, and the others are left out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FuzzTest {

    private static final int SHORT = 500;
    private static final int LONG = 20_000;
    private static final long HUGE_BYTES = 5L << 30;
    /** A reader that takes longer is taken to be lost; long, since the machine may stand still meanwhile. */
    private static final int PATIENCE_SECONDS = 180;

    @TempDir
    private Path folder;
    private Format format;

    /** Made once. @param folder for what is needed on the way */
    protected abstract Format format(Path folder) throws Exception;

    private Fuzzer fuzzer() throws Exception {
        if (format == null) {
            format = format(folder);
        }
        return new Fuzzer(format);
    }

    @Test
    public void fiveHundredDamagedFilesAreReadOrRefusedInOneSentence() throws Exception {
        damaged(SHORT);
    }

    @Test
    @Tag("long")
    public void twentyThousandDamagedFilesAreReadOrRefusedInOneSentence() throws Exception {
        damaged(LONG);
    }

    private void damaged(int cases) throws Exception {
        final Integer one = Integer.getInteger("fuzz.case");
        final Fuzzer fuzzer = fuzzer();
        watched(fuzzer, () -> {
            fuzzer.run(one == null ? 0 : one, one == null ? cases : one + 1);
            return null;
        });
        assertThat(fuzzer.failures()).isEmpty();
        if (one == null) {
            assertThat(fuzzer.accepted()).as("files still read, and files refused").isBetween(1, cases - 1);
            Files.writeString(Path.of("target", "fuzz", "figures-" + cases + ".csv"), fuzzer.figures(cases),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** Else the others would show nothing. */
    @Test
    public void theExamplesAreReadAndUsed() throws Exception {
        final Fuzzer fuzzer = fuzzer();
        for (int i = 0; i < format.examples().size(); i++) {
            final Path file = folder.resolve(format.file());
            Files.write(file, format.examples().get(i));
            fuzzer.attempt(file, "example " + i, i, format.allowance(Files.size(file)));
        }
        assertThat(fuzzer.failures()).isEmpty();
        assertThat(fuzzer.accepted()).isEqualTo(format.examples().size());
    }

    /** It takes no place on the disk, but whoever read it whole would need that much memory. */
    @Test
    public void aFileOfFiveGigabytesIsReadOrRefusedInOneSentence() throws Exception {
        final Fuzzer fuzzer = fuzzer();
        final Path file = folder.resolve(format.file());
        for (final byte[] start : new byte[][] {format.examples().getFirst(), {}}) {
            Files.write(file, start);
            try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
                whole.setLength(HUGE_BYTES);
            }
            watched(fuzzer, () -> {
                fuzzer.attempt(file, "five gigabytes", 0, format.constant());
                return null;
            });
            // Damaged settings are set aside.
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(format.file() + ".damaged"));
        }
        assertThat(fuzzer.failures()).isEmpty();
    }

    /** A reader that never returns is told with what it reads. */
    private static void watched(Fuzzer fuzzer, Callable<Void> work) throws Exception {
        final FutureTask<Void> task = new FutureTask<>(work);
        final Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        thread.start();
        while (!task.isDone()) {
            try {
                task.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (fuzzer.secondsAtPresent() > PATIENCE_SECONDS) {
                    final AssertionError late = new AssertionError("does not come to an end: " + fuzzer.present(), e);
                    late.setStackTrace(thread.getStackTrace());
                    throw late;
                }
            }
        }
        task.get();
    }
}
