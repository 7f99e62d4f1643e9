package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteEntryTest {

    private final PaletteEntry save =
            new PaletteEntry("Save picture…", "File", "Save the whole lattice as PNG, with its colour bar", "Ctrl+E", () -> { });

    @Test
    void wordsAreFoundInAnyOrderAndAlsoInParts() {
        assertThat(save.fit("picture save")).isEqualTo(save.fit("SAVE picture")).isPositive();
        assertThat(save.fit("svpic")).isPositive();
        assertThat(save.fit("png file")).isPositive();
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(save.fit("save movie")).isZero();
    }

    @Test
    void titleCountsMoreThanExplanationAndAccentsNothing() {
        final PaletteEntry other = new PaletteEntry("Öffnen", "File", "picture", "", () -> { });
        assertThat(save.fit("picture")).isGreaterThan(other.fit("picture"));
        assertThat(other.fit("offnen")).isPositive();
    }
}
