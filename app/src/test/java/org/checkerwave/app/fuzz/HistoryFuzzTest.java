package org.checkerwave.app.fuzz;

import java.nio.file.Path;
import java.util.List;
import org.checkerwave.file.Json;
import org.checkerwave.simulation.Replay;
import org.checkerwave.state.RunScript;

/** Histories of runs, {@code .json}, with the schedules in them. */
class HistoryFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) {
        return new Format("history", "history.json", List.of(Json.format(RunScript.of(Runs.busy(), "").json()),
                Json.format(RunScript.of(Runs.quiet(), "").json())), Mutator.oneOf(new JsonMutator(), new JsonMutator(), ByteMutators.ANY),
                file -> {
                    final RunScript script = RunScript.read(file);
                    return () -> replay(script);
                }, 1 << 22, 60);
    }

    private static void replay(RunScript script) {
        try (Replay replay = script.replay(Math.min(3, script.step()), 1)) {
            for (int k = 0; k < 10 && !replay.done(); k++) {
                replay.advance();
            }
        }
    }
}
