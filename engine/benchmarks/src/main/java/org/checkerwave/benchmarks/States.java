package org.checkerwave.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.checkerwave.benchmark.ElectronState;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.Npy;
import org.checkerwave.file.NpyArray;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;

/**
 * States that the benchmarks run on, made once and read by every forked JVM from the folder that the system property
 * {@value #FOLDER} names: {@code NAME.electrons} holds v behind T/t, {@code NAME.run} Q, velocities and n.
 */
final class States implements AutoCloseable {

    static final String FOLDER = "checkerwave.benchmark.states";
    static final int THREADS = 2;
    static final double LATE = 50;
    static final int LARGEST_COMPUTED = 128;

    private final Path folder;

    private States(Path folder) {
        this.folder = folder;
    }

    /** An empty folder of states, deleted when closed. */
    static States open() throws IOException {
        final Path folder = Files.createTempDirectory("checkerwave-benchmarks");
        System.setProperty(FOLDER, folder.toString());
        return new States(folder);
    }

    static RunDescription run(int size) {
        return new RunDescription("coarsening", SquareLattice.square(size), ParameterSet.defaults(),
                new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7,
                new SolverSpec.Window(SolverSpec.DEFAULT_ACCURACY), Map.of());
    }

    /** Follows the default preset to t = {@value #LATE} and writes "SIZE-start" and "SIZE-late". */
    void follow(int... sizes) throws IOException {
        for (final int size : sizes) {
            try (Simulation simulation = Simulation.start(run(size), THREADS)) {
                write(size + "-start", simulation);
                while (simulation.time() < LATE - 1e-9) {
                    simulation.step();
                }
                write(size + "-late", simulation);
            }
        }
    }

    private void write(String name, Simulation simulation) throws IOException {
        write(name, ElectronState.of(name, simulation));
        final Frame frame = simulation.frame();
        write(name + ".run", Stream.of(frame.displacement(), frame.velocity(), frame.density())
                .flatMapToDouble(Arrays::stream).toArray());
    }

    /** Writes one for {@link #electrons}. */
    void write(String name, ElectronState state) throws IOException {
        final double[] values = new double[1 + state.potential().length];
        values[0] = state.temperature();
        System.arraycopy(state.potential(), 0, values, 1, state.potential().length);
        write(name + ".electrons", values);
    }

    private void write(String file, double[] values) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            Npy.write(out, new NpyArray(new int[] {values.length}, values));
        }
    }

    private static double[] read(String file) {
        return Npy.read(Path.of(System.getProperty(FOLDER)).resolve(file)).data();
    }

    /** A square one that was written before. */
    static ElectronState electrons(String name) {
        final double[] values = read(name + ".electrons");
        return new ElectronState(name, SquareLattice.square((int) Math.sqrt(values.length - 1)),
                Arrays.copyOfRange(values, 1, values.length), values[0]);
    }

    /** The run at t = {@value #LATE}, between two adaptations of the solver; above 128² that of 128² repeated. */
    static Simulation simulation(int size) {
        final int computed = Math.min(size, LARGEST_COMPUTED);
        final double[] values = read(computed + "-late.run");
        final double[][] fields = new double[3][size * size];
        for (int f = 0; f < fields.length; f++) {
            for (int i = 0; i < size * size; i++) {
                fields[f][i] = values[computed * computed * f + i % size % computed + computed * (i / size % computed)];
            }
        }
        return Simulation.resume(new Checkpoint(run(size), run(size), 501, LATE, fields[0], fields[1], fields[2],
                Pins.NONE, Map.of(), List.of()), THREADS);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (final Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
