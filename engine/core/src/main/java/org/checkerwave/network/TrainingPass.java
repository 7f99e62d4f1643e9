package org.checkerwave.network;

import java.util.Arrays;
import java.util.List;

/**
 * Forward and backward through a network on one whole periodic lattice; the workspace of one thread.
 *
 * <p>Loss of a snapshot: the mean over its sites of (n − n_exact)².
 */
public final class TrainingPass {

    private final Network network;
    private final Grid grid;
    private final float[][] planes;
    private final float[][] gradients;
    private final Workspace[] workspaces;
    private final float[] effective;
    private final float[] effectiveGradient;

    public TrainingPass(Network network, int width, int height) {
        this.network = network;
        this.grid = new Grid(width, height, border(network));
        final List<Layer> layers = network.layers();
        this.planes = new float[layers.size() + 1][];
        this.gradients = new float[layers.size() + 1][];
        this.workspaces = new Workspace[layers.size()];
        for (int i = 0; i < layers.size(); i++) {
            planes[i + 1] = new float[layers.get(i).output().planes() * grid.plane()];
            gradients[i + 1] = new float[planes[i + 1].length];
            workspaces[i] = layers.get(i).workspace();
        }
        this.effective = new float[network.effectiveCount()];
        this.effectiveGradient = new float[network.effectiveCount()];
    }

    /** Of one pass: every layer's planes and their gradients. */
    public static long bytes(Network network, int width, int height) {
        return 2 * planeBytes(network, width, height) * network.layers().stream().mapToLong(layer -> layer.output().planes()).sum();
    }

    /** Of one snapshot's {@link #features}. */
    public static long featureBytes(Network network, int width, int height) {
        return planeBytes(network, width, height) * network.features().field().planes();
    }

    private static long planeBytes(Network network, int width, int height) {
        return (long) Float.BYTES * new Grid(width, height, border(network)).plane();
    }

    private static int border(Network network) {
        return network.layers().stream().mapToInt(Layer::radius).max().orElse(0);
    }

    /** The features of a potential, made once for each snapshot and given to the other methods. */
    public static float[] features(Network network, float[] potential, int width, int height, double temperature) {
        final Features features = network.features();
        final int border = border(network);
        final Grid wide = new Grid(width, height, Math.max(border, features.radius()));
        final float[] plane = new float[wide.plane()];
        copyIn(potential, wide, plane);
        final float[] wideOut = new float[features.field().planes() * wide.plane()];
        features.compute(plane, wide, wide.start(0), wide.end(0), temperature, features.workspace(),
                wideOut);
        final Grid grid = new Grid(width, height, border);
        final float[] out = new float[features.field().planes() * grid.plane()];
        for (int f = 0; f < features.field().planes(); f++) {
            for (int y = 0; y < height; y++) {
                System.arraycopy(wideOut, f * wide.plane() + wide.index(0, y), out,
                        f * grid.plane() + grid.index(0, y), width);
            }
            grid.wrap(out, f * grid.plane());
        }
        return out;
    }

    /** With its border, which on a small lattice goes round more than once. */
    private static void copyIn(float[] field, Grid grid, float[] plane) {
        for (int y = -grid.border(); y < grid.height() + grid.border(); y++) {
            final int row = grid.width() * Math.floorMod(y, grid.height());
            for (int x = -grid.border(); x < grid.width() + grid.border(); x++) {
                plane[grid.index(x, y)] = field[row + Math.floorMod(x, grid.width())];
            }
        }
    }

    /** n − ½ of the network, in the index order of the lattice. */
    public void density(float[] features, double temperature, float[] density) {
        network.condition(temperature, effective);
        forward(features);
        for (int y = 0; y < grid.height(); y++) {
            for (int x = 0; x < grid.width(); x++) {
                density[y * grid.width() + x] = readOut(grid.index(x, y));
            }
        }
    }

    private void forward(float[] features) {
        planes[0] = features;
        int at = 0;
        for (int i = 0; i < workspaces.length; i++) {
            final Layer layer = network.layers().get(i);
            layer.forward(planes[i], grid, grid.start(0), grid.end(0), effective, at, workspaces[i], planes[i + 1]);
            if (i + 1 < workspaces.length) {
                for (int plane = 0; plane < layer.output().planes(); plane++) {
                    grid.wrap(planes[i + 1], plane * grid.plane());
                }
            }
            at += layer.effectiveCount();
        }
    }

    private float readOut(int position) {
        final double base = network.features().startsFromDensity() ? planes[0][position] : 0;
        final double correction = StrictMath.tanh(planes[workspaces.length][position]);
        return (float) (0.5 * (base + correction) / (1 + base * correction));
    }

    /**
     * One snapshot's loss and its gradient.
     *
     * @param exact n − ½
     * @param weight factor of the loss in the gradient
     * @param gradient overwritten by ∂loss/∂weights times {@code weight}
     */
    public double gradient(float[] features, double temperature, float[] exact, double weight, float[] gradient) {
        network.condition(temperature, effective);
        forward(features);
        final int last = workspaces.length;
        Arrays.fill(gradients[last], 0);
        final double loss = lossGradient(exact, weight, gradients[last]);
        Arrays.fill(effectiveGradient, 0);
        int at = effective.length;
        for (int i = last - 1; i >= 0; i--) {
            final Layer layer = network.layers().get(i);
            at -= layer.effectiveCount();
            final float[] toInput = i == 0 ? null : gradients[i];
            if (toInput != null) {
                Arrays.fill(toInput, 0);
            }
            layer.backward(planes[i], grid, grid.start(0), grid.end(0), effective, at, workspaces[i],
                    gradients[i + 1], toInput, effectiveGradient);
            if (toInput != null) {
                for (int plane = 0; plane < layer.input().planes(); plane++) {
                    grid.fold(toInput, plane * grid.plane());
                }
            }
        }
        Arrays.fill(gradient, 0);
        network.addConditionGradient(temperature, effectiveGradient, gradient);
        return loss;
    }

    /** ∂n/∂net = ½(1 − x²)(1 − τ²)/(1 + xτ)² with τ = tanh(net). */
    private double lossGradient(float[] exact, double weight, float[] toNet) {
        final int sites = grid.width() * grid.height();
        double loss = 0;
        for (int y = 0; y < grid.height(); y++) {
            for (int x = 0; x < grid.width(); x++) {
                final int position = grid.index(x, y);
                final double base = network.features().startsFromDensity() ? planes[0][position] : 0;
                final double correction = StrictMath.tanh(planes[workspaces.length][position]);
                final double denominator = 1 + base * correction;
                final double error = 0.5 * (base + correction) / denominator - exact[y * grid.width() + x];
                loss += error * error;
                toNet[position] = (float) (weight * error / sites * (1 - base * base) * (1 - correction * correction)
                        / (denominator * denominator));
            }
        }
        return loss / sites;
    }
}
