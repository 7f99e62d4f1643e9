package org.checkerwave.network;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Layers with their weights: net(v, T), whose read-out is n − ½ = ½ tanh(net + artanh x), x = 0 or the features' 2n − 1. */
public final class Network {

    private final Architecture architecture;
    private final Features features;
    private final List<Layer> layers;
    private final float[] weights;

    private Network(Architecture architecture, float @Nullable [] weights) {
        this.architecture = architecture;
        this.features = architecture.features();
        this.layers = List.copyOf(architecture.layers());
        this.weights = weights == null ? new float[layers.stream().mapToInt(Layer::weightCount).sum()] : weights;
        if (this.weights.length != layers.stream().mapToInt(Layer::weightCount).sum()) {
            throw new IllegalArgumentException(this.weights.length + " weights for " + architecture);
        }
    }

    /** A network with random weights. */
    public static Network random(Architecture architecture, RandomGenerator random) {
        final Network network = new Network(architecture, null);
        int at = 0;
        for (final Layer layer : network.layers) {
            layer.initialize(random, network.weights, at);
            at += layer.weightCount();
        }
        return network;
    }

    /** @param weights kept, not copied */
    public static Network of(Architecture architecture, float[] weights) {
        return new Network(architecture, weights);
    }

    public static int weightCount(Architecture architecture) {
        return architecture.layers().stream().mapToInt(Layer::weightCount).sum();
    }

    public Architecture architecture() {
        return architecture;
    }

    /** All that is trained, layer after layer. */
    public float[] weights() {
        return weights;
    }

    Features features() {
        return features;
    }

    List<Layer> layers() {
        return layers;
    }

    /** Sites that n at a site depends on in x and y. */
    public int radius() {
        return features.radius() + layers.stream().mapToInt(Layer::radius).sum();
    }

    /** Multiply–adds of the matrix products at one site. */
    public long multiplications() {
        return layers.stream().mapToLong(Layer::multiplications).sum();
    }

    int effectiveCount() {
        return layers.stream().mapToInt(Layer::effectiveCount).sum();
    }

    /** Makes the weights that the kernels use at one temperature. */
    void condition(double temperature, float[] effective) {
        final Conditioning conditioning = Conditioning.at(temperature);
        int at = 0;
        int effectiveAt = 0;
        for (final Layer layer : layers) {
            layer.condition(weights, at, conditioning, effective, effectiveAt);
            at += layer.weightCount();
            effectiveAt += layer.effectiveCount();
        }
    }

    /** Adds what the gradient of the effective weights means for the weights. */
    void addConditionGradient(double temperature, float[] effectiveGradient, float[] gradient) {
        final Conditioning conditioning = Conditioning.at(temperature);
        int at = 0;
        int effectiveAt = 0;
        for (final Layer layer : layers) {
            layer.addConditionGradient(weights, at, conditioning, effectiveGradient, effectiveAt, gradient);
            at += layer.weightCount();
            effectiveAt += layer.effectiveCount();
        }
    }
}
