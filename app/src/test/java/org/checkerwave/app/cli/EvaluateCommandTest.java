package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.checkerwave.app.SmallData;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.Measured;
import org.checkerwave.network.Network;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.network.TrainedRange;
import org.checkerwave.file.Safetensors;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Origin;
import org.checkerwave.training.Recipe;
import org.checkerwave.training.Region;
import org.checkerwave.training.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What evaluate and benchmark leave and refuse, with untrained networks. */
class EvaluateCommandTest {

    @TempDir
    private Path folder;
    private Path data;
    private Path weights;

    @BeforeEach
    void makeFiles() {
        data = SmallData.write(folder.resolve("dataset.safetensors"));
        weights = network("mine", Architecture.Kind.GCNN);
    }

    private Path network(String name, Architecture.Kind kind) {
        final Path file = folder.resolve(name + ".safetensors");
        new TrainedNetwork(Network.random(new Architecture(kind, 2, 2), new SplittableRandom(1)),
                new TrainedRange(4, 0.1, 1), new Measured(Map.of("default", 0.3), Double.NaN, Double.NaN), "Learned nothing.").write(file);
        return file;
    }

    private void assertRefused(String... words) {
        final CommandLineRun run = CommandLineRun.of("evaluate", "--weights", weights, "--data", data, "--out",
                folder.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("checkerwave: ").contains(words).hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void leavesTableFiguresAndACardForEachNetwork() throws IOException {
        final CommandLineRun run = CommandLineRun.of("evaluate", "--weights", weights,
                network("control", Architecture.Kind.CNN), "--data", data, "--out", folder.resolve("out"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        final String mine = run.out().lines().filter(line -> line.matches("mine .*")).findFirst().orElseThrow();
        final String[] cells = mine.split(" {2,}");
        assertThat(Double.parseDouble(cells[2])).isLessThan(1e-5);
        assertThat(Double.parseDouble(cells[3])).isZero();
        final String control = run.out().lines().filter(line -> line.matches("control .*")).findFirst().orElseThrow();
        assertThat(Double.parseDouble(control.split(" {2,}")[2])).isGreaterThan(1e-2);
        final List<String> table = Files.readAllLines(folder.resolve("out/evaluation.csv"));
        assertThat(table.getFirst()).isEqualTo("network,region,time_from,time_to,states,rms_error_n,force_mse");
        assertThat(table).anyMatch(line -> line.startsWith("mine,all,0,inf,20,"));
        for (final String name : List.of("mine-parity.png", "mine-parity.svg", "mine-force-parity.png", "control.md")) {
            assertThat(folder.resolve("out").resolve(name)).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("out/mine.md"))).contains("# mine", "Learned nothing.", "|v| up to 4",
                "T/t from 0.1 to 1", "| default | all | 20 |", "site updates a second");
    }

    @Test
    @Tag("long")
    void cardTellsErrorsByParameterAndHowToTrainAgain() throws IOException {
        final Origin origin = new Origin(2736, Recipe.standard(1, 480).toString(), 3, 0.01,
                "checkerwave train " + Origin.DATA + " " + Origin.OUT + " --network gcnn --channels 2");
        new TrainedNetwork(Network.random(new Architecture(Architecture.Kind.GCNN, 2, 2), new SplittableRandom(1)),
                new TrainedRange(4, 0.1, 1), Measured.NOTHING, origin.text()).write(weights);
        final DataSet states = DataSet.read(data);
        new DataSet(states.recipe(), states.snapshots().stream().map(s -> new Snapshot(s.lattice(), s.potential(),
                s.density(), s.temperature(), s.coupling(), Region.RANGE, s.trajectory(), s.time())).toList()).write(data);
        assertThat(CommandLineRun.of("evaluate", "--weights", weights, "--data", data, "--out", folder.resolve("out"))
                .exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("out/mine.md"))).contains("| g | 2 | 3 | 20 |", "| T/t | 0.15 | 0.5 |",
                "\n    checkerwave dataset --recipe standard --trajectories 480 --seed 1 --out data\n",
                "\n    checkerwave train --data data --held-out heldout --out mine --network gcnn --channels 2\n");
    }

    private void learnFrom(String recipe) {
        final TrainedNetwork mine = TrainedNetwork.read(weights);
        new TrainedNetwork(mine.network(), mine.range(), mine.measured(), new Origin(19, recipe, 3, 0.01,
                "checkerwave train " + Origin.DATA + " " + Origin.OUT + " --network gcnn").text()).write(weights);
    }

    private String card() throws IOException {
        final CommandLineRun run = CommandLineRun.of("evaluate", "--weights", weights, "--data", data, "--out",
                folder.resolve("out"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(folder.resolve("out/mine.md"));
    }

    @Test
    void dataThatTheNetworkHasLearnedFromAreRefused() {
        learnFrom("small");
        assertRefused("mine.safetensors has learned from states of the recipe small", "another seed");
        // The recipe's trajectories begin with the same ones.
        learnFrom(Recipe.standard(3, 480).toString());
        new DataSet(Recipe.standard(3, 20).toString(), DataSet.read(data).snapshots()).write(data);
        assertRefused("has learned from states of the recipe standard, seed 3, 20 trajectories");
    }

    @Test
    @Tag("long")
    void theCardTellsWhetherTheStatesAreNew() throws IOException {
        final String never = "## Errors on states never learned from\n";
        final String perhaps = "## Errors on states that may have been learned from\n";
        assertThat(card()).as("origin unknown").contains(perhaps).doesNotContain(never);
        learnFrom(Recipe.standard(3, 480).toString());
        assertThat(card()).contains(never);
    }

    @Test
    @Tag("long")
    void statesBeyondTheTrainingAreCountedAndTold() throws IOException {
        new TrainedNetwork(TrainedNetwork.read(weights).network(), new TrainedRange(4, 0.3, 1), Measured.NOTHING, "")
                .write(weights);
        final long colder = DataSet.read(data).snapshots().stream().filter(state -> state.temperature() < 0.3).count();
        assertThat(colder).isBetween(1L, 19L);
        final CommandLineRun run = CommandLineRun.of("evaluate", "--weights", weights, "--data", data, "--out",
                folder.resolve("out"));
        assertThat(run.out()).contains("warning: " + colder + " of 20 states lie beyond what mine was trained on");
        assertThat(Files.readString(folder.resolve("out/mine.md")))
                .contains("(20 states, " + colder + " of them beyond the known range)");
    }

    @Test
    @Tag("long")
    void recordsWhatItMeasuredInTheWeightsFile() {
        final TrainedNetwork before = TrainedNetwork.read(weights);
        assertThat(CommandLineRun.of("evaluate", "--weights", weights, "--data", data, "--record").exitCode()).isZero();
        final TrainedNetwork after = TrainedNetwork.read(weights);
        assertThat(after.network().weights()).isEqualTo(before.network().weights());
        assertThat(after.range()).isEqualTo(before.range());
        assertThat(after.origin()).isEqualTo(before.origin());
        assertThat(after.measured().errors()).containsOnlyKeys("default");
        assertThat(after.measured().errors().get("default")).isBetween(0.05, 0.5);
        assertThat(after.measured().symmetry()).isBetween(1e-9, 1e-5);
        assertThat(after.measured().speed()).isGreaterThan(1e3);
    }

    @Test
    void networksThatComeWithTheProgramAreNotWrittenTo() {
        final CommandLineRun run = CommandLineRun.of("evaluate", "--weights", "gnn", "--data", data, "--record");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("checkerwave: --record writes into weights files, and gnn comes with the program")
                .hasLineCount(1);
    }

    @Test
    void weightsThatAreCutShortAreRefused() throws IOException {
        final byte[] whole = Files.readAllBytes(weights);
        Files.write(weights, Arrays.copyOf(whole, whole.length - 40));
        assertRefused("cut short");
    }

    @Test
    void foreignWeightsAreRefused() throws IOException {
        Files.write(weights, "not a network at all".getBytes(StandardCharsets.US_ASCII));
        assertRefused("no safetensors file");
        new Safetensors(Map.of(), Map.of("w", new Safetensors.Tensor(new int[] {1}, new float[1]))).write(weights);
        assertRefused("holds no Checkerwave network");
    }

    @Test
    void weightsOfAnotherArchitectureAreRefused() {
        final Safetensors content = Safetensors.read(weights);
        final Map<String, String> texts = new HashMap<>(content.metadata());
        texts.computeIfPresent("architecture", (_, text) -> text.replace("gcnn", "gnn"));
        new Safetensors(texts, content.tensors()).write(weights);
        assertRefused("belongs to another architecture");
    }

    @Test
    void weightsThatAreNoNumbersAreRefused() {
        final Safetensors content = Safetensors.read(weights);
        content.tensors().get("layers.1").data()[3] = Float.NaN;
        new Safetensors(content.metadata(), content.tensors()).write(weights);
        assertRefused("holds a weight that is NaN");
    }

    @Test
    void aNetworkThatGivesNoDensityIsTold() {
        final TrainedNetwork mine = TrainedNetwork.read(weights);
        Arrays.fill(mine.network().weights(), 1e38f);
        mine.write(weights);
        final CommandLineRun run = CommandLineRun.of("evaluate", "--weights", weights, "--data", data);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("mine.safetensors", "density n of NaN").hasLineCount(1);
    }
}
