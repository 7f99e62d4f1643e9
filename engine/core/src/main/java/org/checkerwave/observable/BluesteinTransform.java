package org.checkerwave.observable;

/**
 * Any length n by a convolution: with jk = (j² + k² − (k − j)²)/2 the transform is a chirp times the convolution of
 * the chirped input with e^(+πi j²/n), done at the power of two from 2n − 1 on.
 * Source: L. I. Bluestein, IEEE Trans. Audio Electroacoust. 18, 451 (1970).
 */
final class BluesteinTransform implements LineTransform {

    private final int size;
    private final int padded;
    private final double[] chirpRe;
    private final double[] chirpIm;
    private final double[] kernelRe;
    private final double[] kernelIm;
    private final double[] workRe;
    private final double[] workIm;
    private final MixedRadixTransform inner;

    BluesteinTransform(int size) {
        this.size = size;
        this.padded = Integer.highestOneBit(2 * size - 1) * 2;
        this.inner = new MixedRadixTransform(padded);
        this.chirpRe = new double[size];
        this.chirpIm = new double[size];
        this.kernelRe = new double[padded];
        this.kernelIm = new double[padded];
        this.workRe = new double[padded];
        this.workIm = new double[padded];
        for (int j = 0; j < size; j++) {
            // j² modulo 2n keeps the angle small and so exact.
            final double angle = Math.PI * ((long) j * j % (2L * size)) / size;
            chirpRe[j] = Math.cos(angle);
            chirpIm[j] = -Math.sin(angle);
            final int mirrored = (padded - j) % padded;
            kernelRe[j] = chirpRe[j];
            kernelIm[j] = -chirpIm[j];
            kernelRe[mirrored] = chirpRe[j];
            kernelIm[mirrored] = -chirpIm[j];
        }
        inner.forward(kernelRe, kernelIm);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forward(double[] re, double[] im) {
        for (int j = 0; j < padded; j++) {
            workRe[j] = j < size ? re[j] * chirpRe[j] - im[j] * chirpIm[j] : 0;
            workIm[j] = j < size ? re[j] * chirpIm[j] + im[j] * chirpRe[j] : 0;
        }
        inner.forward(workRe, workIm);
        for (int k = 0; k < padded; k++) {
            final double product = workRe[k] * kernelRe[k] - workIm[k] * kernelIm[k];
            // Conjugated, so that the next forward transform acts as the inverse one.
            workIm[k] = -(workRe[k] * kernelIm[k] + workIm[k] * kernelRe[k]);
            workRe[k] = product;
        }
        inner.forward(workRe, workIm);
        for (int k = 0; k < size; k++) {
            final double convolutionRe = workRe[k] / padded;
            final double convolutionIm = -workIm[k] / padded;
            re[k] = convolutionRe * chirpRe[k] - convolutionIm * chirpIm[k];
            im[k] = convolutionRe * chirpIm[k] + convolutionIm * chirpRe[k];
        }
    }
}
