package org.checkerwave.app.picture;

import java.awt.Font;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;

/**
 * Where the parts of a composed picture lie, in pixels: the field at the top left, the colour bar to its right, two
 * lines of caption below.
 *
 * @param width even, as movies need it
 * @param height even
 * @param margin round the whole picture
 * @param barHeight that of the field, or more where that is too little for the scale
 * @param titleX baseline of the scale's title, which is written upwards
 */
record PictureLayout(int width, int height, int margin, int fieldWidth, int fieldHeight, int barX, int barWidth,
        int barHeight, int titleX, int textSize, int captionSize, int captionBaseline, int secondBaseline) {

    private static final int SMALLEST_TEXT = 13;
    private static final int LARGEST_TEXT = 34;
    /** Height of a picture in lines of text. */
    private static final int LINES = 42;
    /** Least height of the colour bar in lines of text. */
    private static final int BAR_LINES = 13;
    private static final int VIDEO_BLOCK = 16;
    /** Room for any label that a moving scale may get. */
    private static final String WIDEST_LABEL = "−0.00";

    static PictureLayout of(Frame frame, PictureStyle style, String note) {
        final SquareLattice lattice = frame.lattice();
        final int fieldWidth = (int) Math.rint(lattice.width() * style.pixelsPerSite());
        final int fieldHeight = (int) Math.rint(lattice.height() * style.pixelsPerSite());
        final int text = Math.clamp(Math.max(fieldWidth, fieldHeight) / LINES, SMALLEST_TEXT, LARGEST_TEXT);
        final int caption = Math.round(text * 1.25f);
        final Font font = Text.font(text);
        // So that the blocks in which video is coded hold whole sites of 4, 8 and 16 pixels.
        final int margin = VIDEO_BLOCK * Math.round((float) text / VIDEO_BLOCK);
        final int barX = margin + fieldWidth + margin;
        final int barWidth = Math.round(text * 1.2f);
        final int labelEnd = barX + barWidth + Math.round(text * 0.65f) + Text.width(font, WIDEST_LABEL);
        final int titleX = labelEnd + Math.round(text * 1.4f);
        final int barHeight = Math.max(fieldHeight,
                Math.max(BAR_LINES * text, Text.width(font, scaleTitle(style)) + text));
        final int captionBaseline = margin + barHeight + margin / 2 + Math.round(caption * 1.1f);
        final int secondBaseline = captionBaseline + Math.round(text * 1.6f);
        final int timeWidth = Text.width(Text.bold(caption), Caption.WIDEST_TIME);
        final int noteWidth = Text.width(font, note);
        final int captionWidth = Math.max(timeWidth + 2 * text + noteWidth,
                Text.width(font, Caption.parameters(frame)) + text);
        final int width = Math.max(titleX + text / 2 + margin, captionWidth + 2 * margin);
        return new PictureLayout(even(width), even(secondBaseline + text / 2 + margin), margin, fieldWidth, fieldHeight,
                barX, barWidth, barHeight, titleX, text, caption, captionBaseline, secondBaseline);
    }

    /** The field's name and symbol; where several sites share a pixel, what it is the mean of. */
    static String scaleTitle(PictureStyle style) {
        final FieldKind field = style.look().field();
        final String averaged = switch (field) {
            case PHI -> "φ";
            case DENSITY -> "½ + (−1)ˣ⁺ʸ (n − ½)";
            case DISPLACEMENT, VELOCITY, CHANGE, NETWORK_ERROR -> "(−1)ˣ⁺ʸ " + field.symbol();
            case WALLS, LOCAL_ENERGY, DOMAINS -> field.label() + "  " + field.symbol();
        };
        final long side = Math.round(1 / style.pixelsPerSite());
        return style.pixelsPerSite() < 1 && field != FieldKind.DOMAINS ? averaged + ", mean of " + side + "×" + side + " sites"
                : field.label() + "  " + field.symbol() + (field.unit().isEmpty() ? "" : "  (model units)");
    }

    private static int even(int size) {
        return size + (size & 1);
    }
}
