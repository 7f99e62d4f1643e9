package org.checkerwave.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.checkerwave.file.Safetensors;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.LeftRing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes are killed, with SIGKILL, at random moments while they run, save, export and learn. The moments come from a fixed seed; what
 * the process is at in that moment depends on the machine.
 */
@DisabledOnOs(OS.WINDOWS)
class KillTest {

    private static final long SEED = 20_261;
    /** Runs begin anew after so many kills: what they are compared with is computed from the start. */
    private static final int CHAIN = 20;
    /** Steps that a recovered run goes on and is compared. */
    private static final int MORE = 25;

    @TempDir
    private Path folder;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Trajectory whole = new Trajectory(Works.RUN);

    @Test
    void aFewKillsLoseNothing() throws Exception {
        killRuns(2);
        killSaves(1);
    }

    @Test
    @Tag("long")
    void eightyKillsOfRunsThatAreSavedByThemselvesLoseNothing() throws Exception {
        killRuns(80);
    }

    @Test
    @Tag("long")
    void fiftyKillsWhileAFileIsSavedAgainLeaveItWhole() throws Exception {
        killSaves(50);
    }

    @Test
    @Tag("long")
    void fortyKillsOfExportsLeaveOldOrNewFiles() throws Exception {
        killExports(40);
    }

    @Test
    @Tag("long")
    void thirtyKillsOfATrainingChangeNoWeight() throws Exception {
        killTraining(30);
    }

    private boolean kill(String work, Path where, int mostMillis) throws Exception {
        return KilledProcess.start(work, where, folder.resolve("errors.txt")).kill(random.nextInt(mostMillis));
    }

    private void killRuns(int kills) throws Exception {
        long reached = 0;
        for (int k = 0; k < kills; k++) {
            final Path root = Files.createDirectories(folder.resolve("run-" + k / CHAIN));
            reached = k % CHAIN == 0 ? 0 : reached;
            assertThat(kill("run", root, 400)).isTrue();
            final long newest = requireRecoverable(root);
            assertThat(newest).as("what was there once is not lost, kill " + k).isGreaterThanOrEqualTo(reached);
            reached = newest;
        }
        assertThat(reached).as("they go on").isGreaterThan(0);
    }

    /** Every ring that was left goes on as the run that was not killed. @return the newest step */
    private long requireRecoverable(Path root) {
        final List<LeftRing> left = LeftRing.in(root);
        assertThat(left).isNotEmpty();
        long newest = -1;
        for (final LeftRing ring : left) {
            final Checkpoint there = ring.newest(_ -> { });
            assertThat(ring.glimpse().orElseThrow().step()).as("the newest file is whole").isEqualTo(there.step());
            requireSameAfterwards(there);
            newest = Math.max(newest, there.step());
            ring.close();
        }
        return newest;
    }

    private void requireSameAfterwards(Checkpoint there) {
        requireSame(there, whole.at(there.step()));
        try (Simulation resumed = Simulation.resume(there, 1)) {
            for (int k = 0; k < MORE; k++) {
                resumed.step();
            }
            requireSame(resumed.checkpoint(), whole.at(there.step() + MORE));
        }
    }

    private static void requireSame(Checkpoint there, Checkpoint expected) {
        assertThat(there.step()).isEqualTo(expected.step());
        assertThat(there.time()).isEqualTo(expected.time());
        assertThat(there.displacement()).containsExactly(expected.displacement());
        assertThat(there.velocity()).containsExactly(expected.velocity());
        assertThat(there.density()).containsExactly(expected.density());
    }

    private void killSaves(int kills) throws Exception {
        final Path where = Files.createDirectories(folder.resolve("save"));
        final Path again = folder.resolve("again.cdw");
        for (int k = 0; k < kills; k++) {
            assertThat(kill("save", where, 300)).isTrue();
            final Checkpoint there = CdwFile.read(where.resolve(Works.SAVED));
            requireSameAfterwards(there);
            CdwFile.write(again, whole.at(there.step()));
            assertThat(where.resolve(Works.SAVED)).as("every byte, kill " + k).hasSameBinaryContentAs(again);
        }
    }

    private void killExports(int kills) throws Exception {
        final Path where = Files.createDirectories(folder.resolve("export"));
        CdwFile.write(where.resolve(Works.STATES.getFirst()), whole.at(8));
        CdwFile.write(where.resolve(Works.STATES.getLast()), whole.at(40));
        final Map<String, List<byte[]>> made = new HashMap<>();
        for (int which = 0; which < 2; which++) {
            Works.export(where, which);
            for (final String name : Works.EXPORTS) {
                made.computeIfAbsent(name, _ -> new ArrayList<>()).add(Files.readAllBytes(where.resolve(name)));
            }
        }
        for (int k = 0; k < kills; k++) {
            assertThat(kill("export", where, 1500)).isTrue();
            for (final String name : Works.EXPORTS) {
                final byte[] there = Files.readAllBytes(where.resolve(name));
                assertThat(made.get(name)).as(name + ", kill " + k).anySatisfy(one -> assertThat(there).isEqualTo(one));
            }
        }
    }

    private void killTraining(int kills) throws Exception {
        final Path undisturbed = Files.createDirectories(folder.resolve("undisturbed")).resolve(Works.TRAINING);
        final float[] expected = Works.train(undisturbed, () -> { });
        int killed = 0;
        for (int number = 0; killed < kills; number++) {
            final Path where = Files.createDirectories(folder.resolve("train-" + number));
            while (killed < kills && kill("train", where, 250)) {
                killed++;
                if (Files.exists(where.resolve(Works.TRAINING))) {
                    assertThat(Safetensors.read(where.resolve(Works.TRAINING)).tensors()).containsKeys("weights", "first", "second", "best");
                }
            }
            assertThat(Works.train(where.resolve(Works.TRAINING), () -> { })).containsExactly(expected);
        }
    }
}
