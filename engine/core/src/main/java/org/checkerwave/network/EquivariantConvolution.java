package org.checkerwave.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.checkerwave.symmetry.FiniteGroup;
import org.checkerwave.symmetry.Neighborhood;

/**
 * A convolution that commutes with a point group and with particle–hole exchange, followed by the activation
 * {@link ParityActivation} unless it is the last. With the regular representation it is a group convolution of p4m,
 * K[h, d] = W[g⁻¹h, g⁻¹d] (Cohen and Welling, ICML 2016), carried out irrep by irrep, where it costs
 * Σ d³/|G|² of the dense product; with scalars a message passing step; with the trivial group an ordinary convolution.
 *
 * <p>Weights: for each parity and irrep a matrix (input copy, channel) × (output copy, channel); gains for τ₁ and τ₂ of
 * each output channel; biases b₀ + b₁τ₁ + b₂τ₂ of each even channel.
 */
final class EquivariantConvolution implements Layer {

    private final Field input;
    private final Field output;
    private final Neighborhood neighborhood;
    private final boolean activated;
    private final IntertwinerBlocks intertwiner;
    private final LinearProgram analysis;
    private final LinearProgram synthesis;
    private final List<WeightBlock> blocks;
    private final int gains;
    private final int biases;
    private final int effectiveBiases;
    private final int innerRows;
    private final int outerRows;
    private final int[][] innerOffsets = new int[2][];
    private final int[][] outerOffsets = new int[2][];

    /**
     * One parity and irrep.
     *
     * @param inner (input copy, channel) pairs
     * @param outer (output copy, channel) pairs
     * @param weights first weight
     * @param effective first effective weight; rows and columns padded to {@link Kernels#BLOCK}
     * @param from first row of its first component among the inputs in the adapted basis
     * @param to likewise among the outputs
     */
    private record WeightBlock(Parity parity, int dimension, int inner, int outer, int weights, int effective,
            int from, int to) {
        int innerRows() {
            return Kernels.padded(inner);
        }

        int outerRows() {
            return Kernels.padded(outer);
        }
    }

    /** @param activated whether the activation follows */
    EquivariantConvolution(FiniteGroup group, Neighborhood neighborhood, Field input, Field output,
            boolean activated) {
        if (activated && output.odd() != 0 && output.odd() != output.even()) {
            throw new IllegalArgumentException("the activation pairs each odd channel with an even one: " + output);
        }
        this.input = input;
        this.output = output;
        this.neighborhood = neighborhood;
        this.activated = activated;
        this.intertwiner = IntertwinerBlocks.convolution(group, neighborhood, input.components() > 1,
                output.components() > 1);
        this.analysis = new LinearProgram(intertwiner.analysis());
        this.synthesis = new LinearProgram(intertwiner.synthesis());
        final Layout layout = new Layout();
        this.blocks = layout.blocks;
        this.gains = layout.weights;
        this.biases = gains + 2 * (output.odd() + output.even());
        this.effectiveBiases = layout.effective;
        this.innerRows = layout.from;
        this.outerRows = layout.to;
    }

    /** Lays the blocks out one after another. */
    private final class Layout {
        private final ArrayList<WeightBlock> blocks = new ArrayList<>();
        private int weights;
        private int effective;
        private int from;
        private int to;

        Layout() {
            for (final Parity parity : Parity.values()) {
                final int inChannels = input.channels(parity);
                final int outChannels = output.channels(parity);
                final int[] inner = new int[analysis.outputs()];
                final int[] outer = new int[synthesis.inputs()];
                int i = 0;
                int o = 0;
                for (final IntertwinerBlocks.Block block : intertwiner.blocks()) {
                    final WeightBlock next = new WeightBlock(parity, block.dimension(), block.inputs() * inChannels,
                            block.outputs() * outChannels, weights, effective, from, to);
                    for (int component = 0; component < block.dimension(); component++) {
                        for (int copy = 0; copy < block.inputs(); copy++) {
                            inner[i++] = (from + component * next.innerRows() + copy * inChannels) * Kernels.CHUNK;
                        }
                        for (int copy = 0; copy < block.outputs(); copy++) {
                            outer[o++] = (to + component * next.outerRows() + copy * outChannels) * Kernels.CHUNK;
                        }
                    }
                    from += block.dimension() * next.innerRows();
                    to += block.dimension() * next.outerRows();
                    if (next.inner() > 0 && next.outer() > 0) {
                        blocks.add(next);
                        weights += next.inner() * next.outer();
                        effective += next.innerRows() * next.outerRows();
                    }
                }
                innerOffsets[parity.ordinal()] = inner;
                outerOffsets[parity.ordinal()] = outer;
            }
        }
    }

