package org.checkerwave.app.selftest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.checkerwave.InvalidInput;
import org.checkerwave.NativeLibrary;
import org.checkerwave.electrons.DiagonalizationSolver;
import org.checkerwave.electrons.SolverSpec;

/** Checks one after the other, whatever becomes of those before. */
public record SelfTest(List<Check> checks) {

    /** Of the density that the exact solvers are asked for: their forces are to agree to 1e-6. */
    private static final double TIGHT = 1e-8;

    /** What one check found, and how long it took. */
    public record Row(String name, Outcome outcome, long milliseconds) {
    }

    public SelfTest {
        checks = List.copyOf(checks);
    }

    /** All that needs no window. @param settings where this system keeps the program's settings */
    public static SelfTest withoutWindow(Path settings) {
        final List<Check> checks = new ArrayList<>();
        checks.add(new LibraryCheck("OpenBLAS", "openblas", DiagonalizationSolver::requireLapack));
        checks.add(new SolverCheck(new SolverSpec.Chebyshev(TIGHT)));
        checks.add(new SolverCheck(new SolverSpec.Window(TIGHT)));
        SolverSpec.Network.SHIPPED.forEach(name -> checks.add(new NetworkCheck(name)));
        checks.add(new PictureCheck());
        checks.add(new MovieCheck());
        checks.add(new SettingsCheck(settings));
        return new SelfTest(checks);
    }

    /** With more checks at the end. */
    public SelfTest with(List<? extends Check> more) {
        final List<Check> all = new ArrayList<>(checks);
        all.addAll(more);
        return new SelfTest(all);
    }

    /** @param listener told each row when its check has ended @return whether none failed */
    public boolean run(Consumer<Row> listener) {
        boolean passed = true;
        for (final Check check : checks) {
            final long start = System.nanoTime();
            final Outcome outcome = outcome(check);
            listener.accept(new Row(check.name(), outcome, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
            passed &= !(outcome instanceof Outcome.Failed);
        }
        return passed;
    }

    /** An installation can lack anything, even classes: nothing that a check throws may end the others. */
    private static Outcome outcome(Check check) {
        try {
            return check.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed("It was interrupted.");
        } catch (InvalidInput e) {
            return new Outcome.Failed(e.getMessage());
        } catch (LinkageError e) {
            return new Outcome.Failed(NativeLibrary.reason("The part " + check.name(), e));
        } catch (Throwable e) {
            return new Outcome.Failed("It ended with " + e.getClass().getSimpleName()
                    + (e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("")) + ".");
        }
    }
}
