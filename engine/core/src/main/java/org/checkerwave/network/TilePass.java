package org.checkerwave.network;

import java.util.ArrayList;
import java.util.List;
import org.checkerwave.lattice.SquareLattice;

/**
 * One thread's forward pass over a tile of the lattice with the border that its layers consume. A layer that looks at
 * neighbours starts a stage; the layers after it that do not follow chunk by chunk, while the values are at hand.
 */
final class TilePass {

    private final Network network;
    private final SquareLattice lattice;
    private final Grid grid;
    private final float[] potential;
    private final float[] features;
    private final Workspace featureWorkspace;
    private final List<Stage> stages = new ArrayList<>();
    /** Outputs of stages, by turns. */
    private final float[][] planes = new float[2][];
    /** Outputs within a stage, by turns. */
    private final float[][] chunks = new float[2][];

    /** Layers that run together. @param effective where each one's effective weights start */
    private record Stage(List<Layer> layers, List<Workspace> workspaces, List<Integer> effective) {
    }

    TilePass(Network network, SquareLattice lattice, int width, int height) {
        this.network = network;
        this.lattice = lattice;
        this.grid = new Grid(width, height, network.radius());
        this.potential = new float[grid.plane()];
        this.features = new float[network.features().field().planes() * grid.plane()];
        this.featureWorkspace = network.features().workspace();
        int at = 0;
        for (final Layer layer : network.layers()) {
            if (stages.isEmpty() || layer.radius() > 0) {
                stages.add(new Stage(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            }
            stages.getLast().layers().add(layer);
            stages.getLast().workspaces().add(layer.workspace());
            stages.getLast().effective().add(at);
            at += layer.effectiveCount();
        }
        final int between = stages.stream().mapToInt(s -> s.layers().getLast().output().planes()).max().orElse(0);
        final int within = widest(network);
        for (int i = 0; i < 2; i++) {
            planes[i] = new float[between * grid.plane()];
            chunks[i] = new float[within * Kernels.CHUNK];
        }
    }

    private static int widest(Network network) {
        return network.layers().stream().mapToInt(layer -> layer.output().planes()).max().orElse(0);
    }

    /** As if the widest layer ended a stage; without what the layers need for a few sites. */
    static long bytes(Network network, int width, int height) {
        final long plane = new Grid(width, height, network.radius()).plane();
        return Float.BYTES * (plane * (1 + network.features().field().planes() + 2L * widest(network)) + 2L * widest(network) * Kernels.CHUNK);
    }

    /** Writes n on the tile whose first site is (left, top); returns the largest |v| seen, or NaN if there is one. */
    float density(double[] v, int left, int top, double temperature, float[] effective, double[] density) {
        cut(v, left, top);
        int margin = grid.border() - network.features().radius();
        network.features().compute(potential, grid, grid.start(margin), grid.end(margin), temperature,
                featureWorkspace, features);
        float[] in = features;
        for (int i = 0; i < stages.size(); i++) {
            margin -= stages.get(i).layers().getFirst().radius();
            run(stages.get(i), in, grid.start(margin), grid.end(margin), effective, planes[i % 2]);
            in = planes[i % 2];
        }
        readOut(in, left, top, density);
        return Kernels.largest(potential, grid.stride() * grid.rows());
    }

    private void run(Stage stage, float[] in, int start, int end, float[] effective, float[] out) {
        final int last = stage.layers().size() - 1;
        for (int p = start; p < end; p += Kernels.CHUNK) {
            final int positions = Kernels.positions(p, end);
            for (int i = 0; i <= last; i++) {
                stage.layers().get(i).forward(i == 0 ? in : chunks[i % 2], i == 0 ? grid.plane() : Kernels.CHUNK,
                        grid.stride(), i == 0 ? p : 0, positions, effective, stage.effective().get(i),
                        stage.workspaces().get(i), i == last ? out : chunks[(i + 1) % 2],
                        i == last ? grid.plane() : Kernels.CHUNK, i == last ? p : 0);
            }
        }
    }

    private void cut(double[] v, int left, int top) {
        final int border = grid.border();
        for (int y = -border; y < grid.height() + border; y++) {
            final int row = lattice.width() * Math.floorMod(top + y, lattice.height());
            int x = Math.floorMod(left - border, lattice.width());
            int at = grid.index(-border, y);
            final int end = at + grid.stride();
            while (at < end) {
                final int run = Math.min(end - at, lattice.width() - x);
                for (int i = 0; i < run; i++) {
                    potential[at + i] = (float) v[row + x + i];
                }
                at += run;
                x = 0;
            }
        }
    }

    private void readOut(float[] net, int left, int top, double[] density) {
        ReadOut.apply(net, network.features().startsFromDensity() ? features : null, grid.start(0),
                grid.end(0) - grid.start(0));
        final int width = Math.min(grid.width(), lattice.width() - left);
        for (int y = 0; y < grid.height() && top + y < lattice.height(); y++) {
            final int from = grid.index(0, y);
            final int to = left + lattice.width() * (top + y);
            for (int x = 0; x < width; x++) {
                density[to + x] = ReadOut.density(net[from + x]);
            }
        }
    }
}
