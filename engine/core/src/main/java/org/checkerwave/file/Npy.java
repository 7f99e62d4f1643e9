package org.checkerwave.file;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;

/**
 * NumPy's .npy format, version 1.0, for little-endian float64 in C order.
 * Source: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
public final class Npy {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int ALIGNMENT = 64;
    private static final int MAX_HEADER = 10_000;
    private static final long MAX_VALUES = (long) SquareLattice.MAX_SIZE * SquareLattice.MAX_SIZE;
    /** NumPy has no more. */
    private static final int MAX_AXES = 64;
    private static final int CHUNK_VALUES = 8192;
    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9, ]*)\\)");
    private static final Pattern AXIS = Pattern.compile("[0-9]+");

    private Npy() {
    }

    /** Writes the array; leaves the stream open. */
    public static void write(OutputStream out, NpyArray array) throws IOException {
        final String shape = Arrays.stream(array.shape()).mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "(", array.shape().length == 1 ? ",)" : ")"));
        final String text = "{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + ", }";
        final int unpadded = MAGIC.length + 4 + text.length() + 1;
        final String header = text + " ".repeat(Math.ceilDiv(unpadded, ALIGNMENT) * ALIGNMENT - unpadded) + "\n";
        out.write(MAGIC);
        out.write(new byte[] {1, 0, (byte) header.length(), (byte) (header.length() >>> 8)});
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        final ByteBuffer buffer = ByteBuffer.allocate(CHUNK_VALUES * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < array.data().length; from += CHUNK_VALUES) {
            final int count = Math.min(CHUNK_VALUES, array.data().length - from);
            buffer.clear();
            buffer.asDoubleBuffer().put(array.data(), from, count);
            out.write(buffer.array(), 0, count * Double.BYTES);
        }
    }

    /** Reads a file. */
    public static NpyArray read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            final NpyArray array = read(in, file.toString());
            if (in.read() >= 0) {
                throw new InvalidInput("The file " + file + " goes on after the end of its array; write it anew with numpy.save.");
            }
            return array;
        } catch (IOException e) {
            throw SafeFile.unreadable(file, e);
        }
    }

    /**
     * Reads one array from the stream.
     *
     * @param name for messages
     */
    public static NpyArray read(InputStream in, String name) throws IOException {
        return read(in, name, MAX_VALUES);
    }

    /** As {@link #read(InputStream, String)}. @param most values; a larger array is refused before it is read */
    public static NpyArray read(InputStream in, String name, long most) throws IOException {
        final DataInputStream data = new DataInputStream(in);
        try {
            final String header = readHeader(data, name);
            final String type = field(TYPE, header, name);
            if (!type.equals("<f8")) {
                throw new InvalidInput("The array " + name + " is of type '" + type
                        + "', not float64 ('<f8'); convert it with .astype('<f8').");
            }
            if (field(ORDER, header, name).equals("True")) {
                throw new InvalidInput("The array " + name
                        + " is in Fortran order; convert it with numpy.ascontiguousarray.");
            }
            return readData(data, shape(field(SHAPE, header, name), name, most));
        } catch (EOFException e) {
            throw new InvalidInput("The array " + name + " ends too early: the file is truncated; write it anew.", e);
        }
    }

    private static String readHeader(DataInputStream data, String name) throws IOException {
        final byte[] magic = new byte[MAGIC.length];
        data.readFully(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new InvalidInput(name + " is no .npy array; write one with numpy.save.");
        }
        final int major = data.readUnsignedByte();
        data.readUnsignedByte();
        final long length = major == 1 ? Short.toUnsignedInt(Short.reverseBytes(data.readShort()))
                : Integer.toUnsignedLong(Integer.reverseBytes(data.readInt()));
        if (length > MAX_HEADER) {
            throw new InvalidInput("The header of the array " + name + " is damaged; write it anew with numpy.save.");
        }
        final byte[] header = new byte[(int) length];
        data.readFully(header);
        return new String(header, StandardCharsets.UTF_8);
    }

    private static String field(Pattern pattern, String header, String name) {
        final Matcher matcher = pattern.matcher(header);
        if (!matcher.find()) {
            throw new InvalidInput("The header of the array " + name
                    + " names no plain type, order and shape; write a simple float64 array with numpy.save.");
        }
        return matcher.group(1);
    }

    private static int[] shape(String text, String name, long most) {
        final List<String> words = Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        if (words.size() > MAX_AXES || !words.stream().allMatch(word -> AXIS.matcher(word).matches())) {
            throw new InvalidInput("The array " + name + " has the shape (" + text + "), which is none of sizes with commas between; "
                    + "write it anew with numpy.save.");
        }
        final long[] axes = words.stream().mapToLong(s -> s.length() > 9 ? MAX_VALUES + 1 : Long.parseLong(s)).toArray();
        long size = 1;
        for (final long axis : axes) {
            size = Math.min(size * axis, MAX_VALUES + 1);
        }
        if (size > most) {
            throw new InvalidInput("The array " + name + " of shape (" + text + ") is larger than "
                    + (most == MAX_VALUES ? "any lattice; use at most 4096 by 4096 sites."
                    : "its lattice of " + most + " sites; restore the file from a backup."));
        }
        return Arrays.stream(axes).mapToInt(axis -> (int) axis).toArray();
    }

    /** Reads piece by piece, so that a huge shape in a small file takes no more memory than a few times the file. */
    private static NpyArray readData(DataInputStream data, int[] shape) throws IOException {
        int size = 1;
        for (final int axis : shape) {
            size *= axis;
        }
        double[] values = new double[Math.min(size, CHUNK_VALUES)];
        final byte[] chunk = new byte[CHUNK_VALUES * Double.BYTES];
        for (int from = 0; from < size; from += CHUNK_VALUES) {
            final int count = Math.min(CHUNK_VALUES, size - from);
            data.readFully(chunk, 0, count * Double.BYTES);
            if (values.length < from + count) {
                values = Arrays.copyOf(values, (int) Math.min(size, 4L * values.length));
            }
            ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(values, from, count);
        }
        return new NpyArray(shape, values);
    }
}
