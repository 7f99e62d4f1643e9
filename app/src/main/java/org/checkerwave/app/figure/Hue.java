package org.checkerwave.app.figure;

/**
 * Colours of lines that stay apart in all common colour-vision deficiencies: after M. Okabe and K. Ito, lightened for
 * dark ground.
 */
public enum Hue {
    BLUE(0x0072B2, 0x56B4E9),
    ORANGE(0xD55E00, 0xFFA94D),
    GREEN(0x00805C, 0x2FC79B),
    PURPLE(0xAA4499, 0xE39CC8),
    GOLD(0xB07C00, 0xE8C547),
    BROWN(0x7A4B2A, 0xC79A6B),
    INK(0x1F2328, 0xE6EDF3),
    /** For what lies beneath other curves. */
    GREY(0xB4BBC3, 0x59636E);

    private final int onLight;
    private final int onDark;

    Hue(int onLight, int onDark) {
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /** 0xRRGGBB on a dark or a light ground. */
    public int rgb(boolean dark) {
        return dark ? onDark : onLight;
    }
}