    @Override
    public Field input() {
        return input;
    }

    @Override
    public Field output() {
        return output;
    }

    @Override
    public int radius() {
        return neighborhood.radius();
    }

    @Override
    public int weightCount() {
        return biases + (activated ? 3 * output.even() : 0);
    }

    @Override
    public int effectiveCount() {
        return effectiveBiases + (activated ? output.even() : 0);
    }

    @Override
    public long multiplications() {
        return blocks.stream().mapToLong(b -> (long) b.dimension() * b.inner() * b.outer()).sum();
    }

    @Override
    public void initialize(RandomGenerator random, float[] weights, int at) {
        Arrays.fill(weights, at, at + weightCount(), 0);
        for (final WeightBlock block : blocks) {
            final double spread = (activated ? 1.2 : 0.3) / Math.sqrt(block.inner());
            for (int i = 0; i < block.inner() * block.outer(); i++) {
                weights[at + block.weights() + i] = (float) (spread * random.nextGaussian());
            }
        }
        if (activated) {
            for (int c = 0; c < output.even(); c++) {
                weights[at + biases + c] = (float) (0.5 * random.nextGaussian());
            }
        }
    }

    /** Where the first gain of that output channel lies; the second follows {@code output.odd() + output.even()} later. */
    private int gain(Parity parity, int channel) {
        return gains + (parity == Parity.ODD ? channel : output.odd() + channel);
    }

    @Override
    public void condition(float[] weights, int at, Conditioning temperature, float[] effective, int effectiveAt) {
        final int second = output.odd() + output.even();
        for (final WeightBlock block : blocks) {
            final int channels = output.channels(block.parity());
            for (int m = 0; m < block.outer(); m++) {
                final int gain = at + gain(block.parity(), m % channels);
                final float factor =
                        1 + weights[gain] * temperature.first() + weights[gain + second] * temperature.second();
                for (int k = 0; k < block.inner(); k++) {
                    effective[effectiveAt + block.effective() + k * block.outerRows() + m] =
                            factor * weights[at + block.weights() + k * block.outer() + m];
                }
            }
        }
        if (activated) {
            final int c = output.even();
            for (int i = 0; i < c; i++) {
                final int bias = at + biases + i;
                effective[effectiveAt + effectiveBiases + i] = weights[bias]
                        + weights[bias + c] * temperature.first() + weights[bias + 2 * c] * temperature.second();
            }
        }
    }

