package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.PictureFile;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.FieldSource;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.PictureSheet;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.app.picture.RangeChooser;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.ExactDensity;
import org.checkerwave.simulation.Frame;
import org.checkerwave.state.CdwFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws stored states. */
@Command(name = "render", mixinStandardHelpOptions = true,
        description = "Draws state files with colour bar and caption; several side by side, with the same colours. The file "
                + "holds the record of the last one's run.")
final class RenderCommand implements Runnable {

    private static final int SMALLEST = 64;
    private static final int LARGEST = 8192;

    @Parameters(arity = "1..*", paramLabel = "FILE.cdw", description = "The state files, from left to right.")
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "PICTURE", description = "The picture to write: .png, .svg or .pdf.")
    private Path target;

    @Option(names = "--pixels", defaultValue = "768", paramLabel = "N",
            description = "Side of a lattice in pixels, at most. Default: ${DEFAULT-VALUE}.")
    private int pixels;

    @Option(names = "--scale", defaultValue = "1", paramLabel = "N",
            description = "Pixels a unit of everything in a PNG, lettering too: 1 to 8. Default: ${DEFAULT-VALUE}.")
    private int scale;

    @Mixin
    private LookOptions look;

    @ArgGroup
    private RangeOption range = new RangeOption();

    @Override
    public void run() {
        if (pixels < SMALLEST || pixels > LARGEST) {
            throw new InvalidInput("The picture is to have " + pixels + " pixels a side; give " + SMALLEST + " to "
                    + LARGEST + ".");
        }
        if (scale < 1 || scale > PictureSheet.LARGEST_SCALE) {
            throw new InvalidInput("The scale is " + scale + "; give 1 to " + PictureSheet.LARGEST_SCALE + ".");
        }
        final FieldKind kind = look.field();
        final List<Checkpoint> states = files.stream().map(CdwFile::read).toList();
        final List<FieldValues> values = states.stream().map(state -> values(state, kind)).toList();
        final RangeRule rule = range.rule();
        final ValueRange shared = values.stream().map(one -> new RangeChooser().choose(one, rule))
                .max((a, b) -> Double.compare(a.span(), b.span())).orElseThrow();
        PictureFile.write(new PictureSheet(IntStream.range(0, states.size())
                .mapToObj(i -> part(values.get(i), states.get(i).run().preset(), shared)).toList()), scale,
                Optional.of(RunRecord.stored(states.getLast()).note(target)), target);
    }

    private static FieldValues values(Checkpoint state, FieldKind kind) {
        return switch (kind) {
            case NETWORK_ERROR -> {
                if (!(state.run().solver() instanceof SolverSpec.Network)) {
                    throw new InvalidInput("The solver " + state.run().solver().name() + " is exact, so there is no error of a "
                            + "network to draw; give a state whose run a network drives.");
                }
                final Frame frame = Frames.of(state);
                yield FieldValues.error(frame, ExactDensity.of(frame, Runtime.getRuntime().availableProcessors()));
            }
            case CHANGE -> throw new InvalidInput("The change of n needs two moments of a run, and a state file holds one; "
                    + "look at it in the window, or draw another field.");
            default -> new FieldSource().of(Frames.of(state), kind);
        };
    }

    private PictureSheet.Part part(FieldValues values, String note, ValueRange shared) {
        return new PictureSheet.Part(new PictureStyle(look.look(), PictureStyle.fitting(values.lattice(), pixels), look.dark()),
                values, shared, note);
    }
}
