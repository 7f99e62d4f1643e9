package org.checkerwave.app.movie.h264;

/**
 * Prediction of samples from those above and on the left in the same picture: of the modes of the standard the vertical, the
 * horizontal and the mean, as the edges of sites run along rows and columns.
 */
final class IntraPrediction {

    /** Modes of 4 × 4 samples of luma (Table 8-2). */
    static final int VERTICAL = 0;
    static final int HORIZONTAL = 1;
    static final int MEAN = 2;
    /** intra_chroma_pred_mode (Table 8-5). */
    static final int CHROMA_MEAN = 0;

    private static final int MIDDLE = 128;

    private IntraPrediction() {
    }

    /**
     * The mode whose prediction of 4 × 4 samples differs least from them, were those around them as a decoder has them.
     *
     * @return sum of absolute differences · 4 + mode
     */
    static int best(byte[] source, int at, int stride, boolean above, boolean left) {
        final long upper = FourSamples.rows(FourSamples.at(source, at), FourSamples.at(source, at + stride));
        final long lower = FourSamples.rows(FourSamples.at(source, at + 2 * stride), FourSamples.at(source, at + 3 * stride));
        int least = Integer.MAX_VALUE;
        if (above) {
            final int row = FourSamples.at(source, at - stride);
            final long rows = FourSamples.rows(row, row);
            least = FourSamples.difference(upper, lower, rows, rows) << 2 | VERTICAL;
        }
        if (left && least >> 2 > 0) {
            least = Math.min(least, FourSamples.difference(upper, lower, besides(source, at - 1, stride),
                    besides(source, at + 2 * stride - 1, stride)) << 2 | HORIZONTAL);
        }
        if (least >> 2 > 0) {
            final int mean = FourSamples.of(mean(source, at, at, stride, above, left));
            final long rows = FourSamples.rows(mean, mean);
            least = Math.min(least, FourSamples.difference(upper, lower, rows, rows) << 2 | MEAN);
        }
        return least;
    }

    /** Two rows of the same samples. */
    private static long besides(byte[] samples, int at, int stride) {
        return FourSamples.rows(FourSamples.of(samples[at] & 0xFF), FourSamples.of(samples[at + stride] & 0xFF));
    }

    /** Writes the prediction of 4 × 4 samples of luma to their place. */
    static void predict(int mode, byte[] samples, int at, int stride, boolean above, boolean left) {
        final int four = switch (mode) {
            case VERTICAL -> FourSamples.at(samples, at - stride);
            case HORIZONTAL -> 0;
            default -> FourSamples.of(mean(samples, at, at, stride, above, left));
        };
        for (int y = 0, place = at; y < 4; y++, place += stride) {
            FourSamples.set(samples, place, mode == HORIZONTAL ? FourSamples.of(samples[place - 1] & 0xFF) : four);
        }
    }

    /**
     * Writes the prediction of 8 × 8 samples of a colour to their place: of each block the mean of what it touches (8.3.4),
     * where those beside the diagonal prefer one edge.
     */
    static void predictChroma(byte[] samples, int at, int stride, boolean above, boolean left) {
        fill(samples, at, stride, mean(samples, at, at, stride, above, left));
        fill(samples, at + 4, stride, mean(samples, at + 4, at, stride, above, left && !above));
        fill(samples, at + 4 * stride, stride, mean(samples, at, at + 4 * stride, stride, above && !left, left));
        fill(samples, at + 4 * stride + 4, stride, mean(samples, at + 4, at + 4 * stride, stride, above, left));
    }

    private static void fill(byte[] samples, int at, int stride, int value) {
        for (int y = 0, place = at; y < 4; y++, place += stride) {
            FourSamples.set(samples, place, FourSamples.of(value));
        }
    }

    /** Of the four samples above one place and the four on the left of another. */
    private static int mean(byte[] known, int belowRow, int besideColumn, int stride, boolean above, boolean left) {
        final int aboveSum = above ? rowSum(known, belowRow - stride) : 0;
        final int leftSum = left ? columnSum(known, besideColumn - 1, stride) : 0;
        if (above && left) {
            return (aboveSum + leftSum + 4) >> 3;
        }
        return above || left ? (aboveSum + leftSum + 2) >> 2 : MIDDLE;
    }

    private static int rowSum(byte[] known, int at) {
        return (known[at] & 0xFF) + (known[at + 1] & 0xFF) + (known[at + 2] & 0xFF) + (known[at + 3] & 0xFF);
    }

    private static int columnSum(byte[] known, int at, int stride) {
        return (known[at] & 0xFF) + (known[at + stride] & 0xFF) + (known[at + 2 * stride] & 0xFF)
                + (known[at + 3 * stride] & 0xFF);
    }
}
