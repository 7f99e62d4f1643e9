package org.checkerwave.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a linear map that commutes with a point group and with particle–hole exchange: for each parity and
 * irrep one matrix (input copy, channel) × (output copy, channel) that acts alike on all components of the irrep; gains
 * for τ₁ and τ₂ of each output channel; where wanted, biases b₀ + b₁τ₁ + b₂τ₂ of each even channel.
 *
 * <p>Features lie in rows of {@link Kernels#CHUNK} positions, in the order block, component, copy, channel; the rows of
 * a component are padded to {@link Kernels#BLOCK} with zeros.
 */
final class IrrepWeights {

    private final Field output;
    private final boolean biased;
    private final List<Block> blocks = new ArrayList<>();
    private final int gains;
    private final int biases;
    private final int effectiveBiases;
    private final int innerRows;
    private final int outerRows;

    /**
     * What a block joins.
     *
     * @param dimension of the irrep
     * @param inner (input copy, channel) pairs
     * @param outer (output copy, channel) pairs
     */
    record Shape(Parity parity, int dimension, int inner, int outer) {
    }

    /**
     * One parity and irrep.
     *
     * @param weights first weight
     * @param effective first effective weight; rows and columns padded to {@link Kernels#BLOCK}
     * @param from first row of its first component among the inputs
     * @param to likewise among the outputs
     */
    record Block(Shape shape, int weights, int effective, int from, int to) {

        /** First row of a component among the inputs. */
        int from(int component) {
            return from + component * innerRows();
        }

        /** First row of a component among the outputs. */
        int to(int component) {
            return to + component * outerRows();
        }

        private int innerRows() {
            return Kernels.padded(shape.inner());
        }

        private int outerRows() {
            return Kernels.padded(shape.outer());
        }

        /** Whether it joins nothing, and its rows are neither read nor written. */
        boolean empty() {
            return shape.inner() == 0 || shape.outer() == 0;
        }
    }

    /**
     * @param output whose channels have gains and biases
     * @param biased whether even channels have biases
     */
    IrrepWeights(Field output, boolean biased, List<Shape> shapes) {
        this.output = output;
        this.biased = biased;
        int weights = 0;
        int effective = 0;
        int from = 0;
        int to = 0;
        for (final Shape shape : shapes) {
            final Block block = new Block(shape, weights, effective, from, to);
            blocks.add(block);
            from += shape.dimension() * block.innerRows();
            to += shape.dimension() * block.outerRows();
            if (!block.empty()) {
                weights += shape.inner() * shape.outer();
                effective += block.innerRows() * block.outerRows();
            }
        }
        this.gains = weights;
        this.biases = gains + 2 * (output.odd() + output.even());
        this.effectiveBiases = effective;
        this.innerRows = from;
        this.outerRows = to;
    }

    /** In the order of the shapes given. */
    Block block(int index) {
        return blocks.get(index);
    }

    /** Rows of all inputs. */
    int innerRows() {
        return innerRows;
    }

    /** Rows of all outputs. */
    int outerRows() {
        return outerRows;
    }

    int weightCount() {
        return biases + (biased ? 3 * output.even() : 0);
    }

    int effectiveCount() {
        return effectiveBiases + (biased ? output.even() : 0);
    }

    long multiplications() {
        return blocks.stream().map(Block::shape).mapToLong(s -> (long) s.dimension() * s.inner() * s.outer()).sum();
    }

    /** @param spread standard deviation of an output for inputs of order 1 */
    void initialize(RandomGenerator random, double spread, float[] weights, int at) {
        Arrays.fill(weights, at, at + weightCount(), 0);
        for (final Block block : blocks) {
            final Shape shape = block.shape();
            for (int i = 0; i < shape.inner() * shape.outer(); i++) {
                weights[at + block.weights() + i] =
                        (float) (spread / Math.sqrt(shape.inner()) * random.nextGaussian());
            }
        }
        if (biased) {
            for (int c = 0; c < output.even(); c++) {
                weights[at + biases + c] = (float) (0.5 * random.nextGaussian());
            }
        }
    }

    /** First gain of that output channel; the second follows {@code output.odd() + output.even()} later. */
    private int gain(Parity parity, int channel) {
        return gains + (parity == Parity.ODD ? channel : output.odd() + channel);
    }

    /** {@link Layer#condition}. */
    void condition(float[] weights, int at, Conditioning temperature, float[] effective, int effectiveAt) {
        final int second = output.odd() + output.even();
        for (final Block block : blocks) {
            final Shape shape = block.shape();
            for (int m = 0; m < shape.outer(); m++) {
                final int gain = at + gain(shape.parity(), m % output.channels(shape.parity()));
                final float factor =
                        1 + weights[gain] * temperature.first() + weights[gain + second] * temperature.second();
                for (int k = 0; k < shape.inner(); k++) {
                    effective[effectiveAt + block.effective() + k * block.outerRows() + m] =
                            factor * weights[at + block.weights() + k * shape.outer() + m];
                }
            }
        }
        if (biased) {
            final int c = output.even();
            for (int i = 0; i < c; i++) {
                final int bias = at + biases + i;
                effective[effectiveAt + effectiveBiases + i] = weights[bias]
                        + weights[bias + c] * temperature.first() + weights[bias + 2 * c] * temperature.second();
            }
        }
    }

    /** {@link Layer#addConditionGradient}. */
    void addConditionGradient(float[] weights, int at, Conditioning temperature, float[] effectiveGradient,
            int effectiveAt, float[] gradient) {
        final int second = output.odd() + output.even();
        for (final Block block : blocks) {
            final Shape shape = block.shape();
            for (int m = 0; m < shape.outer(); m++) {
                final int gain = at + gain(shape.parity(), m % output.channels(shape.parity()));
                final float factor =
                        1 + weights[gain] * temperature.first() + weights[gain + second] * temperature.second();
                float toGain = 0;
                for (int k = 0; k < shape.inner(); k++) {
                    final float g =
                            effectiveGradient[effectiveAt + block.effective() + k * block.outerRows() + m];
                    final int weight = at + block.weights() + k * shape.outer() + m;
                    gradient[weight] += factor * g;
                    toGain += weights[weight] * g;
                }
                gradient[gain] += toGain * temperature.first();
                gradient[gain + second] += toGain * temperature.second();
            }
        }
        if (biased) {
            final int c = output.even();
            for (int i = 0; i < c; i++) {
                final float g = effectiveGradient[effectiveAt + effectiveBiases + i];
                final int bias = at + biases + i;
                gradient[bias] += g;
                gradient[bias + c] += g * temperature.first();
                gradient[bias + 2 * c] += g * temperature.second();
            }
        }
    }

    /** Index of an even channel's bias among the effective weights. */
    int bias(int at, int channel) {
        return at + effectiveBiases + channel;
    }

    /** All inner rows through the matrices to the outer rows. */
    void multiply(float[] inner, float[] effective, int at, float[] outer, int positions) {
        for (final Block block : blocks) {
            for (int component = 0; component < block.shape().dimension() && !block.empty(); component++) {
                Kernels.multiply(inner, block.from(component) * Kernels.CHUNK, block.shape().inner(), effective,
                        at + block.effective(), block.outerRows(), 1, outer, block.to(component) * Kernels.CHUNK,
                        block.outerRows(), positions);
            }
        }
    }

    /**
     * The transpose of {@link #multiply}.
     *
     * @param innerGradient overwritten by ∂/∂inner; null where it is not wanted
     * @param effectiveGradient has ∂/∂(effective weights) added
     * @param transposed scratch of as many rows as the outputs
     */
    void differentiate(float[] inner, float[] outerGradient, float[] effective, int at, float @Nullable [] innerGradient,
            float[] effectiveGradient, float[] transposed, int positions) {
        for (final Block block : blocks) {
            for (int component = 0; component < block.shape().dimension() && !block.empty(); component++) {
                final int from = block.from(component) * Kernels.CHUNK;
                final int to = block.to(component) * Kernels.CHUNK;
                Kernels.addOuterProducts(inner, from, block.innerRows(), outerGradient, to, block.outerRows(),
                        effectiveGradient, at + block.effective(), transposed, positions);
                if (innerGradient != null) {
                    Kernels.multiply(outerGradient, to, block.shape().outer(), effective, at + block.effective(), 1,
                            block.outerRows(), innerGradient, from, block.innerRows(), positions);
                }
            }
        }
    }
}
