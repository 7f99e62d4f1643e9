package org.checkerwave.app.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.NetworkFigures;
import org.checkerwave.app.figure.ParityDots;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.tile.Switch;
import org.checkerwave.app.tile.TileInfo;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.Measured;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Evaluation;
import org.checkerwave.training.Learned;
import org.checkerwave.training.Recipe;
import org.checkerwave.training.Trainer;
import org.checkerwave.training.TrainingJob;
import org.checkerwave.training.TrainingOrder;
import org.checkerwave.training.TrainingPlan;
import org.checkerwave.training.TrainingState;
import org.jspecify.annotations.Nullable;

/** Training a network beside the run: what to learn from, for how long, how far it is, and what to do with the result. */
public final class TrainingModel {

    /** Of quenches to learn from. */
    public static final List<Integer> AMOUNTS = List.of(40, 120, 480);
    private static final double USUAL_MINUTES = 2;
    private static final double SECONDS = 60;
    private static final long SEED = 1;
    /** Of one processor, for drawing each plot. */
    private static final double DRAWING_SHARE = 0.02;
    private static final long CALM_NANOS = 100_000_000;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final ObjectProperty<Architecture.Kind> kind = new SimpleObjectProperty<>(this, "kind", Architecture.Kind.GCNN);
    private final ObjectProperty<TrainingSource> source = new SimpleObjectProperty<>(this, "source", TrainingSource.RUN);
    private final ObjectProperty<Integer> amount = new SimpleObjectProperty<>(this, "amount", AMOUNTS.getFirst());
    private final ObjectProperty<Path> file = new SimpleObjectProperty<>(this, "file");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyStringWrapper minutes = new ReadOnlyStringWrapper(this, "minutes", Numbers.significant(USUAL_MINUTES, 3));
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", Texts.of("training.idle"));
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper(this, "usable");
    private final TileModel loss;
    private final TileModel parity;
    private final LatestOnly<Runnable> parityWorker;
    private final RunModel run;
    private final SolverModel solver;
    private final Notices notices;
    private final Executor interfaceThread;
    private final Executor background;
    private final Path folder;
    private final int threads;
    /** Asked by the job's threads. */
    private volatile boolean stopping;
    private double seconds = USUAL_MINUTES * SECONDS;
    private @Nullable Known known;

    /** What is learned from, and how. */
    private record Learning(TrainingPlan plan, DataSet training, DataSet validation) {
    }

    /** The best so far, with all that its weights file tells. @param usual where its weights belong */
    private record Known(Learning from, Learned best, Path usual) {
        void write(Path weights) {
            best.write(weights, from.training(), TrainingJob.command(from.plan()), from.validation(), 1);
        }
    }

    /**
     * @param folder that receives a folder for every training
     * @param threads that the run computes with; a training leaves it one of them
     */
    public TrainingModel(RunModel run, SolverModel solver, Notices notices, Executor interfaceThread, Executor background,
            Path folder, int threads) {
        this.run = run;
        this.solver = solver;
        this.notices = notices;
        this.interfaceThread = interfaceThread;
        this.background = background;
        this.folder = folder;
        this.threads = Math.max(1, threads - 1);
        this.loss = new TileModel(info("loss"), DRAWING_SHARE, interfaceThread, background);
        this.parity = new TileModel(info("parity"), DRAWING_SHARE, interfaceThread, background);
        this.parityWorker = new LatestOnly<>(background, Runnable::run);
    }

    private static TileInfo info(String id) {
        return new TileInfo(id, Texts.of("training.plot." + id), Texts.of("training.plot." + id + ".about"), Set.of(Switch.LOG_X),
                Set.of(), true);
    }

    public ObjectProperty<Architecture.Kind> kindProperty() {
        return kind;
    }

    public ObjectProperty<TrainingSource> sourceProperty() {
        return source;
    }

    /** How many quenches are made to learn from. */
    public ObjectProperty<Integer> amountProperty() {
        return amount;
    }

    /** The data set to read; null before one was chosen. */
    public ObjectProperty<Path> fileProperty() {
        return file;
    }

    /** Whether its window is open. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** How long learning is to take. */
    public ReadOnlyStringProperty minutesTextProperty() {
        return minutes.getReadOnlyProperty();
    }

    /** A sentence on where the training is. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Of the present stage, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether there are weights that a run could use. */
    public ReadOnlyBooleanProperty usableProperty() {
        return usable.getReadOnlyProperty();
    }

    /** Error against the epoch. */
    public TileModel loss() {
        return loss;
    }

    /** n of the best network against the exact one, on states that it has not learned. */
    public TileModel parity() {
        return parity;
    }

    void pulse(long now) {
        if (shown.get()) {
            loss.pulse(now);
            parity.pulse(now);
        }
    }

    void dress(boolean dark) {
        loss.dress(dark);
        parity.dress(dark);
    }

    /** Minutes were typed. */
    public void requestMinutes(String typed) {
        final OptionalDouble number = Numbers.parse(typed);
        if (number.isPresent() && number.getAsDouble() * SECONDS >= TrainingOrder.SHORTEST) {
            seconds = number.getAsDouble() * SECONDS;
        } else {
            notices.say(Texts.of("training.minutes.refused", typed));
        }
        minutes.set(Numbers.significant(seconds / SECONDS, 3));
    }

