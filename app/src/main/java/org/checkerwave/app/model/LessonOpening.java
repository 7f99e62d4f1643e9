package org.checkerwave.app.model;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.checkerwave.app.lesson.LessonStep;
import org.checkerwave.app.sample.Sample;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Preset;

/** Opens the run that a step of a lesson begins with. */
final class LessonOpening {

    private final ProgramModel program;
    private final Executor interfaceThread;
    private final Executor background;

    LessonOpening(ProgramModel program, Executor interfaceThread, Executor background) {
        this.program = program;
        this.interfaceThread = interfaceThread;
        this.background = background;
    }

    /** Whether it came to be the run. */
    CompletableFuture<Boolean> open(LessonStep.Opening opening, LessonStep step) {
        return switch (opening) {
            case LessonStep.Opening.Sample sample -> sample(sample.key());
            case LessonStep.Opening.Preset preset -> program.run().start(description(preset, step));
        };
    }

    private CompletableFuture<Boolean> sample(String key) {
        final Sample sample = program.samples().samples().stream().filter(known -> known.key().equals(key)).findFirst()
                .orElseThrow();
        return CompletableFuture.supplyAsync(() -> Samples.state(sample), background)
                .thenComposeAsync(program.run()::resume, interfaceThread)
                .exceptionally(failure -> {
                    program.notices().report(failure);
                    return false;
                });
    }

    /** The preset with the step's parameters and solver from t = 0 on. */
    private RunDescription description(LessonStep.Opening.Preset opening, LessonStep step) {
        final RunDescription preset = program.start().presets().stream().filter(known -> known.key().equals(opening.key()))
                .map(Preset::run).findFirst().orElseThrow();
        RunDescription run = preset.withSeed(opening.seed().orElse(preset.seed()));
        if (opening.size().isPresent()) {
            run = run.withLattice(SquareLattice.square(opening.size().getAsInt()));
        }
        for (final var value : step.parameters().entrySet()) {
            run = run.withParameters(run.parameters().with(value.getKey(), value.getValue()));
        }
        return step.solver().isEmpty() ? run : run.withSolver(SolverSpec.of(step.solver().get(),
                Math.max(SolverSpec.accuracyOf(run.solver()), SolverSpec.DEFAULT_ACCURACY), Filling.GRAND_CANONICAL));
    }
}
