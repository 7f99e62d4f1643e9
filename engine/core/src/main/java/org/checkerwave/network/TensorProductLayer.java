package org.checkerwave.network;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.checkerwave.symmetry.Irreps;
import org.jspecify.annotations.Nullable;

/**
 * A layer of the equivariant fully connected network (Y. Fan and G.-W. Chern, arXiv:2601.04104): the features of a site
 * and their {@link PairProducts}, mixed within each irrep and parity, through the {@link NormActivation}. With scalars
 * as output it keeps the trivial irrep only and has no activation: the read-out.
 */
final class TensorProductLayer implements Layer {

    private final Irreps irreps;
    /** The output has so many of them. */
    private final int outputIrreps;
    private final boolean activated;
    private final Field input;
    private final Field output;
    private final PairProducts products;
    private final IrrepWeights weights;

    /**
     * @param input with every irrep of the group once in a channel
     * @param output likewise, or scalars
     */
    TensorProductLayer(Irreps irreps, Field input, Field output) {
        this.irreps = irreps;
        this.activated = output.components() > 1;
        this.outputIrreps = activated ? irreps.size() : 1;
        this.input = input;
        this.output = output;
        this.products = new PairProducts(irreps, input);
        final List<IrrepWeights.Shape> shapes = new ArrayList<>();
        for (final Parity parity : Parity.BOTH) {
            for (int irrep = 0; irrep < irreps.size(); irrep++) {
                shapes.add(new IrrepWeights.Shape(parity, irreps.get(irrep).dimension(),
                        products.copies(parity, irrep), irrep < outputIrreps ? output.channels(parity) : 0));
            }
        }
        this.weights = new IrrepWeights(output, activated, shapes);
        products.layOut(weights);
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
        return 0;
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
        weights.initialize(random, activated ? 1.2 : 0.3, values, at);
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
        // For the backward pass.
        private final float[] innerGradient = new float[inner.length];
        private final float[] outerGradient = new float[outer.length];
        private final float[] transposed = new float[outer.length];
    }

    @Override
    public Workspace workspace() {
        return new Scratch();
    }

    @Override
    public void forward(float[] in, int inPlane, int stride, int inAt, int positions, float[] effective, int at,
            Workspace workspace, float[] out, int outPlane, int outAt) {
        final Scratch scratch = (Scratch) workspace;
        products.compute(in, inPlane, inAt, scratch.inner, positions);
        weights.multiply(scratch.inner, effective, at, scratch.outer, positions);
        leave(scratch, effective, at, out, outPlane, outAt, positions);
    }

    /** From the outer rows to the output planes. */
    private void leave(Scratch scratch, float[] effective, int at, float[] out, int plane, int p, int positions) {
        for (final Parity parity : Parity.BOTH) {
            int component = 0;
            for (int irrep = 0; irrep < outputIrreps; irrep++) {
                final int dimension = irreps.get(irrep).dimension();
                for (int channel = 0; channel < output.channels(parity); channel++) {
                    final int row = row(parity, irrep, channel);
                    final int to = output.plane(parity, component, channel) * plane + p;
                    if (activated) {
                        NormActivation.apply(scratch.outer, row, step(parity), dimension,
                                bias(parity, irrep, channel, effective, at), out, to,
                                output.channels(parity) * plane, positions);
                    } else {
                        System.arraycopy(scratch.outer, row, out, to, positions);
                    }
                }
                component += dimension;
            }
        }
    }

    /** First element of a channel's first component among the outer rows. */
    private int row(Parity parity, int irrep, int channel) {
        return (weights.block(parity.ordinal() * irreps.size() + irrep).to(0) + channel) * Kernels.CHUNK;
    }

    /** From one component of an irrep to the next. */
    private int step(Parity parity) {
        return Kernels.padded(output.channels(parity)) * Kernels.CHUNK;
    }

    /** Only what no operation changes may have one. */
    private float bias(Parity parity, int irrep, int channel, float[] effective, int at) {
        return biased(parity, irrep) ? effective[weights.bias(at, channel)] : 0;
    }

    /** The trivial irrep comes first. */
    private boolean biased(Parity parity, int irrep) {
        return activated && parity == Parity.EVEN && irrep == 0;
    }

    @Override
    public void backward(float[] in, Grid grid, int start, int end, float[] effective, int at, Workspace workspace,
            float[] outGradient, float @Nullable [] inGradient, float[] effectiveGradient) {
        final Scratch scratch = (Scratch) workspace;
        for (int p = start; p < end; p += Kernels.CHUNK) {
            final int positions = Kernels.positions(p, end);
            products.compute(in, grid.plane(), p, scratch.inner, positions);
            weights.multiply(scratch.inner, effective, at, scratch.outer, positions);
            gradientOfActivation(scratch, outGradient, grid.plane(), p, effective, at, effectiveGradient, positions);
            weights.differentiate(scratch.inner, scratch.outerGradient, effective, at,
                    inGradient == null ? null : scratch.innerGradient, effectiveGradient, scratch.transposed,
                    positions);
            if (inGradient != null) {
                products.addGradient(in, grid.plane(), p, scratch.innerGradient, inGradient, positions);
            }
        }
    }

    private void gradientOfActivation(Scratch scratch, float[] outGradient, int plane, int p, float[] effective,
            int at, float[] effectiveGradient, int positions) {
        for (final Parity parity : Parity.BOTH) {
            int component = 0;
            for (int irrep = 0; irrep < outputIrreps; irrep++) {
                final int dimension = irreps.get(irrep).dimension();
                for (int channel = 0; channel < output.channels(parity); channel++) {
                    final int row = row(parity, irrep, channel);
                    for (int k = 0; k < dimension; k++) {
                        System.arraycopy(outGradient, output.plane(parity, component + k, channel) * plane + p,
                                scratch.outerGradient, row + k * step(parity), positions);
                    }
                    if (activated) {
                        NormActivation.differentiate(scratch.outer, row, step(parity), dimension,
                                bias(parity, irrep, channel, effective, at), scratch.outerGradient, positions);
                    }
                    if (biased(parity, irrep)) {
                        effectiveGradient[weights.bias(at, channel)] += sum(scratch.outerGradient, row, positions);
                    }
                }
                component += dimension;
            }
        }
    }

    private static float sum(float[] values, int at, int count) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[at + i];
        }
        return sum;
    }
}
