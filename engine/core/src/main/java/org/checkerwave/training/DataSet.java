package org.checkerwave.training;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.TrainedRange;
import org.checkerwave.file.Fingerprint;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Safetensors;

/**
 * Exactly solved states of one lattice size. In a file: float32 tensors {@code potential} and {@code density}
 * (n − ½) of shape (S, Ly, Lx), and one value for each of the S states in {@code temperature}, {@code coupling},
 * {@code region} (index into default, strong, range), {@code trajectory} and {@code time}.
 *
 * @param recipe which recipe and seed the states come from, {@value #UNKNOWN} where nobody has said
 */
public record DataSet(String recipe, List<Snapshot> snapshots) {

    /** {@link #recipe} of data that tell none. */
    public static final String UNKNOWN = "unknown";

    private static final long FORMAT_VERSION = 1;
    private static final String RECIPE = "recipe";
    private static final String POTENTIAL = "potential";
    private static final String DENSITY = "density";
    /** Full and empty sites may be rounded to just beyond. */
    private static final double ROUNDING = 1e-4;
    /** Largest |v|: a run at the recipes' g = 4 and K − 4κ = 0.2 is called run away from 100 g (1 + g/0.2) = 8400 on. */
    private static final float LARGEST_POTENTIAL = 10_000;
    /** Whole numbers above are not told apart by a float. */
    private static final float LARGEST_NUMBER = 1 << 24;

    public DataSet {
        snapshots = List.copyOf(snapshots);
    }

    /** The states that the condition holds for. */
    public DataSet only(Predicate<Snapshot> condition) {
        return new DataSet(recipe, snapshots.stream().filter(condition).toList());
    }

    /** Every {@code nth} trajectory of each region: kept aside to stop a training early, never in {@link #training}. */
    public DataSet validation(int nth) {
        final Set<Integer> aside = aside(nth);
        return only(s -> aside.contains(s.trajectory()));
    }

    /** The trajectories that {@link #validation} leaves. */
    public DataSet training(int nth) {
        final Set<Integer> aside = aside(nth);
        return only(s -> !aside.contains(s.trajectory()));
    }

    /** The first so many states: whole trajectories in the order of the recipe, the last of them perhaps cut. */
    public DataSet firstStates(int count) {
        if (count < 1 || count > snapshots.size()) {
            throw new InvalidInput("The data hold " + snapshots.size() + " states to learn from, but " + count
                    + " are asked for; give 1 to " + snapshots.size() + ", or make more with checkerwave dataset.");
        }
        return new DataSet(recipe, snapshots.subList(0, count));
    }

    /** Whether any state is in both, bit for bit. */
    public boolean overlaps(DataSet other) {
        final Set<FloatBuffer> own = new HashSet<>();
        snapshots.forEach(s -> own.add(FloatBuffer.wrap(s.potential())));
        return other.snapshots.stream().anyMatch(s -> own.contains(FloatBuffer.wrap(s.potential())));
    }

    /** SHA-256 of all values, as 64 hexadecimal digits: tells data of one recipe and size apart. */
    public String fingerprint() {
        final Fingerprint fingerprint = new Fingerprint();
        for (final Snapshot s : snapshots) {
            fingerprint.add(s.lattice().width(), s.lattice().height()).add(s.potential()).add(s.density())
                    .add((float) s.temperature(), (float) s.coupling(), s.region().number(), s.trajectory(), (float) s.time());
        }
        return fingerprint.text();
    }

    /** What a network knows that learns from these states. */
    public TrainedRange range() {
        float potential = 0;
        for (final Snapshot snapshot : snapshots) {
            for (final float v : snapshot.potential()) {
                potential = Math.max(potential, Math.abs(v));
            }
        }
        final DoubleSummaryStatistics temperatures =
                snapshots.stream().mapToDouble(Snapshot::temperature).summaryStatistics();
        return new TrainedRange(potential, temperatures.getMin(), temperatures.getMax());
    }

    /** Counted within the region: regions come by turns, so a plain every nth trajectory could miss one altogether. */
    private Set<Integer> aside(int nth) {
        if (nth < 2) {
            throw new InvalidInput("Every " + nth + "th trajectory cannot be kept aside; give 2 or more.");
        }
        final Set<Integer> aside = new HashSet<>();
        for (final Region region : Region.values()) {
            final int[] numbers = snapshots.stream().filter(s -> s.region() == region).mapToInt(Snapshot::trajectory)
                    .sorted().distinct().toArray();
            for (int k = nth - 1; k < numbers.length; k += nth) {
                aside.add(numbers[k]);
            }
        }
        return aside;
    }

    /** Writes the file, whole or not at all. */
    public void write(Path file) {
        if (snapshots.isEmpty()) {
            throw new InvalidInput("A data set without states cannot be written; let a trajectory finish first.");
        }
        final SquareLattice lattice = snapshots.getFirst().lattice();
        if (!snapshots.stream().allMatch(s -> s.lattice().equals(lattice))) {
            throw new InvalidInput("A data set with states on lattices of several sizes cannot be written; write one for "
                    + "each size.");
        }
        final Map<String, Safetensors.Tensor> tensors = new LinkedHashMap<>();
        tensors.put(POTENTIAL, fields(lattice, Snapshot::potential));
        tensors.put(DENSITY, fields(lattice, Snapshot::density));
        tensors.put("temperature", column(Snapshot::temperature));
        tensors.put("coupling", column(Snapshot::coupling));
        tensors.put("region", column(s -> s.region().number()));
        tensors.put("trajectory", column(Snapshot::trajectory));
        tensors.put("time", column(Snapshot::time));
        new Safetensors(FormatVersion.with(FORMAT_VERSION, Map.of(RECIPE, recipe)), tensors).write(file);
    }

