package org.checkerwave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jdk.incubator.vector.VectorShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorWidthPropertyTest {

    @ParameterizedTest
    @ValueSource(ints = {128, 256, 512})
    void vectorsAreAsWideAsThePropertySays(int bits) {
        assertThat(VectorWidth.shape(Integer.toString(bits)).vectorBitSize()).isEqualTo(bits);
        assertThatCode(() -> VectorWidth.check(Integer.toString(bits))).doesNotThrowAnyException();
    }

    @Test
    void withoutThePropertyTheyAreTheMachines() {
        assertThat(VectorWidth.shape("").vectorBitSize()).isEqualTo(Math.min(512, VectorShape.preferredShape().vectorBitSize()));
        assertThatCode(() -> VectorWidth.check("")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"64", "1024", "0256", "wide", " 256", "-128"})
    void anotherWidthIsRefusedInASentence(String bits) {
        assertThatThrownBy(() -> VectorWidth.check(bits)).isInstanceOf(InvalidInput.class)
                .hasMessage("The system property checkerwave.vector-bits is \"" + bits + "\"; give 128, 256 or 512, or leave it out.");
        assertThat(VectorWidth.shape(bits)).isEqualTo(VectorWidth.shape(""));
    }
}
