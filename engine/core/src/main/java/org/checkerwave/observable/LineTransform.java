package org.checkerwave.observable;

/** Discrete Fourier transform X_k = Σ_j x_j e^(−2πi jk/n) of one complex line of fixed length. */
sealed interface LineTransform permits MixedRadixTransform, BluesteinTransform {

    int size();

    /** Transforms (re, im), each of {@link #size()} values, in place. */
    void forward(double[] re, double[] im);

    static LineTransform of(int size) {
        return MixedRadixTransform.suits(size) ? new MixedRadixTransform(size) : new BluesteinTransform(size);
    }
}
