package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.checkerwave.app.SmallData;
import org.checkerwave.network.TrainedNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trainings of a few steps on 8². */
class LearningCurveCommandTest {

    @TempDir
    private Path folder;
    private Path data;
    private Path heldOut;

    @BeforeEach
    void makeData() {
        data = SmallData.write(folder.resolve("dataset.safetensors"));
        heldOut = folder.resolve("heldout.safetensors");
        SmallData.exchanged(data).write(heldOut);
    }

    private CommandLineRun curve(Object... more) {
        final List<Object> all = new ArrayList<>(List.of("learning-curve", "--data", data, "--out", folder.resolve("out"),
                "--threads", 1));
        all.addAll(List.of(more));
        if (!all.contains("--held-out")) {
            all.addAll(List.of("--held-out", heldOut));
        }
        if (!all.contains("--states")) {
            all.addAll(List.of("--states", "4,10"));
        }
        if (!all.contains("--steps")) {
            all.addAll(List.of("--steps", 6));
        }
        return CommandLineRun.of(all.toArray());
    }

    private void assertRefused(CommandLineRun run, String... words) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("checkerwave: ").contains(words).hasLineCount(1);
    }

    @Test
    @Tag("long")
    void leavesTableFigureAndWeightsOfEveryTraining() throws IOException {
        final CommandLineRun run = curve("--networks", "gcnn,cnn");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        final List<String> table = Files.readAllLines(folder.resolve("out/learning-curve.csv"));
        assertThat(table.getFirst()).isEqualTo("network,states,steps,multiply_adds_a_site,weights,region,rms_error_n");
        assertThat(table).hasSize(9).anyMatch(line -> line.matches("gcnn,4,6,28544,19210,default,0\\.\\d+"))
                .anyMatch(line -> line.matches("cnn,10,6,31840,32442,all,0\\.\\d+"));
        assertThat(folder.resolve("out/learning-curve.png")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("out/learning-curve.svg")))
                .contains("gcnn, equivariant: 28,544 multiply–adds a site", "cnn, no symmetry: 31,840");
        assertThat(TrainedNetwork.read(folder.resolve("out/cnn-10.safetensors")).origin()).contains("10 states",
                "learning-curve --data FOLDER --out FOLDER --networks cnn --states 10 --steps 6 --seed 1");
    }

    @Test
    @Tag("long")
    void theSameCommandAgainTrainsNothingAndAnotherOneIsRefused() throws IOException {
        curve("--networks", "gcnn", "--states", "4");
        final Path weights = folder.resolve("out/gcnn-4.safetensors");
        final byte[] before = Files.readAllBytes(weights);
        final byte[] table = Files.readAllBytes(folder.resolve("out/learning-curve.csv"));
        assertThat(curve("--networks", "gcnn", "--states", "4").exitCode()).isZero();
        assertThat(weights).hasBinaryContent(before);
        assertThat(folder.resolve("out/learning-curve.csv")).hasBinaryContent(table);
        assertRefused(curve("--networks", "gcnn", "--states", "4", "--steps", 8), "belongs to another training");
        assertRefused(curve("--networks", "gcnn", "--states", "4", "--seed", 2), "belongs to another training");
        assertThat(weights).hasBinaryContent(before);
    }

    @Test
    @Tag("long")
    void aTrainingThatDivergesIsToldAndWhatWasFinishedStays() {
        curve("--networks", "recursion", "--states", "4");
        final Path finished = folder.resolve("out/recursion-4.safetensors");
        final float[] before = TrainedNetwork.read(finished).network().weights();
        SmallData.makeHopeless(data);
        assertRefused(curve("--networks", "recursion"), "recursion-10 diverged in epoch 1", "--seed");
        assertThat(TrainedNetwork.read(finished).network().weights()).isEqualTo(before);
        assertThat(folder.resolve("out/recursion-10.safetensors")).doesNotExist();
    }

    @Test
    void badInputIsToldInOneSentenceBeforeAnythingIsTrained() throws IOException {
        assertRefused(curve("--networks", "gcnn,magic"), "magic", "gcnn");
        assertRefused(curve("--states", "4,many"), "many", "whole number");
        assertRefused(curve("--states", "4,20"), "19 states to learn from", "20");
        assertRefused(curve("--states", "0"), "0 are asked for");
        assertRefused(curve("--steps", 2), "2 steps", "10 states", "at least 3");
        assertRefused(curve("--held-out", data), "held-out states", "checkerwave dataset --recipe held-out");
        assertRefused(curve("--held-out", folder.resolve("none")), "none", "checkerwave dataset");
        final byte[] whole = Files.readAllBytes(data);
        Files.write(data, Arrays.copyOf(whole, whole.length - 100));
        assertRefused(curve(), "cut short");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
