package org.checkerwave.app.movie.h264;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against Table A-1 of the standard; columns and rows in macroblocks. */
class LevelTest {

    @Test
    void theLeastLevelThatIsEnoughIsChosen() {
        assertThat(Level.of(45, 36, 25, 9_000).code()).as("720×576").isEqualTo(30);
        assertThat(Level.of(120, 68, 30, 5_000).code()).as("1920×1080 at 30").isEqualTo(40);
        assertThat(Level.of(120, 68, 60, 5_000).code()).as("1920×1080 at 60").isEqualTo(42);
        assertThat(Level.of(192, 192, 25, 5_000).code()).as("3072×3072 at 25").isEqualTo(51);
    }

    @Test
    void aStreamOfManyBitsNeedsAHigherLevel() {
        assertThat(Level.of(120, 68, 30, 20_001).code()).isEqualTo(41);
        assertThat(Level.of(120, 68, 60, 60_000).code()).isEqualTo(50);
        assertThat(Level.of(40, 40, 10, 100_000).code()).isEqualTo(50);
    }

    @Test
    void aLongSideNeedsOneToo() {
        assertThat(Level.of(113, 2, 1, 1).code()).as("1808 pixels, the longest of level 3").isEqualTo(30);
        assertThat(Level.of(114, 2, 1, 1).code()).isEqualTo(31);
    }

    @Test
    void picturesBeyondTheHighestLevelDoNotFit() {
        assertThat(H264Encoder.fits(8688, 1072)).isTrue();
        assertThat(H264Encoder.fits(8690, 16)).isFalse();
        assertThat(H264Encoder.fits(16, 8690)).isFalse();
        assertThat(H264Encoder.fits(3072, 3072)).isTrue();
        assertThat(H264Encoder.fits(3074, 3072)).isFalse();
    }

    @Test
    void aRateThatNoLevelHasGetsTheHighest() {
        assertThat(Level.of(192, 192, 120, 1).code()).isEqualTo(52);
    }
}
