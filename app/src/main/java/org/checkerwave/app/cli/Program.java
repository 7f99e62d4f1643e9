package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.app.selftest.Check;
import org.checkerwave.app.selftest.SelfTest;
import org.checkerwave.app.settings.SettingsFolder;
import org.checkerwave.simulation.Diverged;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command {@code checkerwave} with its subcommands. Exit code 0 on success; 2 with one sentence on standard error
 * for bad usage, bad input and a run that blew up; {@value Interrupted#EXIT_CODE}, as for any process that Ctrl-C ends, for
 * work that was stopped on the way; 1 with a stack trace for faults of the program itself, and where the self-test finds one.
 */
@Command(name = "checkerwave", mixinStandardHelpOptions = true, versionProvider = Program.Version.class,
        description = "Charge-density waves of the Holstein model. Without arguments the window opens, with a .cdw file alone it opens that state.",
        subcommands = {PresetsCommand.class, InfoCommand.class, RenderCommand.class, MovieCommand.class,
            DatasetCommand.class, TrainCommand.class, EvaluateCommand.class, LearningCurveCommand.class,
            BenchmarkCommand.class, StudyCommand.class, ReplayCommand.class,
            ExportCommand.class})
public final class Program implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--self-test", description = "Checks this installation: the native library OpenBLAS, solvers, networks, picture, movie, settings"
            + " and window. Exit code 0 if all works, 1 if not.")
    private boolean selfTested;

    private final SelfTest selfTest;

    private Program(SelfTest selfTest) {
        this.selfTest = selfTest;
    }

    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Checkerwave " + SoftwareVersion.current()};
        }
    }

    /** The command line, ready to execute; its writers can be replaced. */
    public static CommandLine create() {
        return create(List.of());
    }

    /** @param checks of the self-test, for what the command line does not know */
    public static CommandLine create(List<Check> checks) {
        return create(SelfTest.withoutWindow(SettingsFolder.ofThisSystem()).with(checks));
    }

    static CommandLine create(SelfTest selfTest) {
        final CommandLine program = new CommandLine(new Program(selfTest));
        program.addSubcommand(ForcesCommand.create());
        program.addSubcommand(QuenchCommand.create());
        program.addSubcommand(CompareCommand.create());
        program.addSubcommand(EnsembleCommand.create());
        program.registerConverter(Double.class, text -> number(text, Double::valueOf, "a number, such as 0.1"));
        program.registerConverter(Integer.class, text -> number(text, Integer::valueOf, "a whole number"));
        program.registerConverter(int.class, text -> number(text, Integer::valueOf, "a whole number"));
        program.registerConverter(Long.class, text -> number(text, Long::valueOf, "a whole number"));
        program.registerConverter(long.class, text -> number(text, Long::valueOf, "a whole number"));
        program.setParameterExceptionHandler((e, _) -> refuse(e.getCommandLine(), e, CommandLine.ExitCode.USAGE));
        program.setExecutionStrategy(parsed -> {
            try {
                return new CommandLine.RunLast().execute(parsed);
            } catch (OutOfMemoryError e) {
                return refuse(program, Memory.exhausted("the command has ended", e), CommandLine.ExitCode.USAGE);
            }
        });
        program.setExecutionExceptionHandler((e, command, _) -> switch (e) {
            case InvalidInput _, Diverged _ -> refuse(command, e, CommandLine.ExitCode.USAGE);
            case Interrupted _ -> refuse(command, e, Interrupted.EXIT_CODE);
            default -> throw e;
        });
        return program;
    }

    private static <T> T number(String text, Function<String, T> reader, String wanted) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not " + wanted);
        }
    }

    /** Says in one line why what was asked for on the command line was not done; returns the exit code. @param reason its message is told */
    public static int refuse(Exception reason) {
        return refuse(create(), reason, CommandLine.ExitCode.USAGE);
    }

    /** Says in one line why it was not done. */
    private static int refuse(CommandLine command, Exception reason, int code) {
        final String message = String.valueOf(reason.getMessage());
        final PrintWriter err = command.getErr();
        err.println("checkerwave: " + message.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse(message));
        err.flush();
        return code;
    }

    @Override
    public Integer call() {
        if (selfTested) {
            return SelfTestTable.print(selfTest, spec.commandLine().getOut()) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
        throw new CommandLine.ParameterException(spec.commandLine(),
                "Name a command: presets, info, forces, quench, compare, ensemble, render, movie, dataset, train, evaluate, learning-curve,"
                        + " benchmark, study, replay or export; --help explains them.");
    }
}
