package org.checkerwave.app.picture;

import java.awt.Color;

/** Colours of what surrounds the field in an exported picture. */
record PictureTheme(Color background, Color text, Color quietText, Color line) {

    static final PictureTheme LIGHT = new PictureTheme(
            Color.WHITE, new Color(0x1F2328), new Color(0x59636E), new Color(0x818B98));
    static final PictureTheme DARK = new PictureTheme(
            new Color(0x0D1117), new Color(0xF0F6FC), new Color(0x9198A1), new Color(0x656C76));
}