    @Override
    public void addConditionGradient(float[] weights, int at, Conditioning temperature, float[] effectiveGradient,
            int effectiveAt, float[] gradient) {
        final int second = output.odd() + output.even();
        for (final WeightBlock block : blocks) {
            final int channels = output.channels(block.parity());
            for (int m = 0; m < block.outer(); m++) {
                final int gain = at + gain(block.parity(), m % channels);
                final float factor =
                        1 + weights[gain] * temperature.first() + weights[gain + second] * temperature.second();
                float toGain = 0;
                for (int k = 0; k < block.inner(); k++) {
                    final float g =
                            effectiveGradient[effectiveAt + block.effective() + k * block.outerRows() + m];
                    final int weight = at + block.weights() + k * block.outer() + m;
                    gradient[weight] += factor * g;
                    toGain += weights[weight] * g;
                }
                gradient[gain] += toGain * temperature.first();
                gradient[gain + second] += toGain * temperature.second();
            }
        }
        if (activated) {
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

    /** Rows of {@link Kernels#CHUNK} positions; the padding rows stay 0. */
    private final class Scratch implements Workspace {
        private final float[] inner = new float[innerRows * Kernels.CHUNK];
        private final float[] outer = new float[outerRows * Kernels.CHUNK];
        private final float[] temporary = new float[Math.max(analysis.scratchSize(), synthesis.scratchSize())];
        private final int[] planes = new int[analysis.inputs()];
        private final int[] results = new int[synthesis.outputs()];
        // For the backward pass.
        private final float[] innerGradient = new float[innerRows * Kernels.CHUNK];
        private final float[] outerGradient = new float[outerRows * Kernels.CHUNK];
        private final float[] values = new float[output.planes() * Kernels.CHUNK];
        private final float[] valueGradients = new float[output.planes() * Kernels.CHUNK];
        private final float[] transposed = new float[outerRows * Kernels.CHUNK];
        private final float[] biasSums = new float[ParityActivation.SUM_LANES];
    }

    @Override
    public Workspace workspace() {
        return new Scratch();
    }

    @Override
    public void forward(float[] in, Grid grid, int start, int end, float[] effective, int at, Workspace workspace,
            float[] out) {
        final Scratch scratch = (Scratch) workspace;
        for (int p = start; p < end; p += Kernels.CHUNK) {
            final int positions = positions(p, end);
            mix(in, grid, p, effective, at, scratch, positions);
            synthesize(scratch, out, grid.plane(), p, positions);
            if (activated) {
                activate(out, p, grid.plane(), effective, at, positions);
            }
        }
    }

    private static int positions(int start, int end) {
        final int step = 2 * Kernels.LANES;
        return Math.min(Kernels.CHUNK, (end - start + step - 1) / step * step);
    }

    /** To the adapted basis and through the weights. */
    private void mix(float[] in, Grid grid, int p, float[] effective, int at, Scratch scratch, int positions) {
        for (final Parity parity : Parity.values()) {
            for (int channel = 0; channel < input.channels(parity); channel++) {
                inputPlanes(parity, channel, grid, scratch.planes);
                analysis.run(in, p, scratch.planes, scratch.inner, channel * Kernels.CHUNK,
                        innerOffsets[parity.ordinal()], scratch.temporary, positions);
            }
        }
        for (final WeightBlock block : blocks) {
            for (int component = 0; component < block.dimension(); component++) {
                Kernels.multiply(scratch.inner, (block.from() + component * block.innerRows()) * Kernels.CHUNK,
                        block.inner(), effective, at + block.effective(), block.outerRows(), 1, scratch.outer,
                        (block.to() + component * block.outerRows()) * Kernels.CHUNK, block.outerRows(), positions);
            }
        }
    }

    /** Inputs of the analysis are (site of the neighbourhood, component). */
    private void inputPlanes(Parity parity, int channel, Grid grid, int[] planes) {
        for (int i = 0; i < planes.length; i++) {
            final int site = i / input.components();
            planes[i] = input.plane(parity, i % input.components(), channel) * grid.plane()
                    + neighborhood.dx(site) + grid.stride() * neighborhood.dy(site);
        }
    }

    private void synthesize(Scratch scratch, float[] to, int plane, int p, int positions) {
        for (final Parity parity : Parity.values()) {
            for (int channel = 0; channel < output.channels(parity); channel++) {
                outputPlanes(parity, channel, plane, scratch.results);
                synthesis.run(scratch.outer, channel * Kernels.CHUNK, outerOffsets[parity.ordinal()], to, p,
                        scratch.results, scratch.temporary, positions);
            }
        }
    }

    private void outputPlanes(Parity parity, int channel, int plane, int[] results) {
        for (int component = 0; component < results.length; component++) {
            results[component] = output.plane(parity, component, channel) * plane;
        }
    }

    private void activate(float[] out, int p, int plane, float[] effective, int at, int positions) {
        for (int component = 0; component < output.components(); component++) {
            for (int channel = 0; channel < output.even(); channel++) {
                final float bias = effective[at + effectiveBiases + channel];
                final int even = output.plane(Parity.EVEN, component, channel) * plane + p;
                if (output.odd() == 0) {
                    ParityActivation.apply(out, even, bias, positions);
                } else {
                    ParityActivation.apply(out, output.plane(Parity.ODD, component, channel) * plane + p, even, bias,
                            positions);
                }
            }
        }
    }

    @Override
    public void backward(float[] in, Grid grid, int start, int end, float[] effective, int at, Workspace workspace,
            float[] outGradient, float[] inGradient, float[] effectiveGradient) {
        final Scratch scratch = (Scratch) workspace;
        for (int p = start; p < end; p += Kernels.CHUNK) {
            final int positions = positions(p, end);
            mix(in, grid, p, effective, at, scratch, positions);
            for (int plane = 0; plane < output.planes(); plane++) {
                System.arraycopy(outGradient, plane * grid.plane() + p, scratch.valueGradients,
                        plane * Kernels.CHUNK, positions);
            }
            if (activated) {
                synthesize(scratch, scratch.values, Kernels.CHUNK, 0, positions);
                differentiate(scratch, effective, at, effectiveGradient, positions);
            }
            gradientOfSynthesis(scratch, positions);
            gradientOfMix(scratch, effective, at, effectiveGradient, positions, inGradient != null);
            if (inGradient != null) {
                gradientOfAnalysis(scratch, grid, p, inGradient, positions);
            }
        }
    }

    private void differentiate(Scratch scratch, float[] effective, int at, float[] effectiveGradient, int positions) {
        for (int channel = 0; channel < output.even(); channel++) {
            final float bias = effective[at + effectiveBiases + channel];
            Arrays.fill(scratch.biasSums, 0);
            for (int component = 0; component < output.components(); component++) {
                final int even = output.plane(Parity.EVEN, component, channel) * Kernels.CHUNK;
                if (output.odd() == 0) {
                    ParityActivation.differentiate(scratch.values, even, bias, scratch.valueGradients, even,
                            positions, scratch.biasSums);
                } else {
                    final int odd = output.plane(Parity.ODD, component, channel) * Kernels.CHUNK;
                    ParityActivation.differentiate(scratch.values, odd, even, bias, scratch.valueGradients, odd, even,
                            positions, scratch.biasSums);
                }
            }
            float sum = 0;
            for (final float partial : scratch.biasSums) {
                sum += partial;
            }
            effectiveGradient[at + effectiveBiases + channel] += sum;
        }
    }

    private void gradientOfSynthesis(Scratch scratch, int positions) {
        Arrays.fill(scratch.outerGradient, 0);
        for (final Parity parity : Parity.values()) {
            for (int channel = 0; channel < output.channels(parity); channel++) {
                outputPlanes(parity, channel, Kernels.CHUNK, scratch.results);
                synthesis.addTransposed(scratch.valueGradients, 0, scratch.results, scratch.outerGradient,
                        channel * Kernels.CHUNK, outerOffsets[parity.ordinal()], scratch.temporary, positions);
            }
        }
    }

    private void gradientOfMix(Scratch scratch, float[] effective, int at, float[] effectiveGradient, int positions,
            boolean toInput) {
        for (final WeightBlock block : blocks) {
            for (int component = 0; component < block.dimension(); component++) {
                final int from = (block.from() + component * block.innerRows()) * Kernels.CHUNK;
                final int to = (block.to() + component * block.outerRows()) * Kernels.CHUNK;
                Kernels.addOuterProducts(scratch.inner, from, block.innerRows(), scratch.outerGradient, to,
                        block.outerRows(), effectiveGradient, at + block.effective(), scratch.transposed, positions);
                if (toInput) {
                    Kernels.multiply(scratch.outerGradient, to, block.outer(), effective, at + block.effective(), 1,
                            block.outerRows(), scratch.innerGradient, from, block.innerRows(), positions);
                }
            }
        }
    }

    private void gradientOfAnalysis(Scratch scratch, Grid grid, int p, float[] inGradient, int positions) {
        for (final Parity parity : Parity.values()) {
            for (int channel = 0; channel < input.channels(parity); channel++) {
                inputPlanes(parity, channel, grid, scratch.planes);
                analysis.addTransposed(scratch.innerGradient, channel * Kernels.CHUNK,
                        innerOffsets[parity.ordinal()], inGradient, p, scratch.planes, scratch.temporary, positions);
            }
        }
    }
}
