package org.checkerwave.app.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.app.data.DataFiles;
import org.checkerwave.app.data.FieldData;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureFile;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.app.record.RunSource;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.RunScript;

/** The record of a run in what the program exports, which replay reads again. */
abstract class ExportedFile extends FuzzTest {

    private static final int LONGEST_BLOCK = 255;

    private final String ending;
    private final Mutator mutator;
    private final long constant;
    private final int factor;

    ExportedFile(String ending, Mutator mutator, long constant, int factor) {
        this.constant = constant;
        this.factor = factor;
        this.ending = ending;
        this.mutator = mutator;
    }

    @Override
    protected Format format(Path folder) throws Exception {
        return new Format("exported-" + ending, "exported." + ending, List.of(example(Runs.busy(), folder), example(Runs.quiet(), folder)),
                mutator, file -> {
                    final RunScript script = RunSource.read(file);
                    return script::solver;
                }, constant, factor);
    }

    private byte[] example(Checkpoint checkpoint, Path folder) throws Exception {
        final Path file = folder.resolve("valid." + ending);
        final FileNote note = RunRecord.stored(checkpoint).note(file);
        switch (ending) {
            case "npz", "xyz", "csv" -> DataFiles.write(List.of(FieldData.of(checkpoint, note)), file);
            case "gif" -> Files.write(file, gif(note));
            default -> FigureFile.write(new Figure("Growth", Axis.linear("time", "t"), Axis.linear("size", "L"),
                    List.of(new Curve("a", Hue.BLUE, new double[] {0, 1, 2.5}, new double[] {1, 2, 4.25})), List.of()), note, file);
        }
        return Files.readAllBytes(file);
    }

    /** What matters of one: its comment, in blocks. */
    private static byte[] gif(FileNote note) {
        final ByteArrayOutputStream gif = new ByteArrayOutputStream();
        gif.writeBytes("GIF89a picture !\u00fe".getBytes(StandardCharsets.ISO_8859_1));
        final byte[] text = note.text().getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < text.length; from += LONGEST_BLOCK) {
            final int length = Math.min(LONGEST_BLOCK, text.length - from);
            gif.write(length);
            gif.write(text, from, length);
        }
        gif.writeBytes(new byte[] {0, ';'});
        return gif.toByteArray();
    }
}
