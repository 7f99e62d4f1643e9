package org.checkerwave.app.picture;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/** Lettering of exported pictures. */
final class Text {

    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private Text() {
    }

    static Font font(int size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, size);
    }

    static Font bold(int size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, size);
    }

    static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    static int width(Font font, String text) {
        return (int) Math.ceil(font.getStringBounds(text, CONTEXT).getWidth());
    }

    /** Draws the text so that it ends at x. */
    static void right(Graphics2D graphics, String text, int x, int baseline) {
        graphics.drawString(text, x - width(graphics.getFont(), text), baseline);
    }

    /** The baseline of text that is centred on a height. */
    static int middle(Graphics2D graphics, int y) {
        final FontMetrics metrics = graphics.getFontMetrics();
        return Math.round(y + 0.36f * metrics.getFont().getSize());
    }

    /** Draws the text turned to read upwards, with its baseline at x and its middle at y. */
    static void upwards(Graphics2D graphics, String text, int x, int y) {
        final AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(-Math.PI / 2);
        graphics.drawString(text, -width(graphics.getFont(), text) / 2, 0);
        graphics.setTransform(before);
    }
}
