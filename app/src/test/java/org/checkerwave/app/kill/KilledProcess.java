package org.checkerwave.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.checkerwave.app.ChildJvm;

/** A {@link Victim} in a process of its own. */
final class KilledProcess {

    private final Process process;
    private final Path errors;

    private KilledProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** @param work what a victim does @param errors file for what goes wrong in it */
    static KilledProcess start(String work, Path folder, Path errors) throws IOException {
        final List<String> command = ChildJvm.command(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder), Victim.class,
                List.of(work, folder.toString()));
        return new KilledProcess(new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
    }

    /**
     * Waits until the work is under way, then so long, and kills.
     *
     * @return whether it was still at work
     */
    boolean kill(long millis) throws IOException, InterruptedException {
        final BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).as(() -> "said before it began: " + errors()).isNotNull();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        final boolean alive = process.isAlive();
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(alive || process.exitValue() == 0).as(() -> "failed by itself: " + errors()).isTrue();
        return alive && process.exitValue() != 0;
    }

    private String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
