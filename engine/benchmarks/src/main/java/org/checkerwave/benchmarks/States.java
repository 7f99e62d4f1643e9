package org.checkerwave.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;

/**
 * States of the default preset that the benchmarks run on, made once by {@link #make} and read by every forked JVM
 * from the folder that the system property {@value #FOLDER} names. Sizes above 128 are the 128² state repeated.
 */
final class States {

    static final String FOLDER = "checkerwave.benchmark.states";
    static final int THREADS = 2;
    static final double LATE = 50;
    private static final int LARGEST_COMPUTED = 128;

    private States() {
    }

    static RunDescription run(int size) {
        return new RunDescription("coarsening", SquareLattice.square(size), ParameterSet.defaults(),
                new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7,
                new SolverSpec.Window(SolverSpec.DEFAULT_ACCURACY), Map.of());
    }

    /** Follows the default preset from its random start to t = {@value #LATE} at these sizes and writes Q, v and n. */
    static void make(Path folder, int... sizes) throws IOException {
        for (final int size : sizes) {
            try (Simulation simulation = Simulation.start(run(size), THREADS)) {
                write(folder.resolve(size + "-start"), simulation.frame());
                while (simulation.time() < LATE - 1e-9) {
                    simulation.step();
                }
                write(folder.resolve(size + "-late"), simulation.frame());
            }
        }
    }

    private static void write(Path file, Frame frame) throws IOException {
        final ByteBuffer bytes = ByteBuffer.allocate(3 * Double.BYTES * frame.lattice().sites());
        for (final double[] field : List.of(frame.displacement(), frame.velocity(), frame.density())) {
            bytes.asDoubleBuffer().put(field);
            bytes.position(bytes.position() + Double.BYTES * field.length);
        }
        Files.write(file, bytes.array());
    }

    /** Q, v and n. @param moment "start" or "late" */
    private static double[][] read(int size, String moment) {
        final int computed = Math.min(size, LARGEST_COMPUTED);
        try {
            final ByteBuffer bytes = ByteBuffer.wrap(
                    Files.readAllBytes(Path.of(System.getProperty(FOLDER)).resolve(computed + "-" + moment)));
            final double[][] fields = new double[3][size * size];
            for (final double[] field : fields) {
                final double[] tile = new double[computed * computed];
                bytes.asDoubleBuffer().get(tile);
                bytes.position(bytes.position() + Double.BYTES * tile.length);
                for (int i = 0; i < field.length; i++) {
                    field[i] = tile[i % size % computed + computed * (i / size % computed)];
                }
            }
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** v = −gQ/t. */
    static double[] potential(int size, String moment) {
        final double[] potential = new double[size * size];
        run(size).parameters().model().potential(read(size, moment)[0], potential);
        return potential;
    }

    /** The run at t = {@value #LATE}, between two adaptations of the solver. */
    static Simulation simulation(int size) {
        final double[][] fields = read(size, "late");
        return Simulation.resume(new Checkpoint(run(size), run(size), 501, LATE, fields[0], fields[1], fields[2], Map.of(),
                List.of()), THREADS);
    }
}
