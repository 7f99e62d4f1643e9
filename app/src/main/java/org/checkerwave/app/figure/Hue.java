package org.checkerwave.app.figure;

/**
 * Colours of lines that stay apart in all common colour-vision deficiencies: after M. Okabe and K. Ito, lightened for
 * dark ground.
 */
public enum Hue {
    BLUE(0x0072B2, 0x56B4E9),
    ORANGE(0xD55E00, 0xFFA94D),
    GREEN(0x00805C, 0x2FC79B),
    PURPLE(0xAA4499, 0xE39CC8);

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
