package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndoModelTest {

    private static final long GIGABYTE = 1L << 30;

    /** Two states for each stroke, 24 bytes a site in each: 256 MB in all, three strokes at least, and none beyond half of Java. */
    @Test
    void capacityIsBoundedByMemory() {
        assertThat(UndoModel.capacity(256 * 256, 4 * GIGABYTE)).isEqualTo(85);
        assertThat(UndoModel.capacity(1024 * 1024, 4 * GIGABYTE)).isEqualTo(5);
        assertThat(UndoModel.capacity(2048 * 2048, 4 * GIGABYTE)).isEqualTo(3);
        assertThat(UndoModel.capacity(4096 * 4096, 4 * GIGABYTE)).isZero();
        assertThat(UndoModel.capacity(4096 * 4096, 8 * GIGABYTE)).isEqualTo(3);
    }
}
