package org.checkerwave.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.CdwFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** State files, {@code .cdw}. */
class StateFuzzTest extends FuzzTest {

    /** A state of the largest lattice: four fields of 2²⁴ numbers, and a manifest as long as one can be. */
    private static final long CONSTANT = 1L << 30;

    @Override
    protected Format format(Path folder) throws Exception {
        return new Format("cdw", "state.cdw", List.of(bytes(Runs.busy(), folder), bytes(Runs.quiet(), folder)), new ZipMutator(),
                file -> {
                    final Checkpoint checkpoint = CdwFile.read(file);
                    return () -> Runs.goOn(checkpoint);
                }, CONSTANT, 40);
    }

    /** Each of them is short, or would be hours of work, or reaches elsewhere by the names in it. */
    @ParameterizedTest
    @EnumSource
    void aHostileStateIsReadOrRefusedAndNothingIsWritten(Hostile hostile, @TempDir Path folder) throws Exception {
        final Format format = format(folder);
        final Path inner = Files.createDirectories(folder.resolve("a/b"));
        final Path file = Files.write(inner.resolve("state.cdw"), hostile.made(ZipArchive.read(format.examples().getFirst())));
        final Fuzzer fuzzer = new Fuzzer(format);
        fuzzer.attempt(file, hostile.name(), 0, CONSTANT);
        assertThat(fuzzer.failures()).isEmpty();
        assertThat(fuzzer.accepted()).as("whether it is a state all the same").isEqualTo(hostile.harmless() ? 1 : 0);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile).map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("valid.cdw", "state.cdw");
        }
        assertThat(Path.of("/tmp/hostile.txt")).doesNotExist();
        assertThat(Path.of("hostile.txt")).doesNotExist();
    }

    static byte[] bytes(Checkpoint checkpoint, Path folder) throws Exception {
        final Path file = folder.resolve("valid.cdw");
        CdwFile.write(file, checkpoint);
        return Files.readAllBytes(file);
    }
}
