package org.checkerwave.network;

import org.checkerwave.lattice.SquareLattice;

/** One thread's forward pass over a tile of the lattice with the border that its layers consume. */
final class TilePass {

    private final Network network;
    private final SquareLattice lattice;
    private final Grid grid;
    private final float[] potential;
    private final float[][] planes = new float[3][];
    private final Workspace featureWorkspace;
    private final Workspace[] workspaces;

    TilePass(Network network, SquareLattice lattice, int width, int height) {
        this.network = network;
        this.lattice = lattice;
        this.grid = new Grid(width, height, network.radius());
        this.potential = new float[grid.plane()];
        final Features features = network.features();
        planes[2] = new float[features.field().planes() * grid.plane()];
        int largest = 0;
        for (final Layer layer : network.layers()) {
            largest = Math.max(largest, layer.output().planes());
        }
        planes[0] = new float[largest * grid.plane()];
        planes[1] = new float[largest * grid.plane()];
        this.featureWorkspace = features.workspace();
        this.workspaces = network.layers().stream().map(Layer::workspace).toArray(Workspace[]::new);
    }

    /** Writes n on the tile whose first site is (left, top); returns the largest |v| seen, or NaN if there is one. */
    float density(double[] v, int left, int top, double temperature, float[] effective, double[] density) {
        cut(v, left, top);
        int margin = grid.border() - network.features().radius();
        network.features().compute(potential, grid, grid.start(margin), grid.end(margin), temperature, featureWorkspace,
                planes[2]);
        float[] in = planes[2];
        int at = 0;
        for (int i = 0; i < workspaces.length; i++) {
            final Layer layer = network.layers().get(i);
            final float[] out = planes[i % 2];
            margin -= layer.radius();
            layer.forward(in, grid, grid.start(margin), grid.end(margin), effective, at, workspaces[i], out);
            at += layer.effectiveCount();
            in = out;
        }
        readOut(in, left, top, density);
        return Kernels.largest(potential, grid.stride() * grid.rows());
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
        ReadOut.apply(net, network.features().startsFromDensity() ? planes[2] : null, grid.start(0),
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
