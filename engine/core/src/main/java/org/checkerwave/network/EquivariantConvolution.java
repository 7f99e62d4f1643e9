package org.checkerwave.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.checkerwave.symmetry.FiniteGroup;
import org.checkerwave.symmetry.Neighborhood;
import org.checkerwave.symmetry.Representation;
import org.jspecify.annotations.Nullable;

/**
 * A convolution that commutes with a point group and with particle–hole exchange, followed by the activation
 * {@link ParityActivation} unless it is the last. With the regular representation it is a group convolution of p4m,
 * K[h, d] = W[g⁻¹h, g⁻¹d] (Cohen and Welling, ICML 2016), carried out irrep by irrep, where it costs
 * Σ d³/|G|² of the dense product; with scalars a message passing step; with the trivial group an ordinary convolution.
 */
final class EquivariantConvolution implements Layer {

    private final Field input;
    private final Field output;
    private final Neighborhood neighborhood;
    private final boolean activated;
    private final LinearProgram analysis;
    private final LinearProgram synthesis;
    private final LinearProgram analysisGradient;
    private final LinearProgram synthesisGradient;
    private final IrrepWeights weights;
    private final int[][] innerOffsets = new int[2][];
    private final int[][] outerOffsets = new int[2][];

    /** @param activated whether the activation follows */
    EquivariantConvolution(FiniteGroup group, Neighborhood neighborhood, Field input, Field output,
            boolean activated) {
        this(neighborhood, fiber(group, input), input, fiber(group, output), output, activated);
    }

    /** Without activation, so that the output may transform in any way. */
    static EquivariantConvolution linear(Neighborhood neighborhood, Representation inputFiber, Field input,
            Representation outputFiber, Field output) {
        return new EquivariantConvolution(neighborhood, inputFiber, input, outputFiber, output, false);
    }

    private EquivariantConvolution(Neighborhood neighborhood, Representation inputFiber, Field input,
            Representation outputFiber, Field output, boolean activated) {
        if (activated && output.odd() != 0 && output.odd() != output.even()) {
            throw new IllegalArgumentException("the activation pairs each odd channel with an even one: " + output);
        }
        this.input = input;
        this.output = output;
        this.neighborhood = neighborhood;
        this.activated = activated;
        final IntertwinerBlocks intertwiner = IntertwinerBlocks.convolution(neighborhood, inputFiber, outputFiber);
        this.analysis = new LinearProgram(intertwiner.analysis());
        this.synthesis = new LinearProgram(intertwiner.synthesis());
        this.analysisGradient = analysis.transposed();
        this.synthesisGradient = synthesis.transposed();
        final List<IrrepWeights.Shape> shapes = new ArrayList<>();
        for (final Parity parity : Parity.BOTH) {
            for (final IntertwinerBlocks.Block block : intertwiner.blocks()) {
                shapes.add(new IrrepWeights.Shape(parity, block.dimension(),
                        block.inputs() * input.channels(parity), block.outputs() * output.channels(parity)));
            }
        }
        this.weights = new IrrepWeights(output, activated, shapes);
        for (final Parity parity : Parity.BOTH) {
            layOut(parity, intertwiner.blocks());
        }
    }

    private static Representation fiber(FiniteGroup group, Field field) {
        return field.components() > 1 ? Representation.regular(group) : Representation.trivial(group);
    }

    /** Where the results of the analysis go and the synthesis reads, channel 0; a channel is a row. */
    private void layOut(Parity parity, List<IntertwinerBlocks.Block> blocks) {
        final int[] inner = new int[analysis.outputs()];
        final int[] outer = new int[synthesis.inputs()];
        int i = 0;
        int o = 0;
        for (int b = 0; b < blocks.size(); b++) {
            final IrrepWeights.Block block = weights.block(parity.ordinal() * blocks.size() + b);
            for (int component = 0; component < blocks.get(b).dimension(); component++) {
                for (int copy = 0; copy < blocks.get(b).inputs(); copy++) {
                    inner[i++] = (block.from(component) + copy * input.channels(parity)) * Kernels.CHUNK;
                }
                for (int copy = 0; copy < blocks.get(b).outputs(); copy++) {
                    outer[o++] = (block.to(component) + copy * output.channels(parity)) * Kernels.CHUNK;
                }
            }
        }
        innerOffsets[parity.ordinal()] = inner;
        outerOffsets[parity.ordinal()] = outer;
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
        return weights.weightCount();
    }