    private Safetensors.Tensor fields(SquareLattice lattice, Function<Snapshot, float[]> field) {
        final float[] all = new float[snapshots.size() * lattice.sites()];
        for (int s = 0; s < snapshots.size(); s++) {
            System.arraycopy(field.apply(snapshots.get(s)), 0, all, s * lattice.sites(), lattice.sites());
        }
        return new Safetensors.Tensor(new int[] {snapshots.size(), lattice.height(), lattice.width()}, all);
    }

    private Safetensors.Tensor column(ToDoubleFunction<Snapshot> value) {
        final float[] all = new float[snapshots.size()];
        for (int s = 0; s < all.length; s++) {
            all[s] = (float) value.applyAsDouble(snapshots.get(s));
        }
        return new Safetensors.Tensor(new int[] {all.length}, all);
    }

    /** Reads a file that {@link #write} made; refuses in one sentence what has other shapes, NaN or parts missing. */
    public static DataSet read(Path file) {
        final Safetensors content = Safetensors.read(file);
        final String name = file.toString();
        FormatVersion.require(FORMAT_VERSION, content.metadata(), name);
        final Safetensors.Tensor potential = content.required(POTENTIAL, name);
        final Safetensors.Tensor density = content.required(DENSITY, name);
        final int[] shape = potential.shape();
        if (shape.length != 3 || !Arrays.equals(shape, density.shape())) {
            throw new InvalidInput(name + " has a potential of shape " + Arrays.toString(shape)
                    + " and a density of shape " + Arrays.toString(density.shape())
                    + "; both must be (states, Ly, Lx). Make the data anew with checkerwave dataset.");
        }
        requireFinite(potential.data(), POTENTIAL, name);
        requireFinite(density.data(), DENSITY, name);
        for (final float value : potential.data()) {
            requireMeaning(Math.abs(value) <= LARGEST_POTENTIAL, name, "potential v = −gQ/t", value, "−10000 to 10000");
        }
        for (final float value : density.data()) {
            requireMeaning(Math.abs(value) < 0.5 + ROUNDING, name, "density n − ½", value, "−½ to ½");
        }
        final SquareLattice lattice = new SquareLattice(shape[2], shape[1]);
        final float[] temperature = column(content, "temperature", shape[0], name);
        final float[] coupling = column(content, "coupling", shape[0], name);
        final float[] region = column(content, "region", shape[0], name);
        final float[] trajectory = column(content, "trajectory", shape[0], name);
        final float[] time = column(content, "time", shape[0], name);
        final List<Snapshot> snapshots = new ArrayList<>();
        for (int s = 0; s < shape[0]; s++) {
            final int from = s * lattice.sites();
            requireMeaning(temperature[s] > 0, name, "temperature", temperature[s], "a number above 0");
            requireMeaning(whole(region[s], Region.values().length - 1), name, "region", region[s], "0, 1 or 2");
            requireMeaning(whole(trajectory[s], LARGEST_NUMBER), name, "trajectory", trajectory[s],
                    "a whole number from 0 to 16777216");
            requireMeaning(time[s] >= 0, name, "time", time[s], "0 or more");
            snapshots.add(new Snapshot(lattice, Arrays.copyOfRange(potential.data(), from, from + lattice.sites()),
                    Arrays.copyOfRange(density.data(), from, from + lattice.sites()), temperature[s], coupling[s],
                    Region.ofNumber((int) region[s]), (int) trajectory[s], time[s]));
        }
        return new DataSet(content.metadata().getOrDefault(RECIPE, UNKNOWN), snapshots);
    }

    private static boolean whole(float value, float largest) {
        return value >= 0 && value <= largest && value == Math.rint(value);
    }

    private static void requireMeaning(boolean meaningful, String name, String column, float value, String wanted) {
        if (!meaningful) {
            throw new InvalidInput(name + " has a state with the " + column + " " + value + " instead of " + wanted
                    + "; make the data anew with checkerwave dataset.");
        }
    }

    private static void requireFinite(float[] values, String what, String name) {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new InvalidInput(name + " holds " + values[i] + " at place " + i + " of its " + what
                        + "; all values must be finite. Make the data anew with checkerwave dataset.");
            }
        }
    }

    private static float[] column(Safetensors content, String column, int states, String name) {
        final Safetensors.Tensor values = content.required(column, name);
        if (!Arrays.equals(values.shape(), new int[] {states})) {
            throw new InvalidInput(name + " has a " + column + " of shape " + Arrays.toString(values.shape())
                    + "; it must be [" + states + "], one value for each state. Make the data anew with checkerwave dataset.");
        }
        requireFinite(values.data(), column, name);
        return values.data();
    }
}
