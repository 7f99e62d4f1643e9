package org.checkerwave.app.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ui.RectangleEdge;

/** What an axis is called where it has room: the longest name that is no longer than the axis, else the shortest. */
final class AxisLabel {

    private AxisLabel() {
    }

    /** @param names from the longest to the shortest @param area between the axes, in points */
    static String fitting(String[] names, Graphics2D graphics, Font font, Rectangle2D area, RectangleEdge edge) {
        final double room = RectangleEdge.isTopOrBottom(edge) ? area.getWidth() : area.getHeight();
        for (final String name : names) {
            if (font.getStringBounds(name, graphics.getFontRenderContext()).getWidth() <= room) {
                return name;
            }
        }
        return names[names.length - 1];
    }
}
