package org.checkerwave.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolverTableTest {

    private static final SolverMeasurement COARSE = measured("strong", 128, new SolverSpec.Window(2e-2), 4e6, 1e-2);
    private static final SolverMeasurement FINE = measured("strong", 128, new SolverSpec.Window(5e-4), 1e6, 1e-4);
    private static final SolverMeasurement NETWORK = measured("strong", 128, new SolverSpec.Network("gcnn"), 1e6, 1e-3);
    private static final SolverMeasurement OWN =
            measured("strong", 128, new SolverSpec.Network("own/weights.safetensors"), 5e6, 2e-2);
    private static final SolverMeasurement SMALL =
            measured("strong", 32, new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), 1e4, 1e-11);
    private static final SolverMeasurement OTHER =
            measured("coarsening", 128, new SolverSpec.Chebyshev(5e-3), 1e7, 1e-8);
    private static final SolverTable TABLE = new SolverTable(List.of(COARSE, FINE, NETWORK, OWN, SMALL, OTHER));

    @TempDir
    private Path folder;

    private static SolverMeasurement measured(String state, int size, SolverSpec solver, double speed, double error) {
        return new SolverMeasurement(state, SquareLattice.square(size), solver, speed, error);
    }

    @Test
    void comparesWhatIsOnTheSameStateAndLattice() {
        assertThat(TABLE.states()).containsExactly("strong", "coarsening");
        assertThat(TABLE.of("coarsening").rows()).containsExactly(OTHER);
        assertThat(TABLE.rows().stream().filter(TABLE::onFront)).containsExactly(COARSE, FINE, OWN, SMALL, OTHER);
        assertThat(TABLE.againstWindow(NETWORK)).contains(new SpeedRatio(0.5, SpeedRatio.Kind.EQUAL_ERROR));
        assertThat(TABLE.againstWindow(OWN)).contains(new SpeedRatio(1.25, SpeedRatio.Kind.AT_MOST));
        assertThat(TABLE.againstWindow(FINE)).isEmpty();
        assertThat(TABLE.againstWindow(SMALL)).isEmpty();
        assertThat(TABLE.againstWindow(OTHER)).isEmpty();
    }

    @Test
    void aFileHoldsTheMeasurementsAndWhatFollowsFromThem() throws IOException {
        final Path file = folder.resolve(SolverTableFile.NAME);
        SolverTableFile.write(TABLE, file);
        assertThat(SolverTableFile.read(file)).isEqualTo(TABLE);
        assertThat(Files.readAllLines(file)).hasSize(7).contains(
                "strong,128×128,window,0.0200000,0.0100000,4.00000e+06,1,nan,none",
                "strong,128×128,gcnn,0.00000,0.00100000,1.00000e+06,0,0.500000,equal_error",
                "strong,128×128,own/weights.safetensors,0.00000,0.0200000,5.00000e+06,1,1.25000,at_most",
                "strong,32×32,diagonalization,0.00000,1.00000e-11,10000.0,1,nan,none");
    }

    @Test
    void aLineThatIsNoMeasurementIsTold() throws IOException {
        final Path file = folder.resolve(SolverTableFile.NAME);
        SolverTableFile.write(TABLE, file);
        final List<String> lines = Files.readAllLines(file);
        for (final String broken : List.of("strong", "strong,128,gcnn,0,1e-3,1e6", "strong,128×128,none,0,1e-3,1e6",
                "strong,128×128,gcnn,0,1e-3,fast")) {
            Files.write(file, List.of(lines.get(0), lines.get(1), broken));
            assertThatThrownBy(() -> SolverTableFile.read(file)).isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("line 3");
        }
        Files.write(file, List.of("x,y"));
        assertThatThrownBy(() -> SolverTableFile.read(file)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("header");
        assertThatThrownBy(() -> SolverTableFile.read(folder.resolve("missing"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFileThatHoldsNoMeasurementOrIsNoTextIsTold() throws IOException {
        final Path file = folder.resolve(SolverTableFile.NAME);
        SolverTableFile.write(new SolverTable(List.of()), file);
        assertThatThrownBy(() -> SolverTableFile.read(file)).isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll(file.toString(), "no measurement", "measure again");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, (byte) 0xFF});
        assertThatThrownBy(() -> SolverTableFile.read(file)).isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll(file.toString(), "no text", "give another file")
                .hasMessageNotContaining("permissions");
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> SolverTableFile.read(file)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("header");
    }
}
