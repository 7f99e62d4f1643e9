package org.checkerwave.app.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.checkerwave.app.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own: it asks neither Java nor the system for a network. */
class OfflineTest {

    private static final int PATIENCE_MINUTES = 5;
    private static final Path STRACE = Path.of("/usr/bin/strace");

    @TempDir
    private Path folder;

    private String[] run() {
        return new String[] {"quench", "--size", "16", "--steps", "20", "--solver", "gcnn", "--out", folder.resolve("out").toString()};
    }

    @Test
    void noJavaCodeOfARunAsksForANetwork() throws Exception {
        requireUnasked(run());
        assertThat(folder.resolve("out/observables.csv")).exists();
    }

    /** Solvers, networks, plots, movies and native libraries. */
    @Test
    @Tag("long")
    void nothingThatTheCheckOfTheInstallationTriesReachesANetwork() throws Exception {
        requireUnasked("--self-test");
        requireUnconnected("--self-test");
    }

    private void requireUnasked(String... words) throws Exception {
        final Path record = folder.resolve("record.txt");
        assertThat(exitCode(List.of(), record, words)).as(said()).isZero();
        assertThat(record).doesNotExist();
    }

    /** Else the test above would show nothing. */
    @Test
    void theGuardNoticesEveryKindOfAttempt() throws Exception {
        final Path record = folder.resolve("record.txt");
        exitCode(List.of(), record, GuardedProgram.ATTEMPTS);
        assertThat(Files.readAllLines(record)).containsExactly("a socket", "a server socket", "a channel", "the address http://127.0.0.1:9/");
    }

    /** Also by native libraries; where there is no strace, as outside Linux, the test is left out. */
    @Test
    @Tag("long")
    void nothingInTheProcessOfARunConnectsToAnAddress() throws Exception {
        requireUnconnected(run());
    }

    private void requireUnconnected(String... words) throws Exception {
        assumeTrue(Files.isExecutable(STRACE), "needs strace");
        final Path trace = folder.resolve("trace.txt");
        final List<String> strace = List.of(STRACE.toString(), "-f", "--seccomp-bpf", "-e", "trace=connect,bind,listen,sendto,sendmsg",
                "-o", trace.toString());
        assertThat(exitCode(strace, folder.resolve("record.txt"), words)).as(said()).isZero();
        assertThat(internet(trace)).isEmpty();
        // The trace would show one.
        exitCode(strace, folder.resolve("record.txt"), GuardedProgram.UNGUARDED);
        assertThat(internet(trace)).isNotEmpty();
    }

    private static List<String> internet(Path trace) throws IOException {
        final List<String> lines = Files.readAllLines(trace);
        assertThat(lines).isNotEmpty();
        return lines.stream().filter(line -> line.contains("AF_INET")).toList();
    }

    private String said() throws IOException {
        return Files.exists(folder.resolve("said.txt")) ? Files.readString(folder.resolve("said.txt")) : "";
    }

    private int exitCode(List<String> before, Path record, String... words) throws Exception {
        final List<String> command = new ArrayList<>(before);
        command.addAll(ChildJvm.command(List.of(), GuardedProgram.class, Stream.concat(Stream.of(record.toString()), Stream.of(words)).toList()));
        final Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
