package org.checkerwave.simulation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Moments of one run, kept while it goes so that it can be looked at and gone on with from any of them, to the same bits. They
 * lie about evenly over all steps so far, the first and the last always among them, and hold no more memory than they may.
 * When the run jumps back, or to its beginning, what it leaves stays as faded branches until the memory is needed; the moment
 * that was left last stays in any case. Changed on the run's thread, read on any.
 */
public final class Timeline implements StepWatcher {

    /** Whatever the memory allows. */
    private static final int MOST = 1000;
    /** However little it allows: first, last, the one that was left and one between. */
    private static final int FEWEST = 4;
    /** Of the run's time, for keeping moments. */
    private static final double SHARE = 0.005;

    /**
     * What is kept at present.
     *
     * @param kept moments that the run came by, in the order of time
     * @param faded moments of branches that were left, in the order of time
     * @param left where the run stood before each jump, the latest last; all of them are among the faded
     * @param jumps how often the run has jumped
     */
    public record Contents(List<KeptMoment> kept, List<KeptMoment> faded, List<KeptMoment> left, int jumps) {

        public Contents {
            kept = List.copyOf(kept);
            faded = List.copyOf(faded);
            left = List.copyOf(left);
        }

        private Stream<KeptMoment> all() {
            return Stream.concat(kept.stream(), faded.stream());
        }

        /** Memory of all that is kept. */
        public long bytes() {
            return all().mapToLong(KeptMoment::bytes).sum();
        }

        /** The latest kept moment with no more steps than that. */
        public Optional<KeptMoment> upTo(long step) {
            return kept.reversed().stream().filter(moment -> moment.step() <= step).findFirst();
        }
    }

    private final int most;
    private final double share;
    private volatile long budget;
    private volatile Contents contents = new Contents(List.of(), List.of(), List.of(), 0);
    private final AtomicLong spent = new AtomicLong();
    private long taken;
    private long cost;

    /** @param budget in bytes */
    public Timeline(long budget) {
        this(budget, MOST, SHARE);
    }

    Timeline(long budget, int most, double share) {
        this.budget = budget;
        this.most = most;
        this.share = share;
    }

    public Contents contents() {
        return contents;
    }

    /** From the next moment on. @param bytes memory for everything that is kept */
    public void limit(long bytes) {
        budget = bytes;
    }

    /** Nanoseconds of processor time that keeping moments has taken so far. */
    public long spentNanos() {
        return spent.get();
    }

    @Override
    public void begins(Simulation simulation) {
        keep(simulation);
    }

    /** Keeps the moment if one is due; from its distance to the last, and from what the last one cost. */
    @Override
    public boolean goesOn(Simulation simulation) {
        if (due(simulation.stepCount(), System.nanoTime())) {
            keep(simulation);
        }
        return true;
    }

    private boolean due(long step, long now) {
        final List<KeptMoment> kept = contents.kept();
        if (kept.isEmpty()) {
            return true;
        }
        final long span = step - kept.getFirst().step();
        return now - taken >= cost / share
                && (step - kept.getLast().step()) * capacity(kept.getLast()) >= span;
    }

    private long capacity(KeptMoment example) {
        return Math.clamp(budget / example.bytes(), FEWEST, most);
    }

    /** Keeps the present moment, due or not. */
    public void keep(Simulation simulation) {
        taken = System.nanoTime();
        final long before = processorTime();
        try {
            final KeptMoment now = KeptMoment.of(simulation);
            final List<KeptMoment> kept = new ArrayList<>(contents.kept());
            if (kept.isEmpty() || !kept.getLast().same(now)) {
                kept.add(now);
                publish(kept, contents.faded(), contents.left(), contents.jumps());
            }
        } catch (OutOfMemoryError e) {
            // The run itself needs it more.
            budget = contents.bytes() / 2;
            publish(contents.kept(), contents.faded(), contents.left(), contents.jumps());
        }
        cost = processorTime() - before;
        spent.addAndGet(cost);
    }

    /** Of this thread; what else the machine does must not make the moments fewer. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /**
     * Lets the run jump, and keeps what it leaves.
     *
     * @param how takes the run elsewhere, to any moment of it or to a new beginning; where it throws, nothing has changed
     * @return time up to which the run that was left and the present one are known to be the same; −∞ if nowhere
     */
    public double jump(Simulation simulation, Runnable how) {
        final KeptMoment left = KeptMoment.of(simulation);
        how.run();
        final KeptMoment now = KeptMoment.of(simulation);
        final List<KeptMoment> pool = new ArrayList<>(contents.all().toList());
        Stream.of(left, now).filter(moment -> pool.stream().noneMatch(moment::same)).forEach(pool::add);
        pool.sort(Comparator.comparingLong(KeptMoment::step).thenComparingInt(moment -> moment.checkpoint().history().size()));
        final List<KeptMoment> ends = new ArrayList<>(contents.left());
        ends.removeIf(end -> end.leadsTo(now));
        if (!left.leadsTo(now) && ends.stream().noneMatch(left::leadsTo)) {
            ends.removeIf(end -> end.leadsTo(left));
            ends.add(pool.stream().filter(left::same).findFirst().orElseThrow());
        }
        publish(pool.stream().filter(moment -> moment.leadsTo(now)).toList(),
                pool.stream().filter(moment -> !moment.leadsTo(now) && ends.stream().anyMatch(moment::leadsTo)).toList(), ends,
                contents.jumps() + 1);
        return pool.stream().filter(moment -> moment.leadsTo(left) && moment.leadsTo(now)).mapToDouble(KeptMoment::time).max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private void publish(List<KeptMoment> kept, List<KeptMoment> faded, List<KeptMoment> left, int jumps) {
        contents = new Thinning(kept, faded, left).to(budget, most).contents(jumps);
    }
}
