package org.checkerwave.app.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;

/**
 * Composes a picture for publication or for a movie: the whole lattice, a colour bar with its scale, and a caption. All
 * pictures of one composer have the same, even, width and height as long as the lattice stays the same. Not
 * thread-safe.
 */
public final class PictureComposer {

    private final PictureStyle style;
    private final PictureTheme theme;
    private final LookPainter painter = new LookPainter();
    private final FieldSource source = new FieldSource();
    private SquareLattice lattice;
    private PictureLayout layout;
    private int[] argb = new int[0];

    /** @throws org.checkerwave.InvalidInput on a system without fonts */
    public PictureComposer(PictureStyle style) {
        Fonts.require();
        this.style = style;
        this.theme = style.dark() ? PictureTheme.DARK : PictureTheme.LIGHT;
    }

    /**
     * A new picture of the frame.
     *
     * @param note text at the right of the caption, such as the preset's title; may be empty
     */
    public BufferedImage compose(Frame frame, ValueRange range, String note) {
        return compose(source.of(frame, style.look().field()), range, note);
    }

    /** A new picture of values of the style's field. */
    public BufferedImage compose(FieldValues values, ValueRange range, String note) {
        final Frame frame = values.frame();
        if (!frame.lattice().equals(lattice)) {
            lattice = frame.lattice();
            layout = PictureLayout.of(frame, style, note);
            argb = new int[layout.fieldWidth() * layout.fieldHeight()];
        }
        final Viewport view = new Viewport(lattice.width() / 2.0, lattice.height() / 2.0, style.pixelsPerSite());
        painter.paint(values, style.look(), range, view, theme.background().getRGB(),
                layout.fieldWidth(), layout.fieldHeight(), argb);
        final BufferedImage image = new BufferedImage(layout.width(), layout.height(), BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        try {
            Text.prepare(graphics);
            graphics.setColor(theme.background());
            graphics.fillRect(0, 0, layout.width(), layout.height());
            image.setRGB(layout.margin(), layout.margin(), layout.fieldWidth(), layout.fieldHeight(), argb, 0,
                    layout.fieldWidth());
            outline(graphics, layout.margin(), layout.margin(), layout.fieldWidth(), layout.fieldHeight());
            drawColorBar(graphics, range);
            drawCaption(graphics, frame, note);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void outline(Graphics2D graphics, int x, int y, int width, int height) {
        graphics.setColor(theme.line());
        graphics.setStroke(new BasicStroke(1));
        graphics.drawRect(x - 1, y - 1, width + 1, height + 1);
    }

    private void drawColorBar(Graphics2D graphics, ValueRange range) {
        final int x = layout.barX();
        final int top = layout.margin();
        final int height = layout.barHeight();
        for (int row = 0; row < height; row++) {
            final double value = range.maximum() - (row + 0.5) / height * range.span();
            graphics.setColor(new Color(style.look().colors().color(value, range)));
            graphics.fillRect(x, top + row, layout.barWidth(), 1);
        }
        outline(graphics, x, top, layout.barWidth(), height);
        final ScaleTicks ticks = ScaleTicks.of(range);
        final int tick = layout.textSize() / 3;
        final int tickX = x + layout.barWidth() + 1;
        graphics.setFont(Text.font(layout.textSize()));
        final int labelEnd = tickX + tick + layout.textSize() / 4
                + Arrays.stream(ticks.labels()).mapToInt(label -> Text.width(graphics.getFont(), label)).max().orElse(0);
        for (int k = 0; k < ticks.values().length; k++) {
            final double share = (range.maximum() - ticks.values()[k]) / range.span();
            final int y = Math.clamp(Math.round(top + share * height), top, top + height - 1);
            graphics.setColor(theme.line());
            graphics.fillRect(tickX, y, tick, 1);
            graphics.setColor(theme.text());
            // Labels at the ends stay inside the height of the bar.
            final int label = Math.clamp(y, top + layout.textSize() / 2 - 2, top + height - layout.textSize() / 2 + 1);
            Text.right(graphics, ticks.labels()[k], labelEnd, Text.middle(graphics, label));
        }
        Text.upwards(graphics, PictureLayout.scaleTitle(style), layout.titleX(), top + height / 2);
    }

    private void drawCaption(Graphics2D graphics, Frame frame, String note) {
        graphics.setFont(Text.bold(layout.captionSize()));
        graphics.setColor(theme.text());
        graphics.drawString(Caption.time(frame), layout.margin(), layout.captionBaseline());
        graphics.setFont(Text.font(layout.textSize()));
        graphics.setColor(theme.quietText());
        Text.right(graphics, note, layout.width() - layout.margin(), layout.captionBaseline());
        graphics.drawString(Caption.parameters(frame), layout.margin(), layout.secondBaseline());
    }
}
