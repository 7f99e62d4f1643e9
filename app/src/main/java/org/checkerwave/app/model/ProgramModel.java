package org.checkerwave.app.model;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.sample.Sample;
import org.checkerwave.app.settings.RecentFiles;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.app.tile.Tiles;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.state.Preset;

/** All models of one window, over one run. */
public final class ProgramModel implements AutoCloseable {

    /** Of everything in the window, in percent. */
    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;

    private final Settings settings;
    private final RecentFiles recentFiles;
    private final IntegerProperty scale = new SimpleIntegerProperty(this, "scale", 100);
    private final PaletteModel palette;
    private final Notices notices;
    private final RunModel run;
    private final Map<Parameter, ParameterModel> parameters = new EnumMap<>(Parameter.class);
    private final CouplingModel coupling;
    private final SpeedModel speed;
    private final TimelineModel timeline;
    private final AutoPauseModel autoPause;
    private final AutosaveModel autosave;
    private final RecoveryModel recovery;
    private final ScheduleModel schedule;
    private final SolverModel solver;
    private final SolverSpeeds speeds;
    private final SymmetryModel symmetry;
    private final StartModel start;
    private final PictureModel picture;
    private final Appearance appearance = new Appearance();
    private final PictureWords words;
    private final ViewsModel views;
    private final UndoModel undo;
    private final BrushModel brush;
    private final ProbeModel probe;
    private final DockModel dock;
    private final ComparisonModel comparison;
    private final ComparisonSetup comparisonSetup;
    private final TrainingModel training;
    private final StatusModel status;
    private final SampleModel samples;
    private final FileModel files;
    private final MovieModel movies;
    private final PictureExport pictureExport;
    private final LessonModel lessons;
    private final LessonLibrary lessonLibrary;
    private final GalleryModel gallery;
    private final BooleanProperty presentation = new SimpleBooleanProperty(this, "presentation");

    /**
     * @param settings used on the interface's thread; theirs to close who made them
     * @param interfaceThread where properties are changed and models are used
     * @param background for work that may take long; has a thread for every task
     * @param threads at most this many compute the run at once
     */
    public ProgramModel(List<Preset> presets, List<Sample> sampleStates, Settings settings, Executor interfaceThread,
            Executor background, int threads) {
        this.settings = settings;
        notices = new Notices(interfaceThread);
        settings.complainTo(notices::say);
        recentFiles = new RecentFiles(settings);
        run = new RunModel(interfaceThread, background, notices, threads);
        for (final Parameter parameter : Parameter.values()) {
            parameters.put(parameter, new ParameterModel(parameter, run, notices));
        }
        coupling = new CouplingModel(run, presets, interfaceThread, background);
        speed = new SpeedModel(run);
        timeline = new TimelineModel(run, notices);
        autoPause = new AutoPauseModel(run, notices, interfaceThread);
        final Path rings = settings.file("autosave");
        autosave = new AutosaveModel(run, notices, rings, background);
        recovery = new RecoveryModel(run, autosave, notices, rings, interfaceThread, background);
        schedule = new ScheduleModel(run, notices);
        solver = new SolverModel(run, notices, interfaceThread, background);
        speeds = new SolverSpeeds(run, speed);
        symmetry = new SymmetryModel(run, notices, new SplittableRandom());
        start = new StartModel(presets, run, notices);
        final ColorMaps maps = ColorMaps.load();
        picture = new PictureModel(run, maps, notices, background);
        words = new PictureWords(run, picture, interfaceThread, background);
        views = new ViewsModel(picture.look(), notices, interfaceThread, background);
        undo = new UndoModel(run, notices, interfaceThread, Runtime.getRuntime().maxMemory());
        brush = new BrushModel(run, undo);
        probe = new ProbeModel(run, picture, maps, background, threads);
        dock = new DockModel(Tiles.all(maps), run, picture.darkProperty(), interfaceThread, background);
        comparison = new ComparisonModel(run, picture, maps, notices, interfaceThread, background, threads);
        comparisonSetup = new ComparisonSetup(comparison, solver, run, notices);
        training = new TrainingModel(run, solver, notices, interfaceThread, background,
                settings.file("training"), threads);
        picture.darkProperty().subscribe(training::dress);
        status = new StatusModel(run);
        samples = new SampleModel(sampleStates, run, notices, interfaceThread, background);
        files = new FileModel(run, notices, recentFiles, interfaceThread, background);
        movies = new MovieModel(run, picture, start, notices, interfaceThread, background,
                threads);
        pictureExport = new PictureExport(run, picture, comparison, start, notices, background);
        lessons = new LessonModel(this, interfaceThread, background);
        lessonLibrary = new LessonLibrary(this, interfaceThread, background);
        gallery = new GalleryModel(this);
        settings.remember(Setting.flag("start-page", true), gallery.atStartProperty());
        Remembered.follow(settings, picture, speed, dock);
        Remembered.follow(settings, pictureExport);
        Remembered.follow(settings, timeline);
        Remembered.follow(settings, autosave);
        Remembered.follow(settings, movies.settings());
        Remembered.follow(settings, training);
        Remembered.follow(settings, comparisonSetup);
        settings.remember(Setting.number("scale", 100, SMALLEST, LARGEST), scale);
        palette = new PaletteModel(this);
    }

