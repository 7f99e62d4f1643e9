package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.checkerwave.app.text.Texts;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SymmetryCheck;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.symmetry.Operation;

/** Holds the present solver against a random symmetry of the lattice and says what comes of it. */
public final class SymmetryModel {

    /** Largest residual of n that single precision explains. */
    private static final double ROUNDING = 1e-5;

    private final RunModel run;
    private final Notices notices;
    private final RandomGenerator random;

    SymmetryModel(RunModel run, Notices notices, RandomGenerator random) {
        this.run = run;
        this.notices = notices;
        this.random = random;
    }

    /** Checks the state between two steps; done when the outcome is said. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> check() {
        final RunDescription now = run.runProperty().get();
        if (now == null) {
            return CompletableFuture.completedFuture(null);
        }
        final SymmetryCheck check = randomCheck(now.lattice());
        return run.ask(simulation -> text(check, simulation.residual(check), simulation.run().solver()))
                .handle((text, failure) -> {
                    if (failure == null) {
                        notices.say(text);
                    } else {
                        notices.report(failure);
                    }
                    return null;
                });
    }

    private SymmetryCheck randomCheck(SquareLattice lattice) {
        final List<Operation> elements = SymmetryCheck.pointGroup(lattice);
        // The first one is the identity.
        return new SymmetryCheck(lattice, elements.get(random.nextInt(1, elements.size())),
                random.nextInt(lattice.width()), random.nextInt(lattice.height()));
    }

    static String text(SymmetryCheck check, SymmetryCheck.Residual residual, SolverSpec solver) {
        return Texts.of("symmetry.result", capital(name(check)), check.shiftX(), check.shiftY(),
                Numbers.significant(residual.largest(), 2), verdict(residual, solver));
    }

    private static String verdict(SymmetryCheck.Residual residual, SolverSpec solver) {
        final String subject = Texts.of(solver instanceof SolverSpec.Network ? "symmetry.network" : "symmetry.solver");
        if (residual.largest() < ROUNDING) {
            return Texts.of("symmetry.keeps", subject);
        }
        return residual.rms() <= SolverSpec.accuracyOf(solver)
                ? Texts.of("symmetry.keeps.within", subject, Numbers.significant(residual.rms(), 2))
                : Texts.of("symmetry.breaks", subject);
    }

    /** What happens to the sites, and the exchange. */
    private static String name(SymmetryCheck check) {
        final int[][] s = check.operation().sites();
        final boolean swapped = s[0][0] == 0;
        final boolean proper = s[0][0] * s[1][1] - s[0][1] * s[1][0] > 0;
        final boolean exchanged = check.sign() < 0;
        final String exchange = Texts.of("symmetry.exchange");
        if (proper && !swapped && s[0][0] > 0) {
            return exchanged ? exchange : Texts.of("symmetry.translation");
        }
        final String sites = proper ? Texts.of("symmetry.rotation", swapped ? s[1][0] > 0 ? 90 : 270 : 180)
                : Texts.of("symmetry.reflection", swapped ? s[0][1] > 0 ? "x ↔ y" : "x ↔ −y" : s[0][0] < 0 ? "x → −x" : "y → −y");
        return exchanged ? Texts.of("symmetry.both", sites, exchange) : sites;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
