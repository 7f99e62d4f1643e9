package org.checkerwave.app.kill;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.checkerwave.app.model.AutosaveModel;
import org.checkerwave.app.model.Notices;
import org.checkerwave.app.model.RecoveryModel;
import org.checkerwave.app.model.RunModel;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;

/** What is done in a process that is going to be killed; says a line when it is well under way. */
final class Victim {

    private Victim() {
    }

    /** @param arguments what to do, and the folder to do it in */
    public static void main(String[] arguments) throws Exception {
        final Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "run" -> run(folder);
            case "save" -> save(folder);
            case "export" -> export(folder);
            case "train" -> train(folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static void say(String line) {
        System.out.println(line);
    }

    /** As the program does it: goes on with a run that was left, else begins one. */
    private static void run(Path root) throws Exception {
        final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
        final ExecutorService background = Executors.newCachedThreadPool();
        final Notices notices = new Notices(interfaceThread);
        final RunModel run = interfaceThread.submit(() -> new RunModel(interfaceThread, background, notices, 1)).get();
        final AutosaveModel autosave = interfaceThread.submit(() -> new AutosaveModel(run, notices, root, background)).get();
        final RecoveryModel recovery = new RecoveryModel(run, autosave, notices, root, interfaceThread, background);
        recovery.look().get();
        interfaceThread.submit(() -> {
            autosave.stepsProperty().set(Works.AUTOSAVE_STEPS);
            if (recovery.offerProperty().get().isEmpty()) {
                run.start(Works.RUN);
            } else {
                recovery.goOn();
            }
        }).get();
        while (!hasState(root)) {
            Thread.sleep(1);
        }
        say("running");
        Thread.sleep(Works.PATIENCE_MILLIS);
    }

    private static boolean hasState(Path root) throws Exception {
        final String own = ProcessHandle.current().pid() + "-";
        try (Stream<Path> all = Files.exists(root) ? Files.walk(root) : Stream.of()) {
            return all.anyMatch(file -> file.toString().endsWith(".cdw") && file.getParent().getFileName().toString().startsWith(own));
        } catch (UncheckedIOException e) {
            // It changes while it is looked at.
            return false;
        }
    }

    /** One state after the other into the same file. */
    private static void save(Path folder) {
        final Path file = folder.resolve(Works.SAVED);
        final Simulation run = Files.exists(file) ? Simulation.resume(CdwFile.read(file), 1) : Simulation.start(Works.RUN, 1);
        CdwFile.write(file, run.checkpoint());
        say("saving");
        while (true) {
            run.step();
            CdwFile.write(file, run.checkpoint());
        }
    }

    /** Two states by turns into the same files. */
    private static void export(Path folder) {
        Works.export(folder, 0);
        say("exporting");
        for (int turn = 1; true; turn = 1 - turn) {
            Works.export(folder, turn);
        }
    }

    private static void train(Path folder) {
        Works.train(folder.resolve(Works.TRAINING), () -> say("training"));
    }
}