    /** What a frame of the window brings along. @param now in nanoseconds */
    public void pulse(long now) {
        run.takeFrame();
        timeline.pulse(now);
        autosave.pulse();
        picture.pulse();
        words.pulse(now);
        probe.pulse(now);
        dock.pulse(now);
        comparison.pulse(now);
        training.pulse(now);
        status.pulse(now);
        speeds.pulse(now);
        movies.pulse(now);
    }

    /** The same for a window that shows nothing but the picture. */
    public void pulsePicture() {
        run.takeFrame();
        picture.pulse();
    }

    /** The shown picture into files and the clipboard. */
    public PictureExport pictureExport() {
        return pictureExport;
    }

    /** What is remembered from one start to the next. */
    public Settings settings() {
        return settings;
    }

    public RecentFiles recentFiles() {
        return recentFiles;
    }

    /** How large everything in the window is, in percent. */
    public IntegerProperty scaleProperty() {
        return scale;
    }

    public PaletteModel palette() {
        return palette;
    }

    public Notices notices() {
        return notices;
    }

    public RunModel run() {
        return run;
    }

    public ParameterModel parameter(Parameter parameter) {
        return Objects.requireNonNull(parameters.get(parameter));
    }

    public CouplingModel coupling() {
        return coupling;
    }

    public TimelineModel timeline() {
        return timeline;
    }

    public AutoPauseModel autoPause() {
        return autoPause;
    }

    public AutosaveModel autosave() {
        return autosave;
    }

    public RecoveryModel recovery() {
        return recovery;
    }

    public ScheduleModel schedule() {
        return schedule;
    }

    public SpeedModel speed() {
        return speed;
    }

    public SolverModel solver() {
        return solver;
    }

    public SolverSpeeds speeds() {
        return speeds;
    }

    public SymmetryModel symmetry() {
        return symmetry;
    }

    public StartModel start() {
        return start;
    }

    public PictureModel picture() {
        return picture;
    }

    public Appearance appearance() {
        return appearance;
    }

    /** The picture in words. */
    public PictureWords words() {
        return words;
    }

    public ViewsModel views() {
        return views;
    }

    public UndoModel undo() {
        return undo;
    }

    public BrushModel brush() {
        return brush;
    }

    public ProbeModel probe() {
        return probe;
    }

    public ComparisonModel comparison() {
        return comparison;
    }

    public ComparisonSetup comparisonSetup() {
        return comparisonSetup;
    }

    public DockModel dock() {
        return dock;
    }

    public TrainingModel training() {
        return training;
    }

    public StatusModel status() {
        return status;
    }

    public SampleModel samples() {
        return samples;
    }

    public FileModel files() {
        return files;
    }

    public MovieModel movies() {
        return movies;
    }

    public LessonModel lessons() {
        return lessons;
    }

    public LessonLibrary lessonLibrary() {
        return lessonLibrary;
    }

    public GalleryModel gallery() {
        return gallery;
    }

    /** Whether the window is shown to an audience. */
    public BooleanProperty presentationProperty() {
        return presentation;
    }

    @Override
    public void close() {
        movies.close();
        run.cancelPreparing();
        run.close();
        recovery.close();
        autosave.close();
    }
}
