package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jhdf.HdfFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.checkerwave.app.record.RunSource;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;
import org.checkerwave.state.RunScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format is read back without the program's own readers, to the same bits. */
class ExportCommandTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(new SquareLattice(8, 4));

    @TempDir
    private Path folder;

    private Checkpoint state() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            simulation.step();
            simulation.step();
            return simulation.checkpoint();
        }
    }

    private Path exported(Checkpoint state, String name) {
        final Path file = folder.resolve("state.cdw");
        CdwFile.write(file, state);
        final Path target = folder.resolve(name);
        assertThat(CommandLineRun.of("export", file, "--out", target).err()).isEmpty();
        assertThat(RunSource.read(target)).isEqualTo(RunScript.of(state, ""));
        return target;
    }

    private static double order(Checkpoint state, int i) {
        return ((i % 8 + i / 8) % 2 == 0 ? 1 : -1) * (state.density()[i] - 0.5);
    }

    private static double[] column(List<String[]> rows, int number) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[number])).toArray();
    }

    @Test
    void csvHoldsARowForEachSite() throws IOException {
        final Checkpoint state = state();
        final List<String> lines = Files.readAllLines(exported(state, "x.csv")).stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(lines.getFirst()).isEqualTo("x,y,Q,n,v,phi");
        final List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",")).toList();
        assertThat(rows).hasSize(32);
        assertThat(rows.get(11)).startsWith("3", "1").endsWith(Double.toString(order(state, 11)));
        assertThat(column(rows, 2)).isEqualTo(state.displacement());
        assertThat(column(rows, 3)).isEqualTo(state.density());
        assertThat(column(rows, 4)).isEqualTo(state.velocity());
    }

    @Test
    void npzHoldsArraysOfRows() throws IOException {
        final Checkpoint state = state();
        try (ZipFile zip = new ZipFile(exported(state, "x.npz").toFile())) {
            final byte[] bytes = zip.getInputStream(zip.getEntry("Q.npy")).readAllBytes();
            final int header = 10 + Short.toUnsignedInt(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(8));
            assertThat(new String(bytes, 10, header - 10, StandardCharsets.US_ASCII))
                    .contains("'descr': '<f8'", "'fortran_order': False", "'shape': (4, 8)");
            final double[] values = new double[32];
            ByteBuffer.wrap(bytes, header, 256).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(values);
            assertThat(values).isEqualTo(state.displacement());
            assertThat(zip.stream().map(Object::toString)).contains("n.npy", "v.npy", "phi.npy", "T.npy", "time.npy", "record.json");
        }
    }

    @Test
    void hdf5HoldsDatasetsAndAttributes() throws IOException {
        final Checkpoint state = state();
        final Path file = exported(state, "x.h5");
        assertThat(Arrays.copyOf(Files.readAllBytes(file), 8)).isEqualTo(new byte[] {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'});
        try (HdfFile hdf = new HdfFile(file)) {
            assertThat(hdf.getDatasetByPath("Q").getDimensions()).containsExactly(4, 8);
            assertThat((double[]) hdf.getDatasetByPath("Q").getDataFlat()).isEqualTo(state.displacement());
            assertThat((double[]) hdf.getDatasetByPath("n").getDataFlat()).isEqualTo(state.density());
            assertThat((double[]) hdf.getDatasetByPath("v").getDataFlat()).isEqualTo(state.velocity());
            assertThat(hdf.getAttribute("seed").getData()).isEqualTo(7L);
            assertThat(hdf.getAttribute("T").getData()).isEqualTo(state.run().parameters().toMap().get("T"));
            assertThat(hdf.getAttribute("solver").getData()).isEqualTo("window");
        }
    }

    @Test
    void extendedXyzHoldsASiteALine() throws IOException {
        final Checkpoint state = state();
        final List<String> lines = Files.readAllLines(exported(state, "x.xyz"));
        assertThat(lines.getFirst()).isEqualTo("32");
        assertThat(lines.get(1)).startsWith("Lattice=\"8 0 0 0 4 0 0 0 1\" Properties=species:S:1:pos:R:3:Q:R:1:n:R:1:v:R:1:phi:R:1 pbc=\"T T F\" ")
                .contains(" seed=7 ", " solver=\"window\"");
        final List<String[]> rows = lines.stream().skip(2).map(line -> line.split(" ")).toList();
        assertThat(rows.get(11)).startsWith("A", "3", "1", "0");
        assertThat(column(rows, 4)).isEqualTo(state.displacement());
        assertThat(column(rows, 5)).isEqualTo(state.density());
        assertThat(column(rows, 6)).isEqualTo(state.velocity());
        assertThat(column(rows, 7)[11]).isEqualTo(order(state, 11));
    }

    @Test
    void aTrajectoryHoldsAFrameEverySoManyStepsAndTheEnd() throws IOException {
        final Path target = folder.resolve("run.xyz");
        assertThat(CommandLineRun.of("quench", "--size", 8, "--steps", 5, "--trajectory", target, "--keep-every", 2, "--out",
                folder.resolve("run")).err()).isEmpty();
        final List<String> lines = Files.readAllLines(target);
        assertThat(lines).hasSize(4 * (64 + 2));
        assertThat(lines.stream().filter(line -> line.contains(" step=")).map(line -> line.replaceAll(".* step=(\\d+) .*", "$1")))
                .containsExactly("0", "2", "4", "5");
        assertThat(column(lines.stream().skip(3 * 66 + 2).map(line -> line.split(" ")).toList(), 4))
                .isEqualTo(CdwFile.read(folder.resolve("run/final.cdw")).displacement());
    }

    @Test
    void whatCannotBeWrittenIsToldInOneSentence() {
        final Path file = folder.resolve("state.cdw");
        CdwFile.write(file, state());
        assertThat(CommandLineRun.of("export", file, "--out", folder.resolve("x.doc")).err()).contains("x.doc", ".csv, .npz, .h5 or .xyz");
        assertThat(CommandLineRun.of("export", file, "--out", folder.resolve("no/x.h5")).err()).contains("could not be written");
        assertThat(CommandLineRun.of("quench", "--size", 8, "--steps", 2, "--trajectory", folder.resolve("no/x.xyz"), "--out",
                folder.resolve("run")).err()).contains("could not be written").hasLineCount(1);
    }
}
