package org.checkerwave.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.app.fuzz.Format;
import org.checkerwave.app.fuzz.FuzzTest;
import org.checkerwave.app.fuzz.SafetensorsMutator;

/** Where trainings stand, {@code .safetensors}. */
class TrainingStateFuzzTest extends FuzzTest {

    private static final int WEIGHTS = 40;

    @Override
    protected Format format(Path folder) throws Exception {
        final Path valid = folder.resolve("valid");
        final float[] values = new float[WEIGHTS];
        new TrainingState(30, values, values, values, values, 0.02, 2, 0.5, List.of(new TrainingState.Epoch(1, 0.1, 0.05, 1e-3),
                new TrainingState.Epoch(2, 0.05, 0.02, 1e-3))).write(valid, "plan");
        return new Format("training-state", "checkpoint.safetensors", List.of(Files.readAllBytes(valid)), new SafetensorsMutator(),
                file -> {
                    TrainingState.read(file, "plan", WEIGHTS);
                    return Format.Use.NONE;
                }, 1 << 22, 40);
    }
}
