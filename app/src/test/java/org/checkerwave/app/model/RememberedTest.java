package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.Architecture;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RememberedTest {

    @TempDir
    private Path folder;
    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private ProgramModel model;

    @AfterEach
    void close() throws Exception {
        ask(Executors.callable(model::close));
        background.close();
        interfaceThread.close();
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return interfaceThread.submit(question).get();
    }

    /** As another start of the program does. */
    private void start() throws Exception {
        model = ask(() -> new ProgramModel(Presets.load(), Samples.load(), Settings.in(folder, Runnable::run), interfaceThread,
                background, 1));
        ask(Executors.callable(() -> {
            model.run().start(Presets.load().getFirst().run().withLattice(SquareLattice.square(8)));
        }));
        while (ask(() -> model.run().runProperty().get() == null)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatWasChosenForTrainingsAndComparisonsIsThereAtTheNextStartUntilAllIsReset() throws Exception {
        start();
        ask(Executors.callable(() -> {
            model.training().kindProperty().set(Architecture.Kind.CNN);
            model.training().sourceProperty().set(TrainingSource.STANDARD);
            model.training().amountProperty().set(TrainingModel.AMOUNTS.getLast());
            model.training().requestMinutes("7.5");
            model.comparisonSetup().variedProperty().set(Optional.of(Parameter.COUPLING));
            model.comparisonSetup().shownProperty().set(true);
            model.comparisonSetup().values().get(0).set("1.25");
            model.comparisonSetup().values().get(2).set("1.75");
            model.comparisonSetup().start();
            model.close();
        }));
        start();
        ask(Executors.callable(() -> {
            assertThat(model.training().kindProperty().get()).isEqualTo(Architecture.Kind.CNN);
            assertThat(model.training().sourceProperty().get()).isEqualTo(TrainingSource.STANDARD);
            assertThat(model.training().amountProperty().get()).isEqualTo(TrainingModel.AMOUNTS.getLast());
            assertThat(model.training().minutesTextProperty().get()).isEqualTo("7.5");
            assertThat(model.comparisonSetup().variedProperty().get()).contains(Parameter.COUPLING);
            model.comparisonSetup().shownProperty().set(true);
            assertThat(model.comparisonSetup().values()).extracting(each -> each.get()).containsExactly("1.25", "", "1.75");
            model.settings().reset();
            assertThat(model.training().kindProperty().get()).isEqualTo(Architecture.Kind.GCNN);
            assertThat(model.training().sourceProperty().get()).isEqualTo(TrainingSource.RUN);
            assertThat(model.comparisonSetup().variedProperty().get()).contains(Parameter.TEMPERATURE);
            assertThat(model.comparisonSetup().values().getLast().get()).isEmpty();
        }));
    }
}
