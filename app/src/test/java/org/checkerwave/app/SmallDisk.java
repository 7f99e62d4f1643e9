package org.checkerwave.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A file system of its own, in memory, that can be filled up. Needs Linux and the right to mount; tests are skipped without. */
public final class SmallDisk implements AutoCloseable {

    private static final String FILLER = "filler";
    private static final int PAGE = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    public static SmallDisk at(Path folder, int kilobytes) throws IOException {
        Files.createDirectories(folder);
        assumeThat(mount(folder, kilobytes)).as("may mount a file system in memory").isTrue();
        return new SmallDisk(folder);
    }

    private static boolean mount(Path folder, int kilobytes) {
        try {
            return succeeds("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "checkerwave-test", folder.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean succeeds(String... command) throws IOException {
        final Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.onExit().orTimeout(10, TimeUnit.SECONDS).join().exitValue() == 0;
    }

    public Path folder() {
        return folder;
    }

    /** Takes all room but so many pages of 4 kB. */
    public void fill(int pages) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILLER))) {
            for (long left = Files.getFileStore(folder).getUsableSpace() / PAGE - pages; left > 0; left--) {
                out.write(new byte[PAGE]);
            }
        }
        assertThat(Files.getFileStore(folder).getUsableSpace()).isLessThanOrEqualTo((long) pages * PAGE);
    }

    public void makeRoom() throws IOException {
        Files.deleteIfExists(folder.resolve(FILLER));
    }

    /** All files but the one that fills it, hidden ones too, below it. */
    public List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).filter(name -> !name.equals(FILLER)).sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        succeeds("umount", "-l", folder.toString());
    }
}
