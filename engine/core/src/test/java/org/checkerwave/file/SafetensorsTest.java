package org.checkerwave.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that no program writes: what they say of the values is not believed. */
class SafetensorsTest {

    /** A file of three values, 1, 2, 3, with a tensor of that description. */
    private static Safetensors read(String shape, String offsets) throws IOException {
        final byte[] header = ("{\"w\":{\"dtype\":\"F32\",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}}")
                .getBytes(StandardCharsets.UTF_8);
        final ByteBuffer file = ByteBuffer.allocate(8 + header.length + 12).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(header.length).put(header).putFloat(1).putFloat(2).putFloat(3);
        return Safetensors.read(new ByteArrayInputStream(file.array()), "the file");
    }

    @Test
    void valuesStandWhereTheHeaderSays() throws IOException {
        assertThat(read("[2]", "[4,12]").required("w", "").data()).containsExactly(2, 3);
        assertThat(read("[0]", "[12,12]").required("w", "").data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "[2]; [8,0]; the byte range [8, 0]",
        "[13]; [4,0]; the byte range [4, 0]",
        "[4]; [9223372036854775800,-9223372036854775800]; the byte range",
        "[0]; [9223372036854775800,9223372036854775800]; cut short",
        "[0]; [18446744073709551616,18446744073709551616]; whole numbers",
        "[18446744073709551618]; [0,8]; whole numbers",
        "[2]; [-8,0]; the byte range",
        "[2]; [8,16]; cut short",
        "[2]; [0,4]; the shape [2]",
        "[2]; [0]; the byte range [0]",
        "[-2]; [0,8]; the shape [-2]",
        "[2.5]; [0,10]; whole numbers"})
    void aByteRangeOrShapeThatCannotBeIsTold(String shape, String offsets, String words) {
        assertThatThrownBy(() -> read(shape, offsets)).isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("the file", words);
    }
}
