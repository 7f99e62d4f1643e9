package org.checkerwave.app.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.app.fuzz.ByteMutators;
import org.checkerwave.app.fuzz.Format;
import org.checkerwave.app.fuzz.FuzzTest;

/** Tables that a study reads again, {@code .csv}. */
class StudyTableFuzzTest extends FuzzTest {

    private static final String TABLE = """
            network,region,time_from,time_to,states,rms_error_n,force_mse
            recursion,default,0,0.5,6,0.008881917251,0.0001774990216
            recursion,all,0.5,2,6,0.006112744096,0.00008407269085
            gcnn,all,0.5,2,6,nan,0.00008407269085
            """;

    @Override
    protected Format format(Path folder) {
        return new Format("study-table", "evaluation.csv", List.of(TABLE.getBytes(StandardCharsets.UTF_8)), ByteMutators.ANY, file -> {
            final TidyTable table = TidyTable.read(file).where("region", "all");
            table.values("rms_error_n");
            return Format.Use.NONE;
        }, 1 << 22, 80);
    }
}
