package org.checkerwave.app.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.app.SmallData;
import org.checkerwave.training.DataSet;

/** Training data, {@code .safetensors}. */
class DataSetFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) throws Exception {
        return new Format("data-set", "data.safetensors", List.of(Files.readAllBytes(SmallData.write(folder.resolve("valid")))),
                new SafetensorsMutator(), file -> {
                    final DataSet data = DataSet.read(file);
                    return () -> {
                        data.range();
                        data.fingerprint();
                        data.training(10);
                        data.validation(10);
                    };
                }, 1 << 22, 40);
    }
}
