package org.checkerwave.app.movie.h264;

/**
 * What a decoder must be able to do (Table A-1).
 *
 * @param code level_idc
 * @param macroblocksPerSecond at most
 * @param macroblocks of a picture at most
 * @param kilobitsPerSecond at most
 */
record Level(int code, long macroblocksPerSecond, int macroblocks, int kilobitsPerSecond) {

    private static final Level[] LEVELS = {new Level(30, 40_500, 1_620, 10_000), new Level(31, 108_000, 3_600, 14_000),
        new Level(32, 216_000, 5_120, 20_000), new Level(40, 245_760, 8_192, 20_000), new Level(41, 245_760, 8_192, 50_000),
        new Level(42, 522_240, 8_704, 50_000), new Level(50, 589_824, 22_080, 135_000), new Level(51, 983_040, 36_864, 240_000),
        new Level(52, 2_073_600, 36_864, 240_000), new Level(60, 4_177_920, 139_264, 240_000),
        new Level(61, 8_355_840, 139_264, 480_000), new Level(62, 16_711_680, 139_264, 800_000)};

    /** The least of them that is enough; the highest of all where none is. */
    static Level of(int columns, int rows, int framesPerSecond, double bitsPerPixel) {
        final int macroblocks = columns * rows;
        final long each = (long) macroblocks * framesPerSecond;
        final double kilobits = each * bitsPerPixel * VideoPicture.MACROBLOCK * VideoPicture.MACROBLOCK / 1000;
        for (final Level level : LEVELS) {
            final long edge = 8L * level.macroblocks;
            if (macroblocks <= level.macroblocks && (long) columns * columns <= edge && (long) rows * rows <= edge
                    && each <= level.macroblocksPerSecond && kilobits <= level.kilobitsPerSecond) {
                return level;
            }
        }
        return LEVELS[LEVELS.length - 1];
    }
}
