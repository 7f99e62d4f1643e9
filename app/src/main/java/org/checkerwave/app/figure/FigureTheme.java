package org.checkerwave.app.figure;

import java.awt.Color;

/** Colours of what surrounds the curves. */
record FigureTheme(Color ground, Color text, Color line, Color grid, boolean dark) {

    static FigureTheme of(boolean dark) {
        return dark
                ? new FigureTheme(new Color(0x0D1117), new Color(0xE6EDF3), new Color(0x7D8590), new Color(0x21262D), true)
                : new FigureTheme(Color.WHITE, new Color(0x1F2328), new Color(0x59636E), new Color(0xE4E8EC), false);
    }

    Color of(Hue hue) {
        return new Color(hue.rgb(dark));
    }
}
