package org.checkerwave.app.picture;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Composes a picture for publication or for a movie: the whole lattice, a colour bar with its scale, and a caption. All
 * pictures of one composer have the same, even, width and height as long as the lattice stays the same. Not
 * thread-safe.
 */
public final class PictureComposer {

    /** Of a palette of 256; the rest are {@value #SHADES} shades of each of three inks. */
    private static final int MAP_COLORS = 208;
    private static final int SHADES = 16;

    private final PictureStyle style;
    private final PictureTheme theme;
    private final FieldSource source = new FieldSource();
    private final LookPainter painter = new LookPainter();
    private final ReliefPainter reliefs = new ReliefPainter();
    private @Nullable SquareLattice lattice;
    private @Nullable PictureLayout last;
    private @Nullable BufferedImage field;

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
        return compose(source.of(frame, style.look().field()), range, note, 1);
    }

    /** The same larger: lettering, bar and sites all by that factor, and sharp. */
    public BufferedImage compose(FieldValues values, ValueRange range, String note, int scale) {
        final Dimension size = size(values.frame(), note);
        final BufferedImage image =
                new BufferedImage(scale * size.width, scale * size.height, BufferedImage.TYPE_INT_RGB);
        composeInto(image, values, range, note, scale);
        return image;
    }

    /** The same into an image of that size. */
    public void composeInto(BufferedImage image, FieldValues values, ValueRange range, String note, int scale) {
        final Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            draw(graphics, values, range, note, scale);
        } finally {
            graphics.dispose();
        }
    }

    /** Width and height of a picture of the frame. */
    public Dimension size(Frame frame, String note) {
        final PictureLayout layout = layout(frame, note);
        return new Dimension(layout.width(), layout.height());
    }

    private PictureLayout layout(Frame frame, String note) {
        PictureLayout layout = last;
        if (layout == null || !frame.lattice().equals(lattice)) {
            layout = PictureLayout.of(frame, style, note);
            last = layout;
            lattice = frame.lattice();
        }
        return layout;
    }

    /**
     * Draws the picture with its upper left corner at the origin: the field as an image, everything else as lettering and
     * rectangles.
     *
     * @param scale device pixels a unit, up to which a minified field is drawn finer
     */
    public void draw(Graphics2D graphics, FieldValues values, ValueRange range, String note, int scale) {
        final PictureLayout layout = layout(values.frame(), note);
        Text.prepare(graphics);
        graphics.setColor(theme.background());
        graphics.fillRect(0, 0, layout.width(), layout.height());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(field(layout, values, range, scale), layout.margin(), layout.margin(), layout.fieldWidth(),
                layout.fieldHeight(), null);
        outline(graphics, layout.margin(), layout.margin(), layout.fieldWidth(), layout.fieldHeight());
        if (style.look().field() != FieldKind.DOMAINS) {
            drawColorBar(graphics, layout, range);
        }
        if (style.look().overlays().scaleBar() && style.relief().isEmpty()) {
            ScaleBar.of(style.pixelsPerSite(), layout.fieldWidth()).ifPresent(bar -> drawScaleBar(graphics, layout, bar));
        }
        drawCaption(graphics, layout, values.frame(), note);
    }

    private BufferedImage field(PictureLayout layout, FieldValues values, ValueRange range, int scale) {
        // Sites are squares however large; what is minified or seen as a relief has more to show on more pixels.
        final int finest = style.relief().isPresent() ? scale : Math.clamp(Math.round(1 / style.pixelsPerSite()), 1, scale);
        final int width = finest * layout.fieldWidth();
        final int height = finest * layout.fieldHeight();
        if (field == null || field.getWidth() != width || field.getHeight() != height) {
            field = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }
        final int[] pixels = ((DataBufferInt) field.getRaster().getDataBuffer()).getData();
        final int ground = theme.background().getRGB();
        style.relief().ifPresentOrElse(
                relief -> reliefs.paint(values, style.look().colors(), range, relief, ground, width, height, pixels),
                () -> painter.paint(values, style.look(), range,
                        Viewport.centred(values.frame().lattice(), finest * style.pixelsPerSite()), ground, width,
                        height, pixels));
        return field;
    }

    /** At most 256 colours 0xRRGGBB that stand for all of a picture: most of the map, and the shades of lettering. */
    public int[] palette() {
        final int[] palette = new int[ColorMap.SIZE];
        for (int i = 0; i < MAP_COLORS; i++) {
            palette[i] = style.look().colors().argb()[i * (ColorMap.SIZE - 1) / (MAP_COLORS - 1)];
        }
        final Color[] inks = {theme.text(), theme.quietText(), theme.line()};
        for (int i = MAP_COLORS; i < ColorMap.SIZE; i++) {
            final int shade = (i - MAP_COLORS) / inks.length;
            final double share = shade / (SHADES - 1.0);
            palette[i] = between(theme.background(), inks[i % inks.length], share);
        }
        return palette;
    }

    private static int between(Color from, Color to, double share) {
        return (int) Math.round(from.getRed() + share * (to.getRed() - from.getRed())) << 16
                | (int) Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())) << 8
                | (int) Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue()));
    }

    private void outline(Graphics2D graphics, int x, int y, int width, int height) {
        graphics.setColor(theme.line());
        graphics.fillRect(x - 1, y - 1, width + 2, 1);
        graphics.fillRect(x - 1, y + height, width + 2, 1);
        graphics.fillRect(x - 1, y, 1, height);
        graphics.fillRect(x + width, y, 1, height);
    }

    private void drawColorBar(Graphics2D graphics, PictureLayout layout, ValueRange range) {
        final int x = layout.barX();
        final int top = layout.margin();
        final int height = layout.barHeight();
        for (int i = 0; i < ColorMap.SIZE; i++) {
            final double from = i * (double) height / ColorMap.SIZE;
            graphics.setColor(new Color(style.look().colors().argb()[ColorMap.SIZE - 1 - i]));
            // Down to the foot, for no seam shows between rectangles that overlap.
            graphics.fill(new Rectangle2D.Double(x, top + from, layout.barWidth(), height - from));
        }
        outline(graphics, x, top, layout.barWidth(), height);
        drawScale(graphics, layout, range, x + layout.barWidth() + 1, top, height);
    }

    private void drawScale(Graphics2D graphics, PictureLayout layout, ValueRange range, int x, int top, int height) {
        final ScaleTicks ticks = ScaleTicks.of(range);
        final int tick = layout.textSize() / 3;
        graphics.setFont(Text.font(layout.textSize()));
        final int labelEnd = x + tick + layout.textSize() / 4
                + Arrays.stream(ticks.labels()).mapToInt(label -> Text.width(graphics.getFont(), label)).max().orElse(0);
        for (int k = 0; k < ticks.values().length; k++) {
            final double share = (range.maximum() - ticks.values()[k]) / range.span();
            final int y = Math.clamp(Math.round(top + share * height), top, top + height - 1);
            graphics.setColor(theme.line());
            graphics.fillRect(x, y, tick, 1);
            graphics.setColor(theme.text());
            // Labels at the ends stay inside the height of the bar.
            final int label = Math.clamp(y, top + layout.textSize() / 2 - 2, top + height - layout.textSize() / 2 + 1);
            Text.right(graphics, ticks.labels()[k], labelEnd, Text.middle(graphics, label));
        }
        Text.upwards(graphics, PictureLayout.scaleTitle(style), layout.titleX(), top + height / 2);
    }

    /** At the lower left of the field, on a ground of its own, so that it can be read over any colours. */
    private void drawScaleBar(Graphics2D graphics, PictureLayout layout, ScaleBar bar) {
        final int gap = Math.max(2, layout.textSize() / 3);
        final int length = (int) Math.rint(bar.pixels());
        final String text = bar.sites() == 1 ? "1 site" : bar.sites() + " sites";
        graphics.setFont(Text.font(layout.textSize()));
        final int width = Math.max(length, Text.width(graphics.getFont(), text)) + 2 * gap;
        final int height = layout.textSize() + 4 * gap;
        final int left = layout.margin() + 2 * gap;
        final int top = layout.margin() + layout.fieldHeight() - height - 2 * gap;
        final Color ground = theme.background();
        graphics.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 0xD0));
        graphics.fillRoundRect(left, top, width, height, gap, gap);
        graphics.setColor(theme.text());
        graphics.fillRect(left + (width - length) / 2, top + height - 2 * gap, length, gap);
        graphics.drawString(text, left + (width - Text.width(graphics.getFont(), text)) / 2,
                top + gap / 2 + layout.textSize());
    }

    private void drawCaption(Graphics2D graphics, PictureLayout layout, Frame frame, String note) {
        graphics.setFont(Text.bold(layout.captionSize()));
        graphics.setColor(theme.text());
        graphics.drawString(Caption.time(frame), layout.margin(), layout.captionBaseline());
        graphics.setFont(Text.font(layout.textSize()));
        graphics.setColor(theme.quietText());
        Text.right(graphics, note, layout.width() - layout.margin(), layout.captionBaseline());
        graphics.drawString(Caption.parameters(frame), layout.margin(), layout.secondBaseline());
    }
}
