package org.checkerwave.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.Npy;
import org.checkerwave.file.NpyArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpyTest {

    private static byte[] bytes(NpyArray array) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, array);
        return out.toByteArray();
    }

    private static byte[] withHeader(String header, int values) {
        final byte[] text = header.getBytes(StandardCharsets.US_ASCII);
        final byte[] file = new byte[10 + text.length + 8 * values];
        System.arraycopy(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) text.length, 0}, 0, file, 0, 10);
        System.arraycopy(text, 0, file, 10, text.length);
        return file;
    }

    @Test
    void headerIsAlignedAndNamesTypeOrderAndShape() throws IOException {
        final byte[] file = bytes(new NpyArray(new int[] {2, 3}, new double[] {0, 1, 2, 3, 4, 5}));
        final int header = Byte.toUnsignedInt(file[8]) + 256 * Byte.toUnsignedInt(file[9]);
        assertThat((10 + header) % 64).isZero();
        assertThat(new String(file, 10, header, StandardCharsets.US_ASCII))
                .startsWith("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }").endsWith("\n");
        assertThat(file).hasSize(10 + header + 6 * 8);
    }

    @Test
    void arraysLongerThanOneChunkComeBackBitForBit() throws IOException {
        final double[] data = IntStream.range(0, 100_000).mapToDouble(i -> Math.sin(i) / (i + 1)).toArray();
        final NpyArray read = Npy.read(new ByteArrayInputStream(bytes(new NpyArray(new int[] {250, 400}, data))), "a");
        assertThat(read.shape()).containsExactly(250, 400);
        assertThat(read.data()).containsExactly(data);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }; not float64",
        "{'descr': '<f8', 'fortran_order': True, 'shape': (2,), }; Fortran order",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (5000, 90000), }; larger than any lattice",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,), }; larger than any lattice",
        "{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (2,), }; names no plain type",
        "{'descr': '<f8', 'fortran_order': False, 'shape': (64, 64), }; ends too early"})
    void unusableArraysAreRefusedWithTheReason(String header, String reason) {
        assertThatThrownBy(() -> Npy.read(new ByteArrayInputStream(withHeader(header, 2)), "Q.npy"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining(reason).hasMessageContaining("Q.npy");
    }

    @Test
    void foreignBytesAreNoArray() {
        assertThatThrownBy(() -> Npy.read(new ByteArrayInputStream("a text, not an array".getBytes(StandardCharsets.UTF_8)), "Q.npy"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("no .npy array");
    }

    @Test
    void latticeFieldsNeedTwoEvenAxesAndFiniteValues() {
        assertThatThrownBy(() -> new NpyArray(new int[] {16}, new double[16]).lattice("Q"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("two");
        assertThatThrownBy(() -> new NpyArray(new int[] {5, 4}, new double[20]).lattice("Q"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("odd");
        final double[] data = new double[24];
        Arrays.fill(data, 1);
        data[9] = Double.NaN;
        assertThatThrownBy(() -> new NpyArray(new int[] {4, 6}, data).lattice("Q"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("[1][3]").hasMessageContaining("finite");
        data[9] = 2;
        assertThat(new NpyArray(new int[] {4, 6}, data).lattice("Q").width()).isEqualTo(6);
    }
}
