package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerwave.app.SmallData;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.file.Safetensors;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    @TempDir
    private Path folder;
    private Path data;

    @BeforeEach
    void makeData() {
        data = SmallData.write(folder.resolve("dataset.safetensors"));
    }

    private CommandLineRun train(String out, Object... more) {
        final List<Object> all = new ArrayList<>(List.of("train", "--data", data, "--out", folder.resolve(out),
                "--depth", 2));
        all.addAll(List.of(more));
        if (!all.contains("--channels")) {
            all.addAll(List.of("--channels", 2));
        }
        if (!all.contains("--network")) {
            all.addAll(List.of("--network", "gcnn"));
        }
        if (!all.contains("--epochs")) {
            all.addAll(List.of("--epochs", 3));
        }
        return CommandLineRun.of(all.toArray());
    }

    private Path weights(String out) {
        return folder.resolve(out).resolve("gcnn.safetensors");
    }

    private void assertRefused(CommandLineRun run, String... words) {
        assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(2);
        assertThat(run.err()).startsWith("checkerwave: ").contains(words).hasLineCount(1);
    }

    @Test
    void leavesWeightsThatTellTheirRangeErrorsAndOrigin() throws IOException {
        final CommandLineRun run = train("run", "--rate", 0.01);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("rms error of n, region default, validation: ");
        final TrainedNetwork trained = TrainedNetwork.read(weights("run"));
        assertThat(trained.network().architecture()).isEqualTo(new Architecture(Architecture.Kind.GCNN, 2, 2));
        assertThat(trained.range().holds(3.9, 0.5)).isTrue();
        assertThat(trained.range().holds(4.01, 0.5)).isFalse();
        assertThat(trained.measured().errors()).containsOnlyKeys("default");
        assertThat(trained.origin()).contains("19 states of the recipe small",
                "--network gcnn --channels 2 --depth 2 --epochs 3 --batch 4 --rate 0.01");
        final List<String> loss = Files.readAllLines(folder.resolve("run/loss.csv"));
        assertThat(loss).hasSize(4).first().isEqualTo("epoch,training_rms_n,validation_rms_n,rate");
        assertThat(folder.resolve("run/loss.png")).isNotEmptyFile();
        // The error of the best epoch, measured again by the network as a solver.
        final double best = loss.stream().skip(1).mapToDouble(line -> Double.parseDouble(line.split(",")[2])).min().orElseThrow();
        assertThat(trained.measured().errors().get("default")).isCloseTo(best, within(1e-6));
    }

    @Test
    @Tag("long")
    void theSameSeedGivesTheSameFileForOneAndTwoThreads() throws IOException {
        train("one", "--threads", 1);
        train("two", "--threads", 2);
        train("other", "--threads", 1, "--seed", 2);
        assertThat(weights("two")).hasBinaryContent(Files.readAllBytes(weights("one")));
        assertThat(TrainedNetwork.read(weights("other")).network().weights())
                .isNotEqualTo(TrainedNetwork.read(weights("one")).network().weights());
    }

    @Test
    @Tag("long")
    void theSameCommandAgainChangesNothingAndAnotherOneIsRefused() throws IOException {
        train("run");
        final byte[] before = Files.readAllBytes(weights("run"));
        assertThat(train("run").exitCode()).isZero();
        assertThat(weights("run")).hasBinaryContent(before);
        assertRefused(train("run", "--rate", 0.1), "belongs to another training");
        SmallData.makeHopeless(data);
        assertRefused(train("run"), "belongs to another training", "the same network, data and settings");
        assertThat(weights("run")).hasBinaryContent(before);
    }

    @Test
    @Tag("long")
    void aTrainingThatLearnsNothingSaysSoAndWritesItsBestWeights() {
        assertRefused(train("run", "--rate", 1, "--epochs", 40, "--patience", 40), "has learned nothing: in epoch ",
                "above that of n = ½", "another --rate");
        final TrainedNetwork kept = TrainedNetwork.read(weights("run"));
        for (final float weight : kept.network().weights()) {
            assertThat(weight).isFinite();
        }
    }

    @Test
    void aTrainingThatDivergesAtOnceLeavesTheWeightsOfTheOneBefore() throws IOException {
        train("run", "--network", "recursion", "--levels", 3);
        final Path weights = folder.resolve("run/recursion.safetensors");
        final byte[] before = Files.readAllBytes(weights);
        Files.delete(folder.resolve("run/recursion-checkpoint.safetensors"));
        SmallData.makeHopeless(data);
        assertRefused(train("run", "--network", "recursion", "--levels", 3), "diverged in epoch 1", "no weights to keep",
                "lower --rate");
        assertThat(weights).hasBinaryContent(before);
    }

    @Test
    @Tag("long")
    void noTrainingStopsEarlyUnlessPatienceAsksForIt() {
        for (final int epochs : new int[] {2, 90}) {
            final String out = "run-" + epochs;
            assertThat(train(out, "--epochs", epochs, "--network", "gnn", "--channels", 1).exitCode()).isZero();
            assertThat(TrainedNetwork.read(folder.resolve(out).resolve("gnn.safetensors")).origin())
                    .contains("--epochs " + epochs + " ", "--patience " + epochs + " ");
        }
        train("patient", "--patience", 7);
        assertThat(TrainedNetwork.read(weights("patient")).origin()).contains("--epochs 3 ", "--patience 7 ");
    }

    @Test
    void aDamagedCheckpointIsToldInOneSentenceAndTheWeightsStay() throws IOException {
        train("run");
        final byte[] before = Files.readAllBytes(weights("run"));
        final Path checkpoint = folder.resolve("run/gcnn-checkpoint.safetensors");
        final byte[] whole = Files.readAllBytes(checkpoint);
        Files.write(checkpoint, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(train("run"), "gcnn-checkpoint.safetensors");
        assertThat(weights("run")).hasBinaryContent(before);
    }

    @Test
    void badInputIsToldInOneSentence() throws IOException {
        assertRefused(CommandLineRun.of("train", "--network", "magic", "--data", data, "--out", folder.resolve("x")), "magic", "gcnn");
        assertRefused(CommandLineRun.of("train", "--network", "gcnn", "--data", folder.resolve("none"), "--out",
                folder.resolve("x")), "none", "checkerwave dataset");
        assertRefused(train("x", "--rate", 2), "learning rate", "between 0 and 1");
        final byte[] whole = Files.readAllBytes(data);
        Files.write(data, Arrays.copyOf(whole, whole.length - 100));
        assertRefused(train("x"), "cut short");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    @Tag("long")
    void heldOutDataThatAreLearnedFromAreRefused() {
        assertRefused(train("x", "--held-out", data), "held-out states of " + data, "checkerwave dataset --recipe held-out");
        final DataSet other = SmallData.exchanged(data);
        other.write(folder.resolve("other.safetensors"));
        final CommandLineRun run = train("x", "--held-out", folder.resolve("other.safetensors"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("region default, held out: ");
        final List<Snapshot> mixed = new ArrayList<>(other.snapshots());
        mixed.add(DataSet.read(data).snapshots().get(3));
        new DataSet("mixed", mixed).write(folder.resolve("other.safetensors"));
        assertRefused(train("y", "--held-out", folder.resolve("other.safetensors")), "held-out states");
        assertThat(folder.resolve("y")).doesNotExist();
    }

    @Test
    void dataOfWrongShapesAreRefused() {
        final Safetensors content = Safetensors.read(data);
        final Map<String, Safetensors.Tensor> tensors = new HashMap<>(content.tensors());
        tensors.put("density", new Safetensors.Tensor(new int[] {20, 64}, tensors.get("density").data()));
        new Safetensors(content.metadata(), tensors).write(data);
        assertRefused(train("x"), "shape", "[20, 64]", "checkerwave dataset");
    }
}