    @Override
    public int effectiveCount() {
        return weights.effectiveCount();
    }

    @Override
    public long multiplications() {
        return weights.multiplications();
    }

    @Override
    public void initialize(RandomGenerator random, float[] values, int at) {
        weights.initialize(random, output.planes() == 1 ? 0.3 : 1.2, values, at);
    }

    @Override
    public void condition(float[] values, int at, Conditioning temperature, float[] effective, int effectiveAt) {
        weights.condition(values, at, temperature, effective, effectiveAt);
    }

    @Override
    public void addConditionGradient(float[] values, int at, Conditioning temperature, float[] effectiveGradient,
            int effectiveAt, float[] gradient) {
        weights.addConditionGradient(values, at, temperature, effectiveGradient, effectiveAt, gradient);
    }

    /** Rows of {@link Kernels#CHUNK} positions; the padding rows stay 0. */
    private final class Scratch implements Workspace {
        private final float[] inner = new float[weights.innerRows() * Kernels.CHUNK];
        private final float[] outer = new float[weights.outerRows() * Kernels.CHUNK];
        private final float[] temporary = new float[Stream.of(analysis, synthesis, analysisGradient, synthesisGradient)
                .mapToInt(LinearProgram::scratchSize).max().orElse(0)];
        private final int[] planes = new int[analysis.inputs()];
        private final int[] results = new int[synthesis.outputs()];
        // For the backward pass.
        private final float[] innerGradient = new float[weights.innerRows() * Kernels.CHUNK];
        private final float[] outerGradient = new float[weights.outerRows() * Kernels.CHUNK];
        private final float[] values = new float[output.planes() * Kernels.CHUNK];
        private final float[] valueGradients = new float[output.planes() * Kernels.CHUNK];
        private final float[] sites = new float[analysis.inputs() * Kernels.CHUNK];
        private final int[] siteRows = IntStream.range(0, analysis.inputs()).map(i -> i * Kernels.CHUNK).toArray();
        private final float[] transposed = new float[weights.outerRows() * Kernels.CHUNK];
        private final float[] biasSums = new float[ParityActivation.SUM_LANES];
    }

    @Override
    public Workspace workspace() {
        return new Scratch();
    }

    @Override
    public void forward(float[] in, int inPlane, int stride, int inAt, int positions, float[] effective, int at,
            Workspace workspace, float[] out, int outPlane, int outAt) {
        final Scratch scratch = (Scratch) workspace;
        mix(in, inPlane, stride, inAt, effective, at, scratch, positions);
        synthesize(scratch, out, outPlane, outAt, positions);
        if (activated) {
            activate(out, outAt, outPlane, effective, at, positions);
        }
    }

    /** To the adapted basis and through the weights. */
    private void mix(float[] in, int plane, int stride, int p, float[] effective, int at, Scratch scratch,
            int positions) {
        for (final Parity parity : Parity.BOTH) {
            inputPlanes(parity, plane, stride, scratch.planes);
            analysis.run(in, p, scratch.planes, plane, scratch.inner, 0, innerOffsets[parity.ordinal()],
                    Kernels.CHUNK, input.channels(parity), scratch.temporary, positions);
        }
        weights.multiply(scratch.inner, effective, at, scratch.outer, positions);
    }

