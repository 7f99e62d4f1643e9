package org.checkerwave.app.picture;

/** CIELAB (D65) of sRGB colours, and their look in deuteranopia: an independent check of the colour maps. */
final class CieLab {

    /** Machado, Oliveira, Fernandes, IEEE TVCG 15, 1291 (2009): deuteranopia, severity 1, on linear RGB. */
    private static final double[][] DEUTERANOPIA = {
            {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}};
    private static final double[][] SRGB_TO_XYZ = {
            {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}};
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    private CieLab() {
    }

    /** L*, a*, b*. */
    static double[] of(int argb) {
        return fromLinear(linear(argb));
    }

    static double[] inDeuteranopia(int argb) {
        return fromLinear(times(DEUTERANOPIA, linear(argb)));
    }

    static double lightness(int argb) {
        return of(argb)[0];
    }

    /** ΔE of 1976. */
    static double distance(double[] lab, double[] other) {
        return Math.hypot(Math.hypot(lab[0] - other[0], lab[1] - other[1]), lab[2] - other[2]);
    }

    private static double[] linear(int argb) {
        final double[] rgb = new double[3];
        for (int c = 0; c < 3; c++) {
            final double s = (argb >> 16 - 8 * c & 0xFF) / 255.0;
            rgb[c] = s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double[] fromLinear(double[] rgb) {
        final double[] xyz = times(SRGB_TO_XYZ, rgb);
        final double[] f = new double[3];
        for (int c = 0; c < 3; c++) {
            final double ratio = xyz[c] / WHITE[c];
            f[c] = ratio > 216.0 / 24389 ? Math.cbrt(ratio) : (24389.0 / 27 * ratio + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double[] times(double[][] matrix, double[] vector) {
        final double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }
}
