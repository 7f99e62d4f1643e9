package org.checkerwave.app.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the table of C(r) of an ensemble against another one says, as a Markdown table. */
final class CorrelationFinding {

    private static final String TIME = "t [time]";
    /** Of the times of the table, from the last backwards. */
    private static final int SHOWN = 4;

    private CorrelationFinding() {
    }

    /** @param ensemble folder of the study that was held against another ensemble */
    static String text(Path folder, String ensemble) {
        final TidyTable table = TidyTable.read(folder.resolve(ensemble + "/correlation.csv"));
        final List<String> times = table.texts(TIME).distinct().toList();
        return "| t | largest difference of C(r)/C(0) between the ensembles | at r | standard error of the exact one there |\n|---|---|---|---|\n"
                + times.subList(Math.max(0, times.size() - SHOWN), times.size()).stream().map(time -> row(table.where(TIME, time), time))
                        .collect(Collectors.joining());
    }

    private static String row(TidyTable table, String time) {
        final double[] differences = Arrays.stream(table.values("difference")).map(Math::abs).toArray();
        final int at = IntStream.range(0, differences.length).reduce(0, (a, b) -> differences[b] > differences[a] ? b : a);
        return String.format(Locale.ROOT, "| %s | %.2g | %s | %.2g |\n", time, differences[at],
                table.texts("r [lattice constants]").toList().get(at), table.values("reference error")[at]);
    }
}
