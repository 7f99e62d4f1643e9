package org.checkerwave.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.checkerwave.app.data.DataFiles;
import org.checkerwave.app.data.FieldData;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureFile;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.movie.MovieWriter;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RecordedCommand;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.RunScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exported files of every format there has been tell their run; {@code -Dfixtures.write=2} writes those of a new one, where there are none yet. */
class RecordFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/checkerwave/fixtures");
    private static final RunDescription RUN = new RunDescription("coarsening", new SquareLattice(6, 4), ParameterSet.defaults(),
            new InitialState.Checkerboard(1.5, 0), Integrator.ENERGY_CONSERVING, 3, new SolverSpec.Window(1e-2), Map.of());

    @Test
    @EnabledIfSystemProperty(named = "fixtures.write", matches = ".+")
    void write() throws IOException {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            simulation.step();
            simulation.apply(new Command.SetParameter(Parameter.COUPLING, 1.75));
            final RunRecord record = RunRecord.of(simulation);
            for (final String ending : List.of("npz", "xyz", "csv", "h5", "svg", "pdf", "png", "mp4", "gif", "apng")) {
                final Path file = FOLDER.resolve(System.getProperty("fixtures.write")).resolve("exported." + ending);
                if (Files.exists(file)) {
                    // Fixtures are never changed.
                    continue;
                }
                final FileNote note = record.note(file);
                switch (ending) {
                    case "npz", "xyz", "csv", "h5" -> DataFiles.write(List.of(FieldData.of(simulation.checkpoint(), note)), file);
                    case "mp4", "gif", "apng" -> movie(file, note);
                    default -> FigureFile.write(new Figure("Growth", Axis.linear("time", "t"), Axis.linear("size", "L"),
                            List.of(new Curve("a", Hue.BLUE, new double[] {0, 1, 2.5}, new double[] {1, 2, 4.25})), List.of()), note, file);
                }
            }
        }
    }

    private static void movie(Path file, FileNote note) {
        try (MovieWriter movie = MovieWriter.open(file, 16, 16, 10, new int[] {0, 0xFFFFFF})) {
            movie.add(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB));
            movie.describe(note);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"npz", "xyz", "csv", "h5", "svg", "pdf", "png", "mp4", "gif", "apng"})
    void anExportedFileTellsItsRun(String ending) {
        final Path file = FOLDER.resolve("1").resolve("exported." + ending);
        assertThat(file).isRegularFile();
        final RunScript script = RunSource.read(file);
        assertThat(script.origin()).isEqualTo(RUN);
        assertThat(script.step()).isEqualTo(1);
        assertThat(script.history()).containsExactly(new RecordedCommand(1, new Command.SetParameter(Parameter.COUPLING, 1.75)));
    }
}
