package org.checkerwave.observable;

import org.checkerwave.lattice.SquareLattice;

/**
 * Fourier transforms of real fields on a periodic lattice, f_q = Σ_r f(r) e^(−iq·r), with
 * q = 2π(kx/width, ky/height). Fields and spectra are arrays in the index order of {@link SquareLattice}: wave vector
 * (kx, ky) is at kx + width·ky. Used by one thread at a time.
 */
public final class Fourier {

    private final SquareLattice lattice;
    private final LineTransform alongX;
    private final LineTransform alongY;
    private final double[] rowRe;
    private final double[] rowIm;
    private final double[] columnRe;
    private final double[] columnIm;
    /** Columns kx = 0 … width/2 of the spectrum, index kx·height + y or ky; the others follow from f real. */
    private final double[] halfRe;
    private final double[] halfIm;

    public Fourier(SquareLattice lattice) {
        this.lattice = lattice;
        this.alongX = LineTransform.of(lattice.width());
        this.alongY = LineTransform.of(lattice.height());
        this.rowRe = new double[lattice.width()];
        this.rowIm = new double[lattice.width()];
        this.columnRe = new double[lattice.height()];
        this.columnIm = new double[lattice.height()];
        this.halfRe = new double[(lattice.width() / 2 + 1) * lattice.height()];
        this.halfIm = new double[halfRe.length];
    }

    /**
     * |f_q|².
     *
     * @param field f, not modified
     * @param power receives |f_q|² at every q
     */
    public void powerSpectrum(double[] field, double[] power) {
        transform(field);
        spread(power, true, 1);
    }

    /**
     * A(r) = Σ_r' f(r') f(r' + r) from the power spectrum: A = FFT⁻¹ |f_q|².
     *
     * @param power as from {@link #powerSpectrum}, not modified
     * @param autocorrelation receives A at every r
     */
    public void autocorrelation(double[] power, double[] autocorrelation) {
        // The power is real and even in q, so the forward transform is N times the inverse one, and real.
        transform(power);
        spread(autocorrelation, false, 1.0 / lattice.sites());
    }

    /** Fills the half spectrum; two real rows go through one complex transform. */
    private void transform(double[] field) {
        lattice.requireField(field, "to transform");
        final int width = lattice.width();
        final int height = lattice.height();
        for (int y = 0; y < height; y += 2) {
            System.arraycopy(field, y * width, rowRe, 0, width);
            System.arraycopy(field, (y + 1) * width, rowIm, 0, width);
            alongX.forward(rowRe, rowIm);
            for (int k = 0; k <= width / 2; k++) {
                final int minus = (width - k) % width;
                final int at = k * height + y;
                halfRe[at] = 0.5 * (rowRe[k] + rowRe[minus]);
                halfIm[at] = 0.5 * (rowIm[k] - rowIm[minus]);
                halfRe[at + 1] = 0.5 * (rowIm[k] + rowIm[minus]);
                halfIm[at + 1] = 0.5 * (rowRe[minus] - rowRe[k]);
            }
        }
        for (int k = 0; k <= width / 2; k++) {
            System.arraycopy(halfRe, k * height, columnRe, 0, height);
            System.arraycopy(halfIm, k * height, columnIm, 0, height);
            alongY.forward(columnRe, columnIm);
            System.arraycopy(columnRe, 0, halfRe, k * height, height);
            System.arraycopy(columnIm, 0, halfIm, k * height, height);
        }
    }

    /** Writes |f_q|² or Re f_q, both even in q, times a factor to all wave vectors. */
    private void spread(double[] out, boolean squared, double factor) {
        lattice.requireField(out, "of the spectrum");
        final int width = lattice.width();
        final int height = lattice.height();
        for (int kx = 0; kx <= width / 2; kx++) {
            for (int ky = 0; ky < height; ky++) {
                final double re = halfRe[kx * height + ky];
                final double im = halfIm[kx * height + ky];
                final double value = factor * (squared ? re * re + im * im : re);
                out[kx + width * ky] = value;
                out[(width - kx) % width + width * ((height - ky) % height)] = value;
            }
        }
    }
}
