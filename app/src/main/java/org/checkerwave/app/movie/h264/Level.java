package org.checkerwave.app.movie.h264;

/**
 * What a decoder must be able to do (Table A-1), up to the highest level that most players know.
 *
 * @param code level_idc
 * @param macroblocksPerSecond at most
 * @param macroblocks of a picture at most
 * @param kilobitsPerSecond at most
 */
record Level(int code, long macroblocksPerSecond, int macroblocks, long kilobitsPerSecond) {

    private static final Level[] LEVELS = {new Level(30, 40_500, 1_620, 10_000), new Level(31, 108_000, 3_600, 14_000),
        new Level(32, 216_000, 5_120, 20_000), new Level(40, 245_760, 8_192, 20_000), new Level(41, 245_760, 8_192, 50_000),
        new Level(42, 522_240, 8_704, 50_000), new Level(50, 589_824, 22_080, 135_000), new Level(51, 983_040, 36_864, 240_000),
        new Level(52, 2_073_600, 36_864, 240_000)};

    /** Whether any of them has pictures of that size. */
    static boolean exists(int columns, int rows) {
        return LEVELS[LEVELS.length - 1].holds(columns, rows);
    }

    private boolean holds(int columns, int rows) {
        final long longest = 8L * macroblocks;
        return (long) columns * rows <= macroblocks && (long) columns * columns <= longest && (long) rows * rows <= longest;
    }

    /** The least that is enough; the highest where none is, whose decoders may be too slow to play it. */
    static Level of(int columns, int rows, int framesPerSecond, long kilobitsPerSecond) {
        for (final Level level : LEVELS) {
            if (level.holds(columns, rows) && (long) columns * rows * framesPerSecond <= level.macroblocksPerSecond
                    && kilobitsPerSecond <= level.kilobitsPerSecond) {
                return level;
            }
        }
        return LEVELS[LEVELS.length - 1];
    }
}
