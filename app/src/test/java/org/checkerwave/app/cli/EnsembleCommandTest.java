package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.network.Architecture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleCommandTest {

    private static final Object[] SMALL = {"--sizes", "8,12", "--runs", 3, "--steps", 60, "--every", 5, "--seed", 9,
        "--fit-from", 2};

    @TempDir
    private Path folder;

    private CommandLineRun ensemble(String name, Object[] common, Object... more) {
        final List<Object> all = new ArrayList<>(List.of("ensemble", "--out", folder.resolve(name)));
        all.addAll(List.of(common));
        // The last of an option counts.
        for (int i = 0; i < more.length; i++) {
            final int at = all.indexOf(more[i]);
            if (at > 0 && more[i].toString().startsWith("--")) {
                all.remove(at);
                all.remove(at);
            }
        }
        all.addAll(List.of(more));
        return CommandLineRun.of(all.toArray());
    }

    private CommandLineRun small(String name, Object... more) {
        return ensemble(name, SMALL, more);
    }

    private static CommandLineRun successful(CommandLineRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    @Test
    void aNetworkBeyondItsTrainingIsWarnedOfAndCounted() throws IOException {
        final Path weights = TrialNetworks.write(folder, Architecture.Kind.GNN, 1);
        final CommandLineRun run = successful(small("beyond", "--solver", weights));
        assertThat(run.out()).contains("warning: in 6 of 6 runs the network was outside its trained range, at up to ");
        assertThat(Files.readAllLines(folder.resolve("beyond/ensemble.csv")))
                .contains("8,0.1,nan,runs_outside_training,1,3,nan,3");
        assertThat(successful(small("exact")).out()).doesNotContain("warning");
    }

    @Test
    void shardsOnAnyNumberOfThreadsGiveTheTableOfTheWhole() throws IOException {
        successful(small("whole", "--threads", 2));
        successful(small("parts", "--shard", "2/2", "--threads", 1));
        assertThat(folder.resolve("parts/ensemble.csv")).doesNotExist();
        final CommandLineRun early = small("parts", "--merge");
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.err()).contains("3 of 6 runs are not done").contains("8x8-T0.1-0000");
        successful(small("parts", "--shard", "1/2", "--threads", 1));
        final CommandLineRun merged = successful(small("parts", "--merge"));
        assertThat(folder.resolve("parts/ensemble.csv")).hasSameBinaryContentAs(folder.resolve("whole/ensemble.csv"));
        assertThat(merged.out()).contains("growth exponent").contains("8 ").contains("12 ");
    }

    @Test
    void theTableIsTidyAndTheFiguresAreThere() throws IOException {
        successful(small("out", "--temperatures", "0.1,0.5", "--equilibrium-from", 3));
        final List<String> lines = Files.readAllLines(folder.resolve("out/ensemble.csv"));
        assertThat(lines.getFirst()).isEqualTo("size,T [energy],t [time],quantity,unit,mean,error,runs");
        assertThat(lines).allMatch(line -> line.split(",").length == 8);
        assertThat(lines).anyMatch(line -> line.startsWith("12,0.5,6,L_half,lattice constants,"))
                .anyMatch(line -> line.startsWith("8,0.1,nan,binder_cumulant,1,"))
                .anyMatch(line -> line.startsWith("8,0.1,nan,specific_heat,1,"));
        assertThat(lines.stream().skip(1)).allMatch(line -> line.endsWith(",3"));
        assertThat(lines).contains("8,0.1,nan,failed_runs,1,0,nan,3");
        final List<String> profiles = Files.readAllLines(folder.resolve("out/profiles.csv"));
        assertThat(profiles.getFirst())
                .isEqualTo("size,T [energy],t [time],kind,r [lattice constants] or q [1/lattice constant],mean,error,runs");
        assertThat(profiles).contains("12,0.5,6,correlation,0,1,0,3")
                .anyMatch(line -> line.startsWith("8,0.1,6,structure_factor,0,")).doesNotHaveDuplicates();
        assertThat(profiles.stream().skip(1)).allMatch(line -> line.matches("(8|12),0\\.[15],[\\d.]+,\\w+,[\\d.]+,-?[\\d.E-]+,[\\d.E-]+,3"));
        for (final String figure : List.of("growth", "order", "binder", "collapse-L8-T0.5", "structure-L12-T0.1")) {
            assertThat(ImageIO.read(folder.resolve("out/" + figure + ".png").toFile()).getWidth()).isEqualTo(1440);
            assertThat(folder.resolve("out/" + figure + ".svg")).content().contains("<svg");
            try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/" + figure + ".pdf").toFile())) {
                assertThat(pdf.getNumberOfPages()).isOne();
                assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(720);
            }
        }
    }

    @Test
    void whatIsDoneIsNotDoneAgain() throws IOException {
        successful(small("out"));
        final Path kept = folder.resolve("out/runs/8x8-T0.1-0001.json");
        final byte[] content = Files.readAllBytes(kept);
        final FileTime past = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(kept, past);
        final Path lost = folder.resolve("out/runs/12x12-T0.1-0002.json");
        final byte[] before = Files.readAllBytes(lost);
        Files.delete(lost);
        successful(small("out"));
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(past);
        assertThat(kept).hasBinaryContent(content);
        assertThat(lost).hasBinaryContent(before);
    }

    @Test
    void anotherEnsembleIsRefusedAndTheFirstUnharmed() throws IOException {
        successful(small("out"));
        final byte[] table = Files.readAllBytes(folder.resolve("out/ensemble.csv"));
        for (final Object[] other : new Object[][] {{"--g", 1.6}, {"--solver", "recursion-fast"}, {"--K", 1.1},
            {"--seed", 10}, {"--runs", 4}, {"--merge", "--sizes", "8"}, {"--shard", "1/2", "--every", 10}}) {
            final CommandLineRun run = small("out", other);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("never mixed");
        }
        assertThat(folder.resolve("out/ensemble.csv")).hasBinaryContent(table);
    }

    @Test
    void runsThatBlowUpAreListedAndCountedAlsoWhereNoneIsLeft() throws IOException {
        final CommandLineRun run = ensemble("out", new Object[] {"--size", 8, "--runs", 6, "--steps", 3000, "--every", 20},
                "--dt", 3, "--solver", "diagonalization");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("All 6 runs blew up");
        assertThat(run.out().lines().filter(line -> line.startsWith("left out: 8x8-T0.1-000"))).hasSize(6);
        assertThat(Files.readAllLines(folder.resolve("out/ensemble.csv"))).hasSize(2).contains("8,0.1,nan,failed_runs,1,6,nan,0");
    }

    @Test
    @Tag("long")
    void anEnsembleOverAnotherComparesTheCorrelationsOfBoth() throws IOException {
        successful(small("exact"));
        successful(small("learned", "--solver", "recursion", "--against", folder.resolve("exact")));
        final List<String> lines = Files.readAllLines(folder.resolve("learned/correlation.csv"));
        assertThat(lines.getFirst()).isEqualTo(
                "size,T [energy],t [time],r [lattice constants],reference,reference error,mean,error,difference");
        for (final String line : lines.subList(1, lines.size())) {
            final String[] cells = line.split(",");
            final String place = String.join(",", cells[0], cells[1], cells[2], "correlation", cells[3]) + ",";
            assertThat(folder.resolve("exact/profiles.csv")).content().contains(place + cells[4] + "," + cells[5] + ",3\n");
            assertThat(folder.resolve("learned/profiles.csv")).content().contains(place + cells[6] + "," + cells[7] + ",3\n");
            assertThat(Double.parseDouble(cells[8]))
                    .isCloseTo(Double.parseDouble(cells[6]) - Double.parseDouble(cells[4]), within(1e-8)).isBetween(-0.05, 0.05);
        }
        assertThat(lines.stream().map(line -> line.split(",")[2]).distinct()).hasSizeGreaterThan(4);
        assertThat(folder.resolve("learned/correlation-L12-T0.1.svg")).content().contains("lines: exact").contains("learned");
        final CommandLineRun foreign = ensemble("third", new Object[] {"--sizes", "10", "--steps", 60, "--every", 5}, "--against",
                folder.resolve("exact"));
        assertThat(foreign.exitCode()).isEqualTo(2);
        assertThat(foreign.err()).contains("shares no size and temperature");
        assertThat(folder.resolve("third")).doesNotExist();
    }

    @Test
    void specificHeatAndSusceptibilityAreLeftEmptyWithoutABath() throws IOException {
        successful(small("nve", "--sizes", "8", "--integrator", "nve", "--equilibrium-from", 3));
        assertThat(Files.readAllLines(folder.resolve("nve/ensemble.csv")))
                .contains("8,0.1,nan,susceptibility,1/energy,nan,nan,3", "8,0.1,nan,specific_heat,1,nan,nan,3")
                .noneMatch(line -> line.contains("phi_magnitude,1,nan"));
    }

    @Test
    void badOptionsAreNamedInASentence() {
        for (final Object[] bad : new Object[][] {{"--shard", "3/2"}, {"--shard", "0/2"}, {"--shard", "x"}, {"--runs", 0},
            {"--shard", "1/2", "--merge"}, {"--temperatures", "0.1", "--T", "0.2"}, {"--sizes", "8", "--size", 16}, {"--sizes", "7"},
            {"--every", 0}, {"--every", 7},
            {"--equilibrium-from", 2.5}, {"--equilibrium-from", "NaN"}}) {
            final CommandLineRun run = ensemble("bad", new Object[] {"--steps", 20}, bad);
            assertThat(run.exitCode()).as(List.of(bad).toString()).isEqualTo(2);
            assertThat(run.err().lines()).as(List.of(bad).toString()).hasSize(1);
        }
    }
}
