package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.CdwFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a state file holds. */
@Command(name = "info", mixinStandardHelpOptions = true, description = "Tells what a state file holds.")
final class InfoCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE.cdw", description = "The state file.")
    private Path file;

    @Override
    public void run() {
        final PrintWriter out = spec.commandLine().getOut();
        final Checkpoint checkpoint = CdwFile.read(file);
        final RunDescription run = checkpoint.run();
        line(out, "file", file.toString());
        line(out, "preset", run.preset());
        line(out, "lattice", run.lattice().toString());
        line(out, "step", Long.toString(checkpoint.step()));
        line(out, "t", Numbers.text(checkpoint.time()));
        line(out, "parameters", PresetsCommand.text(run.parameters()));
        line(out, "solver", SolverText.of(run.solver()));
        line(out, "integrator", run.integrator().key());
        line(out, "seed", Long.toString(run.seed()));
        line(out, "commands", Integer.toString(checkpoint.history().size()));
        final Measurement measurement = new Measurement(Frames.of(checkpoint));
        for (final Observable observable : Observable.values()) {
            line(out, observable.key(), Numbers.text(measurement.value(observable)));
        }
        line(out, "SHA-256", checkpoint.fingerprint());
        out.flush();
    }

    private static void line(PrintWriter out, String name, String value) {
        out.printf(Locale.ROOT, "%-15s %s%n", name, value);
    }
}