    /** Inputs of the analysis are (site of the neighbourhood, component); of channel 0, a plane before the next. */
    private void inputPlanes(Parity parity, int plane, int stride, int[] planes) {
        for (int i = 0; i < planes.length; i++) {
            final int site = i / input.components();
            planes[i] = input.plane(parity, i % input.components(), 0) * plane
                    + neighborhood.dx(site) + stride * neighborhood.dy(site);
        }
    }

    private void synthesize(Scratch scratch, float[] to, int plane, int p, int positions) {
        for (final Parity parity : Parity.BOTH) {
            outputPlanes(parity, plane, scratch.results);
            synthesis.run(scratch.outer, 0, outerOffsets[parity.ordinal()], Kernels.CHUNK, to, p, scratch.results,
                    plane, output.channels(parity), scratch.temporary, positions);
        }
    }

    private void outputPlanes(Parity parity, int plane, int[] results) {
        for (int component = 0; component < results.length; component++) {
            results[component] = output.plane(parity, component, 0) * plane;
        }
    }

    private void activate(float[] out, int p, int plane, float[] effective, int at, int positions) {
        for (int component = 0; component < output.components(); component++) {
            for (int channel = 0; channel < output.even(); channel++) {
                final float bias = effective[weights.bias(at, channel)];
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
            float[] outGradient, float @Nullable [] inGradient, float[] effectiveGradient) {
        final Scratch scratch = (Scratch) workspace;
        for (int p = start; p < end; p += Kernels.CHUNK) {
            final int positions = Kernels.positions(p, end);
            mix(in, grid.plane(), grid.stride(), p, effective, at, scratch, positions);
            for (int plane = 0; plane < output.planes(); plane++) {
                System.arraycopy(outGradient, plane * grid.plane() + p, scratch.valueGradients,
                        plane * Kernels.CHUNK, positions);
            }
            if (activated) {
                synthesize(scratch, scratch.values, Kernels.CHUNK, 0, positions);
                differentiate(scratch, effective, at, effectiveGradient, positions);
            }
            gradientOfSynthesis(scratch, positions);
            weights.differentiate(scratch.inner, scratch.outerGradient, effective, at,
                    inGradient == null ? null : scratch.innerGradient, effectiveGradient, scratch.transposed,
                    positions);
            if (inGradient != null) {
                gradientOfAnalysis(scratch, grid, p, inGradient, positions);
            }
        }
    }

    private void differentiate(Scratch scratch, float[] effective, int at, float[] effectiveGradient, int positions) {
        for (int channel = 0; channel < output.even(); channel++) {
            final float bias = effective[weights.bias(at, channel)];
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
            effectiveGradient[weights.bias(at, channel)] += sum;
        }
    }

    private void gradientOfSynthesis(Scratch scratch, int positions) {
        for (final Parity parity : Parity.BOTH) {
            outputPlanes(parity, Kernels.CHUNK, scratch.results);
            synthesisGradient.run(scratch.valueGradients, 0, scratch.results, Kernels.CHUNK, scratch.outerGradient, 0,
                    outerOffsets[parity.ordinal()], Kernels.CHUNK, output.channels(parity), scratch.temporary,
                    positions);
        }
    }

    /** Through rows of its own, so that the order of the sums does not depend on the width of the vectors. */
    private void gradientOfAnalysis(Scratch scratch, Grid grid, int p, float[] inGradient, int positions) {
        for (final Parity parity : Parity.BOTH) {
            inputPlanes(parity, grid.plane(), grid.stride(), scratch.planes);
            for (int channel = 0; channel < input.channels(parity); channel++) {
                analysisGradient.run(scratch.innerGradient, channel * Kernels.CHUNK, innerOffsets[parity.ordinal()], 0,
                        scratch.sites, 0, scratch.siteRows, 0, 1, scratch.temporary, positions);
                for (int i = 0; i < scratch.planes.length; i++) {
                    Kernels.add(scratch.sites, scratch.siteRows[i], inGradient,
                            p + scratch.planes[i] + channel * grid.plane(), positions);
                }
            }
        }
    }
}
