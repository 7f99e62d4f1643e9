package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.TrainedNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkChoicesTest {

    @TempDir
    private Path folder;

    private SolverChoice choice(Architecture.Kind kind) {
        return NetworkChoices.read(TrialNetworks.write(folder, kind, 8).toString());
    }

    @Test
    void everyShippedNetworkCanBeChosen() {
        assertThat(NetworkChoices.shipped()).extracting(choice -> choice.solver().name())
                .containsExactlyElementsOf(SolverSpec.Network.SHIPPED);
        assertThat(NetworkChoices.shipped()).allSatisfy(choice -> {
            assertThat(choice.note()).matches("error of n 0\\.\\d+, symmetry error (\\d(\\.\\d)?e-7|0\\.1\\d)");
            assertThat(choice.speed()).isGreaterThan(1e6);
        });
    }

    @Test
    void equivariantNetworkTellsItsErrorsItsSymmetryItsSpeedAndItsRange() {
        final SolverChoice choice = choice(Architecture.Kind.GNN);
        assertThat(choice.title()).isEqualTo("Network gnn-trial.safetensors");
        assertThat(choice.note()).isEqualTo("error of n 0.0041, symmetry error 3e-7");
        assertThat(choice.speed()).isEqualTo(2.5e6);
        assertThat(choice.documentation()).contains("default 0.0041, range 0.012").contains("up to 8")
                .contains("from 0.05 to 1.5");
        assertThat(choice.hasAccuracy()).isFalse();
    }

    @Test
    void ordinaryConvolutionNetworkSaysThatItHasNoSymmetry() {
        assertThat(choice(Architecture.Kind.CNN).note()).isEqualTo("error of n 0.0041, symmetry error 0.12");
    }

    @Test
    void choiceIsRecognizedAtAnyAccuracy() {
        assertThat(SolverChoice.WINDOW.is(new SolverSpec.Window(1e-9))).isTrue();
        assertThat(SolverChoice.WINDOW.is(new SolverSpec.Chebyshev(SolverSpec.DEFAULT_ACCURACY))).isFalse();
        assertThat(SolverChoice.DIAGONALIZATION.is(SolverChoice.FIXED_FILLING.solver())).isFalse();
        assertThat(choice(Architecture.Kind.GNN).is(new SolverSpec.Network("gnn"))).isFalse();
    }
}
