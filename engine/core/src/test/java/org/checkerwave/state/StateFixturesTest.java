package org.checkerwave.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.checkerwave.Fixtures;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.SampleStates;
import org.checkerwave.brush.Point;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Stroke;
import org.checkerwave.brush.Tool;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.file.Json;
import org.checkerwave.file.Npy;
import org.checkerwave.file.NpyArray;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Replay;
import org.checkerwave.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** States, histories and presets of every format there has been are read. */
class StateFixturesTest {

    @TempDir
    private Path copy;

    private static final SquareLattice LATTICE = new SquareLattice(8, 6);

    private static Checkpoint run() {
        try (Simulation simulation = Simulation.start(SampleStates.coarsening(LATTICE), 1)) {
            simulation.step();
            simulation.apply(new Command.SetParameter(Parameter.DAMPING, 0.3));
            simulation.apply(new Command.SetSchedule(Parameter.TEMPERATURE, new Schedule.Ramp(0.1, 0.4, 0, 2)));
            simulation.apply(new Command.Paint(new Stroke(Tool.PIN, Shape.CIRCLE, List.of(new Point(3, 2)), 1, 0, false)));
            simulation.apply(new Command.SwitchIntegrator(Integrator.OVERDAMPED));
            simulation.step();
            simulation.step();
            return simulation.checkpoint();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = Fixtures.WRITE, matches = ".+")
    void write() throws IOException {
        final Checkpoint run = run();
        CdwFile.write(Fixtures.fresh("state.cdw"), run);
        Files.write(Fixtures.fresh("history.json"), Json.format(RunScript.of(run, "").json()));
        Npy.write(Files.newOutputStream(Fixtures.fresh("Q.npy")), NpyArray.field(LATTICE, run.displacement()));
        Files.write(Fixtures.fresh("presets.json"), Presets.class.getResourceAsStream("presets.json").readAllBytes());
    }

    /** The first format of states, as the first program wrote it. */
    @Test
    void aStateOfTheFirstFormatIsRead() {
        final Checkpoint state = CdwFile.read(Fixtures.file("state-1", "checkerboard.cdw"));
        assertThat(state.run().lattice().toString()).isEqualTo("128×128");
        assertThat(state.pins().isEmpty()).isTrue();
        assertThat(state.history()).isEmpty();
        assertThat(state.fingerprint()).isEqualTo("93bdb73db4b45bb40318c332faf8a0823f8713c2866afe8c5206ced215f931f2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void aStateIsRead(String folder) {
        final Checkpoint state = CdwFile.read(Fixtures.file(folder, "state.cdw"));
        assertThat(state.run().lattice()).isEqualTo(LATTICE);
        assertThat(state.step()).isEqualTo(3);
        assertThat(state.pins().sites()).containsExactly(11, 18, 19, 20, 27);
        assertThat(state.run().integrator()).isEqualTo(Integrator.OVERDAMPED);
        assertThat(state.run().schedules().get(Parameter.TEMPERATURE)).isEqualTo(new Schedule.Ramp(0.1, 0.4, 0, 2));
        assertThat(state.history()).hasSize(4);
        assertThat(state.fingerprint()).isEqualTo("02794c453e2262941ecbb5330bc6ae767ba2b0c311c6c5adc31d23370995e711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void aHistoryIsReadAndLeadsToItsState(String folder) {
        final Path file = Fixtures.file(folder, "history.json");
        final RunScript script = RunScript.read(file);
        assertThat(script.step()).isEqualTo(3);
        assertThat(script.history()).hasSize(4);
        assertThat(script.origin()).isEqualTo(SampleStates.coarsening(LATTICE));
        try (Replay replay = script.replay(script.step(), 1)) {
            while (!replay.done()) {
                replay.advance();
            }
            assertThat(replay.simulation().checkpoint().fingerprint())
                    .isEqualTo(CdwFile.read(Fixtures.file(folder, "state.cdw")).fingerprint());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void presetsAreRead(String folder) throws IOException {
        final List<Preset> presets = Presets.parse(Files.readAllBytes(Fixtures.file(folder, "presets.json")), "presets.json");
        assertThat(presets).extracting(Preset::key).contains("coarsening", "melt", "glass");
        assertThat(presets.getFirst().run().parameters().get(Parameter.COUPLING)).isEqualTo(1.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void anArrayIsRead(String folder) throws IOException {
        assertThat(Npy.read(Files.newInputStream(Fixtures.file(folder, "Q.npy")), "Q").data())
                .containsExactly(CdwFile.read(Fixtures.file(folder, "state.cdw")).displacement());
    }

    @Test
    void newerFormatsNameTheVersionThatReadsThem() throws IOException {
        final Path history = Fixtures.newer("history.json", copy);
        refused(() -> RunScript.read(history));
        final String presets = Files.readString(Fixtures.file("1", "presets.json")).replaceFirst("\"formatVersion\": 1",
                "\"formatVersion\": 9, \"softwareVersion\": \"7.5.0\"");
        refused(() -> Presets.parse(presets.getBytes(StandardCharsets.UTF_8), "presets.json"));
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("was written by Checkerwave 7.5.0, which is newer than this one, " + SoftwareVersion.current()
                        + "; update to read it.");
    }
}