    /** Begins; what goes wrong is told and leaves the run as it is. */
    public void start() {
        if (running.get() || run.runProperty().get() == null) {
            return;
        }
        if (source.get() == TrainingSource.FILE && file.get() == null) {
            notices.say(Texts.of("training.file.missing"));
            return;
        }
        final String name = freeName(folder, kind.get().key() + "-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())));
        final TrainingOrder order =
                new TrainingOrder(kind.get(), states(), seconds, folder.resolve(name), name, threads);
        stopping = false;
        known = null;
        usable.set(false);
        loss.clear();
        parity.clear();
        running.set(true);
        final TrainingJob job = new TrainingJob(order, new Watched(order));
        final var _ = CompletableFuture.supplyAsync(job::run, background).whenCompleteAsync(this::ended, interfaceThread);
    }

    /** The same time comes again where the clock is put back. */
    static String freeName(Path folder, String wanted) {
        String name = wanted;
        for (int number = 2; Files.exists(folder.resolve(name)); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    private TrainingOrder.Source states() {
        return switch (source.get()) {
            case RUN -> new TrainingOrder.Source.Made(Recipe.around(run.runProperty().get(), SEED, amount.get()));
            case STANDARD -> new TrainingOrder.Source.Made(Recipe.standard(SEED, amount.get()));
            case FILE -> new TrainingOrder.Source.Stored(file.get());
        };
    }

    private void ended(TrainingJob.Outcome outcome, Throwable failure) {
        running.set(false);
        progress.set(0);
        if (failure != null && (failure instanceof CancellationException || failure.getCause() instanceof CancellationException)) {
            status.set(Texts.of("training.stopped.early"));
        } else if (failure != null) {
            status.set(Texts.of("training.failed"));
            notices.report(failure);
        } else {
            status.set(TrainingTexts.ended(outcome));
        }
    }

    /** Ends the training after its present step; what it has learned stays. */
    public void stop() {
        stopping = true;
    }

    /** Lets the best network so far drive the run. */
    public void use() {
        final Known now = known;
        if (now != null) {
            Unwaited.report(CompletableFuture.runAsync(() -> now.write(now.usual()), background)
                    .thenRunAsync(() -> solver.open(now.usual()), interfaceThread), notices::report);
        }
    }

    /** Keeps the best network so far where the user wants it. */
    public void save(Path weights) {
        final Known now = known;
        if (now != null) {
            Unwaited.report(CompletableFuture.runAsync(() -> now.write(weights), background)
                    .thenRun(() -> notices.say(Texts.of("training.saved", weights.getFileName()))), notices::report);
        }
    }

    /** The name that {@link #save} could use. */
    public String suggestedName() {
        return kind.get().key();
    }

    private void show(Known better) {
        known = better;
        usable.set(true);
        final DataSet validation = better.from().validation();
        parityWorker.submit(() -> {
            try (NetworkSolver network = new NetworkSolver(new SolverSpec.Network("best"),
                    better.best().trained(better.from().training(), "", Measured.NOTHING),
                    validation.snapshots().getFirst().lattice(), 1)) {
                final Figure figure = NetworkFigures.parity("", "n", 0, 1,
                        ParityDots.of(Evaluation.of(network, validation), (n, _) -> n + 0.5));
                interfaceThread.execute(() -> parity.show(new TileContent(_ -> figure, null)));
            } catch (InvalidInput e) {
                notices.report(e);
            }
        });
    }

    /** Hands on to the interface thread. */
    private final class Watched implements TrainingJob.Watcher {

        private final TrainingOrder order;
        private long learningSince;
        private long told;
        /** Null before it is planned. */
        private @Nullable Learning learning;

        Watched(TrainingOrder order) {
            this.order = order;
        }

        @Override
        public void at(TrainingJob.Stage stage, double fraction) {
            final long now = System.nanoTime();
            if (stage == TrainingJob.Stage.LEARNING && now - told < CALM_NANOS) {
                return;
            }
            told = now;
            final String text = switch (stage) {
                case DATA -> Texts.of("training.at.data");
                case TRIAL -> Texts.of("training.at.trial");
                case LEARNING -> TrainingTexts.learning(Objects.requireNonNull(learning).plan(), fraction, now - learningSince);
                case MEASURING -> Texts.of("training.at.measuring");
            };
            interfaceThread.execute(() -> {
                status.set(text);
                progress.set(fraction);
            });
        }

        @Override
        public void planned(TrainingPlan plan, DataSet training, DataSet validation) {
            learning = new Learning(plan, training, validation);
            learningSince = System.nanoTime();
        }

        @Override
        public void learned(List<TrainingState.Epoch> curve) {
            interfaceThread.execute(() -> loss.show(new TileContent(_ -> NetworkFigures.loss(curve), null)));
        }

        @Override
        public void improved(Learned best) {
            final Known better = new Known(Objects.requireNonNull(learning), best, order.weights(best));
            interfaceThread.execute(() -> show(better));
        }

        @Override
        public boolean stops() {
            return stopping;
        }
    }
}
