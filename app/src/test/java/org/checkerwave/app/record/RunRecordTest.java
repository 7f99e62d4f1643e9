package org.checkerwave.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.Json;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;
import org.checkerwave.state.RunJson;
import org.checkerwave.state.RunScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));

    private static final Path FILE = Path.of("plot.png");

    private static Json json(FileNote note) {
        return Json.parse(note.json().getBytes(StandardCharsets.UTF_8), "The note");
    }

    @Test
    void theRunIsToldAsItStartedAsItIsAndWithItsChanges() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            simulation.step();
            simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.25));
            simulation.step();
            final FileNote note = RunRecord.of(simulation).upTo(1, 0.1, FILE);
            assertThat(note.program()).isEqualTo("Checkerwave " + SoftwareVersion.current());
            assertThat(note.sentence()).startsWith("Holstein model, 16×16 sites, shown up to t = 0.1 (step 1), saved at t = 0.2 (step 2), "
                            + "t = 1, g = 1.5,")
                    .contains("T = 0.25, seed 7, preset coarsening, solver window; changes since the start: 1.")
                    .doesNotContain("\n");
            assertThat(RunJson.read(json(note).object("origin"))).isEqualTo(RUN);
            assertThat(RunJson.read(json(note).object("run")).parameters().get(Parameter.TEMPERATURE)).isEqualTo(0.25);
            assertThat(json(note).integer("step")).isEqualTo(2);
            assertThat(json(note).integer("shownStep")).isEqualTo(1);
            assertThat(json(note).number("shownTime")).isEqualTo(0.1);
            assertThat(RunScript.read(note.json().getBytes(StandardCharsets.UTF_8), "The note"))
                    .isEqualTo(new RunScript(RUN, simulation.history(), 2, ""));
            assertThat(json(note).text("command")).isEqualTo("checkerwave replay plot.png --until-step 1 --out run");
            assertThat(note.sentence()).endsWith("Again by: " + json(note).text("command"));
            assertThat(json(note).has("weightsSha256")).isFalse();
        }
    }

    @Test
    void afterAResetTheNoteIsOfTheRunThatThenBegan() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            simulation.step();
            simulation.apply(new Command.SetParameter(Parameter.COUPLING, 2));
            simulation.apply(new Command.Reset(9));
            final RunRecord told = RunRecord.of(simulation);
            final FileNote note = told.upTo(0, 0, FILE);
            assertThat(note.sentence()).contains("shown up to t = 0 (step 0), saved at t = 0 (step 0)", "g = 2,", "seed 9,",
                    "changes since the start: 2.");
            assertThat(RunJson.read(json(note).object("run"))).isEqualTo(simulation.run());
            assertThat(json(note).text("command")).isEqualTo(
                    "checkerwave quench --preset coarsening --size 16 --seed 9 --g 2.0 --steps 0 --out run");
        }
    }

    @Test
    void aNetworkIsToldWithTheHashOfItsWeights() {
        try (Simulation simulation = Simulation.start(RUN.withSolver(new SolverSpec.Network("gnn")), 1)) {
            assertThat(json(RunRecord.of(simulation).upTo(0, 0, FILE)).text("weightsSha256"))
                    .isEqualTo(TrainedNetwork.fingerprint("gnn")).hasSize(64);
        }
    }

    @Test
    void weightsThatChangeOrGoMeanwhileAreToldAsTheRunReadThem(@TempDir Path folder) throws IOException {
        final String file = TrialNetworks.write(folder, Architecture.Kind.GNN, 20).toString();
        final String read = TrainedNetwork.fingerprint(file);
        try (Simulation simulation = Simulation.start(RUN.withSolver(new SolverSpec.Network(file)), 1)) {
            TrialNetworks.write(folder, Architecture.Kind.GNN, 21);
            assertThat(TrainedNetwork.fingerprint(file)).isNotEqualTo(read);
            assertThat(json(RunRecord.of(simulation).upTo(0, 0, FILE)).text("weightsSha256")).isEqualTo(read);
            Files.delete(Path.of(file));
            assertThat(json(RunRecord.of(simulation).upTo(0, 0, FILE)).text("weightsSha256")).isEqualTo(read);
        }
    }
}
