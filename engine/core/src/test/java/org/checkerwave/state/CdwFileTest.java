package org.checkerwave.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.brush.Stroke;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.SafeFile;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CdwFileTest {

    private static final RunDescription RUN = new RunDescription("coarsening", new SquareLattice(12, 8),
            ParameterSet.defaults(), new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, -3,
            new SolverSpec.Window(1e-3), Map.of(Parameter.TEMPERATURE, new Schedule.Ramp(0.3, 0.2, 0, 4)));

    @TempDir
    private Path folder;

    private static Checkpoint busyRun() {
        try (Simulation simulation = Simulation.start(RUN, 2)) {
            for (int i = 0; i < 7; i++) {
                simulation.step();
            }
            simulation.apply(new Command.SetParameter(Parameter.COUPLING, 1.7));
            simulation.apply(new Command.SetSchedule(Parameter.MASS, new Schedule.Quench(1, 2, 0.9)));
            simulation.apply(new Command.SetSchedule(Parameter.DAMPING, new Schedule.Points(
                    List.of(new Schedule.Point(0.5, 0.2), new Schedule.Point(0.9, 0.4), new Schedule.Point(0.9, 0.3)))));
            simulation.apply(new Command.Paint(Stroke.checkerboard(3, 2, 2.5, -1.25)));
            simulation.apply(new Command.SwitchIntegrator(Integrator.OVERDAMPED));
            simulation.apply(new Command.SwitchSolver(new SolverSpec.Diagonalization(Filling.HALF)));
            simulation.apply(new Command.SwitchSolver(new SolverSpec.Window(2e-3)));
            simulation.step();
            simulation.apply(new Command.Reset(99));
            for (int i = 0; i < 60; i++) {
                simulation.step();
            }
            return simulation.checkpoint();
        }
    }

    @Test
    void everythingARunNeedsComesBack() {
        final Checkpoint saved = busyRun();
        final Path file = folder.resolve("run.cdw");
        CdwFile.write(file, saved);
        final Checkpoint read = CdwFile.read(file);
        assertThat(read.run()).isEqualTo(saved.run());
        assertThat(read.origin()).isEqualTo(RUN);
        assertThat(read.step()).isEqualTo(60);
        assertThat(read.time()).isEqualTo(saved.time());
        assertThat(read.history()).hasSize(8).isEqualTo(saved.history());
        assertThat(read.solverMemory()).isEqualTo(saved.solverMemory()).containsKey("radius");
        assertThat(read.displacement()).containsExactly(saved.displacement());
        assertThat(read.velocity()).containsExactly(saved.velocity());
        assertThat(read.density()).containsExactly(saved.density());
    }

    @Test
    void readingTellsWhichPartOfTheFileIsDone() {
        final Path file = folder.resolve("run.cdw");
        CdwFile.write(file, busyRun());
        final List<Double> told = new ArrayList<>();
        CdwFile.read(file, told::add);
        assertThat(told).isSorted().doesNotHaveDuplicates().hasSizeBetween(2, 100)
                .allMatch(share -> share > 0 && share <= 1);
        assertThat(told.getLast()).isGreaterThan(0.9);
    }

    @Test
    void aListenerCanEndTheReading() {
        final Path file = folder.resolve("run.cdw");
        CdwFile.write(file, busyRun());
        assertThatThrownBy(() -> CdwFile.read(file, _ -> {
            throw new CancellationException("enough");
        })).isInstanceOf(CancellationException.class).hasMessage("enough");
    }

    @Test
    void aReadRunGoesOnBitForBitAsTheUninterruptedOne() {
        final Path file = folder.resolve("run.cdw");
        try (Simulation whole = Simulation.start(RUN, 2)) {
            for (int i = 0; i < 130; i++) {
                if (i == 33) {
                    CdwFile.write(file, whole.checkpoint());
                }
                whole.step();
            }
            try (Simulation resumed = Simulation.resume(CdwFile.read(file), 1)) {
                while (resumed.stepCount() < 130) {
                    resumed.step();
                }
                assertThat(resumed.frame().displacement()).containsExactly(whole.frame().displacement());
                assertThat(resumed.frame().velocity()).containsExactly(whole.frame().velocity());
                assertThat(resumed.time()).isEqualTo(whole.time());
            }
        }
    }

    @Test
    void equalStatesMakeEqualFilesAndNoPartIsLeft() throws IOException {
        final Checkpoint saved = busyRun();
        CdwFile.write(folder.resolve("a.cdw"), saved);
        CdwFile.write(folder.resolve("b.cdw"), saved);
        assertThat(folder.resolve("a.cdw")).hasSameBinaryContentAs(folder.resolve("b.cdw"));
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("a.cdw", "b.cdw");
        }
    }

    @Test
    void theArchiveHoldsPlainNumpyArraysAndAReadableManifest() throws IOException {
        final Path file = folder.resolve("run.cdw");
        CdwFile.write(file, busyRun());
        final Map<String, byte[]> entries = entries(file);
        assertThat(entries).containsOnlyKeys("manifest.json", "Q.npy", "velocity.npy", "n.npy");
        assertThat(new String(entries.get("Q.npy"), StandardCharsets.ISO_8859_1)).contains("'shape': (8, 12)");
        assertThat(new String(entries.get("manifest.json"), StandardCharsets.UTF_8)).contains("\"formatVersion\" : 2",
                "\"seed\" : 99", "\"position\" : 60", "\"preset\" : \"coarsening\"", "\"softwareVersion\" : \"0.1.0\"");
    }

    @Test
    void everyTruncationIsRefusedInOneSentence() throws IOException {
        final Path file = folder.resolve("run.cdw");
        CdwFile.write(file, busyRun());
        final byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 300; length += whole.length / 37) {
            final Path cut = folder.resolve("cut.cdw");
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> CdwFile.read(cut)).as("cut at " + length).isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("cut.cdw");
        }
    }

    @Test
    void newerFormatsNameTheVersionThatReadsThem() throws IOException {
        final Path file = folder.resolve("run.cdw");
        CdwFile.write(file, busyRun());
        final Map<String, byte[]> entries = entries(file);
        final String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8)
                .replace("\"formatVersion\" : 2", "\"formatVersion\" : 3").replace("\"0.1.0\"", "\"7.5\"");
        entries.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        Files.write(file, zip(entries));
        assertThatThrownBy(() -> CdwFile.read(file)).isInstanceOf(InvalidInput.class).hasMessageContaining("7.5")
                .hasMessageContaining("update");
    }

    /** A brush of format 1 had a radius of either sign and set a checkerboard. */
    @Test
    void filesOfTheFirstFormatAreRead() throws IOException {
        final Checkpoint saved = busyRun();
        final Path file = folder.resolve("run.cdw");
        CdwFile.write(file, saved);
        final Map<String, byte[]> entries = entries(file);
        final String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8)
                .replace("\"formatVersion\" : 2", "\"formatVersion\" : 1").replaceAll("(?s)\"kind\" : \"stroke\".*?false",
                        "\"kind\" : \"paint\", \"x\" : 3, \"y\" : 2, \"radius\" : -2.5, \"amplitude\" : -1.25");
        assertThat(manifest).contains("amplitude\" : -1.25");
        entries.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        Files.write(file, zip(entries));
        assertThat(CdwFile.read(file).history()).isEqualTo(saved.history());
    }

    /** By hand or by a bad disk: every change to the manifest is told in a sentence, at the latest on going on. */
    @ParameterizedTest
    @CsvSource({"'\"format\" : \"checkerwave\"', '\"format\" : \"picture\"', no Checkerwave state file",
        "'\"radius\" : ', '\"radius\" : 99999999', make no sense", "'\"radius\" : ', '\"radius\" : -', make no sense",
        "'\"tail\" : ', '\"tail\" : -', make no sense", "'\"width\" : 12', '\"width\" : 13', odd",
        "'\"kind\" : \"stroke\"', '\"kind\" : \"melt\"', unknown kind"})
    void changedManifestsAreRefused(String text, String change, String reason) throws IOException {
        final Path file = folder.resolve("run.cdw");
        CdwFile.write(file, busyRun());
        final Map<String, byte[]> entries = entries(file);
        final String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        assertThat(manifest).contains(text);
        entries.put("manifest.json", manifest.replace(text, change).getBytes(StandardCharsets.UTF_8));
        Files.write(file, zip(entries));
        assertThatThrownBy(() -> Simulation.resume(CdwFile.read(file), 1).close()).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(reason);
    }

    @Test
    void foreignArchivesAndMissingFilesAreRefused() throws IOException {
        final Path foreign = folder.resolve("foreign.cdw");
        Files.write(foreign, zip(Map.of("holiday.txt", new byte[] {1, 2, 3})));
        assertThatThrownBy(() -> CdwFile.read(foreign)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no Checkerwave state file");
        assertThatThrownBy(() -> CdwFile.read(folder.resolve("absent.cdw"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void anUnwritableTargetIsToldAndTheOldFileStays() throws IOException {
        final Path file = folder.resolve("run.cdw");
        CdwFile.write(file, busyRun());
        final byte[] old = Files.readAllBytes(file);
        assertThatThrownBy(() -> CdwFile.write(folder.resolve("no/such/folder/run.cdw"), busyRun()))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("could not be written");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
            out.write(1);
            throw new IOException("No space left on device");
        })).isInstanceOf(InvalidInput.class).hasMessageContaining("No space left");
        assertThat(Files.readAllBytes(file)).isEqualTo(old);
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        final Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (final String name : List.copyOf(entries.keySet())) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(entries.get(name));
            }
        }
        return out.toByteArray();
    }
}
