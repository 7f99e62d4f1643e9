package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.app.data.DataFiles;
import org.checkerwave.app.data.DataFormat;
import org.checkerwave.app.data.FieldData;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.CdwFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the fields of stored states for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes the fields of state files for other programs: Q, n, v and phi of every site, with the run.")
final class ExportCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE.cdw",
            description = "The state file; several become the frames of a trajectory in extended XYZ.")
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "DATA", description = "The file to write; its name ends in .csv, "
            + ".npz (NumPy), .h5 (HDF5) or .xyz (extended XYZ, for OVITO and ASE).")
    private Path target;

    @Override
    public void run() {
        DataFormat.of(target);
        DataFiles.write(files.stream().map(this::data).toList(), target);
        final PrintWriter out = spec.commandLine().getOut();
        out.println(target);
        out.flush();
    }

    private FieldData data(Path file) {
        final Checkpoint state = CdwFile.read(file);
        return FieldData.of(state, RunRecord.stored(state).note(target));
    }
}
