package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.List;
import org.checkerwave.app.text.Texts;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.KeptMoment;
import org.checkerwave.simulation.RecordedCommand;

/** The commands of a run as marks on its timeline, in words; those that follow each other closely are one mark. */
final class TimelineMarks {

    /** Of the whole axis. */
    private static final double CLOSE = 0.01;

    private TimelineMarks() {
    }

    /** @param kept at least one moment */
    static List<TimelinePicture.Mark> of(List<KeptMoment> kept, Frame present) {
        final List<RecordedCommand> history = kept.getLast().checkpoint().history();
        final double close = CLOSE * Math.max(present.time(), kept.getLast().time());
        final List<Placed> placed = new ArrayList<>();
        int after = 0;
        for (final RecordedCommand recorded : history.subList(beginning(history), history.size())) {
            // A reset is recorded with the step that it ended.
            final long step = recorded.command() instanceof Command.Reset ? 0 : recorded.step();
            while (after < kept.size() && kept.get(after).step() < step) {
                after++;
            }
            final Placed next = new Placed(time(step, after, kept, present), recorded.command());
            if (!placed.isEmpty() && placed.getLast().like(next) && next.time() - placed.getLast().time() < close) {
                placed.removeLast();
            }
            placed.add(next);
        }
        return placed.stream().map(one -> new TimelinePicture.Mark(one.time(), text(one.command(), one.time()))).toList();
    }

    private record Placed(double time, Command command) {
        boolean like(Placed other) {
            return command.getClass() == other.command.getClass();
        }
    }

    /** Where the commands since the latest reset begin, itself included. */
    private static int beginning(List<RecordedCommand> history) {
        for (int k = history.size() - 1; k > 0; k--) {
            if (history.get(k).command() instanceof Command.Reset) {
                return k;
            }
        }
        return 0;
    }

    /** Between two kept moments the steps are taken to be equally long. @param after the first of them not before the step */
    private static double time(long step, int after, List<KeptMoment> kept, Frame present) {
        final KeptMoment before = kept.get(Math.max(0, after - 1));
        final long nextStep = after < kept.size() ? kept.get(after).step() : present.step();
        final double nextTime = after < kept.size() ? kept.get(after).time() : present.time();
        return nextStep <= before.step() ? before.time()
                : before.time() + (nextTime - before.time()) * (step - before.step()) / (nextStep - before.step());
    }

    private static String text(Command command, double time) {
        final String what = switch (command) {
            case Command.SetParameter c ->
                Texts.of("time.mark.set", c.parameter().symbol(), Numbers.significant(c.value(), 4));
            case Command.SetSchedule c -> Texts.of("time.mark.schedule", c.parameter().symbol());
            case Command.SwitchSolver c -> Texts.of("time.mark.solver", c.solver().name());
            case Command.SwitchIntegrator c -> Texts.of("time.mark.integrator", c.integrator().key());
            case Command.Reset c -> Texts.of("time.mark.reset", c.seed());
            default -> Texts.of("time.mark.touched");
        };
        return Texts.of("time.mark", Numbers.significant(time, 4), what);
    }
}
