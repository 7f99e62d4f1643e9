package org.checkerwave.file;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerwave.InvalidInput;

/**
 * A file of named float32 tensors with a table of texts: the safetensors format of Hugging Face, which Python reads
 * with the package of that name. Eight bytes of header length, little-endian; a JSON header with {@code __metadata__}
 * and, for each tensor, dtype, shape and byte range; then the values, little-endian.
 *
 * @param metadata texts by name, in order
 * @param tensors by name, in order
 */
public record Safetensors(Map<String, String> metadata, Map<String, Tensor> tensors) {

    private static final int LONGEST_HEADER = 1 << 24;
    private static final int LONGEST_VALUES = 1 << 30;
    private static final String METADATA = "__metadata__";
    private static final String FLOAT32 = "F32";

    /** Values with the sizes of the axes, last index fastest. */
    public record Tensor(int[] shape, float[] data) {

        public Tensor {
            long size = 1;
            for (final int axis : shape) {
                size *= axis;
            }
            if (size != data.length) {
                throw new IllegalArgumentException("shape " + Arrays.toString(shape) + " for " + data.length);
            }
        }
    }

    /** Writes the file, whole or not at all. */
    public void write(Path file) {
        final Map<String, Object> header = new LinkedHashMap<>();
        header.put(METADATA, metadata);
        long offset = 0;
        for (final Map.Entry<String, Tensor> entry : tensors.entrySet()) {
            final long end = offset + 4L * entry.getValue().data().length;
            // In this order always, so that equal contents make equal files.
            final Map<String, Object> description = new LinkedHashMap<>();
            description.put("dtype", FLOAT32);
            description.put("shape", entry.getValue().shape());
            description.put("data_offsets", List.of(offset, end));
            header.put(entry.getKey(), description);
            offset = end;
        }
        final byte[] text = Json.format(header);
        // Padded with spaces, so that the values start at a multiple of 8.
        final byte[] padded = Arrays.copyOf(text, (text.length + 7) / 8 * 8);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        SafeFile.write(file, out -> {
            out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(padded.length).array());
            out.write(padded);
            for (final Tensor tensor : tensors.values()) {
                final ByteBuffer bytes =
                        ByteBuffer.allocate(4 * tensor.data().length).order(ByteOrder.LITTLE_ENDIAN);
                bytes.asFloatBuffer().put(tensor.data());
                out.write(bytes.array());
            }
        });
    }

    public static Safetensors read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw SafeFile.unreadable(file, e);
        }
    }

    /** @param name of the source, for messages */
    public static Safetensors read(InputStream in, String name) throws IOException {
        final DataInputStream data = new DataInputStream(in);
        try {
            final long length = Long.reverseBytes(data.readLong());
            if (length < 2 || length > LONGEST_HEADER) {
                throw new InvalidInput(name + " is no safetensors file: its header would be " + length
                        + " bytes long; give one that checkerwave train or Python's safetensors wrote.");
            }
            final Json header = Json.parse(readBytes(data, length), "The header of " + name);
            final Map<String, String> metadata = new LinkedHashMap<>();
            final Map<String, Tensor> tensors = new LinkedHashMap<>();
            if (header.has(METADATA)) {
                final Json texts = header.object(METADATA);
                texts.keys().forEach(key -> metadata.put(key, texts.text(key)));
            }
            final byte[] values = data.readNBytes(Math.clamp(end(header), 0, LONGEST_VALUES));
            header.keys().forEach(key -> {
                if (!key.equals(METADATA)) {
                    tensors.put(key, tensor(header.object(key), values));
                }
            });
            if (data.read() >= 0) {
                throw new InvalidInput(name + " goes on after the last of its values, at byte " + values.length
                        + " of them; restore it from a backup or write it again.");
            }
            return new Safetensors(metadata, tensors);
        } catch (EOFException e) {
            throw new InvalidInput(name + " is cut short; restore it from a backup or write it again.", e);
        }
    }

    /** Where the last of the values end, so that no more is read. */
    private static long end(Json header) {
        return header.keys().stream().filter(key -> !key.equals(METADATA))
                .flatMapToLong(key -> Arrays.stream(integers(header.object(key), "data_offsets"))).max().orElse(0);
    }

    private static byte[] readBytes(DataInputStream data, long length) throws IOException {
        final byte[] bytes = data.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static Tensor tensor(Json entry, byte[] values) {
        if (!entry.text("dtype").equals(FLOAT32)) {
            throw new InvalidInput(entry.name() + " has the type " + entry.text("dtype")
                    + "; only F32 is read here: convert it to float32.");
        }
        final long[] offsets = integers(entry, "data_offsets");
        final long[] axes = integers(entry, "shape");
        long size = 1;
        for (final long axis : axes) {
            if (axis < 0 || axis > values.length) {
                size = -1;
                break;
            }
            size = Math.min(size * axis, Integer.MAX_VALUE);
        }
        // In this order: the difference of offsets that run backwards or wrap round can be right.
        if (offsets.length != 2 || offsets[0] < 0 || offsets[1] < offsets[0] || offsets[1] - offsets[0] != 4 * size) {
            throw new InvalidInput(entry.name() + " has the shape " + Arrays.toString(axes) + " but the byte range "
                    + Arrays.toString(offsets) + "; the file is damaged: restore it from a backup.");
        }
        if (offsets[1] > values.length && values.length == LONGEST_VALUES) {
            throw new InvalidInput(entry.name() + " ends at byte " + offsets[1] + ", and no more than " + LONGEST_VALUES
                    + " are read here; split the data into several files.");
        }
        if (offsets[1] > values.length) {
            throw new InvalidInput(entry.name() + " ends at byte " + offsets[1] + " of " + values.length
                    + ": the file is cut short; restore it from a backup or write it again.");
        }
        final float[] data = new float[(int) size];
        ByteBuffer.wrap(values, (int) offsets[0], 4 * data.length).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer()
                .get(data);
        return new Tensor(Arrays.stream(axes).mapToInt(axis -> (int) axis).toArray(), data);
    }

    private static long[] integers(Json entry, String key) {
        return entry.list(key).stream().mapToLong(item -> {
            if (!(item instanceof Long number)) {
                throw new InvalidInput(entry.name() + " has " + Json.quote(item) + " in its list \"" + key
                        + "\"; only whole numbers below 2^63 make sense there.");
            }
            return number;
        }).toArray();
    }

    /** The tensor of that name; its absence is told with the name of the source. */
    public Tensor required(String tensor, String source) {
        final Tensor found = tensors.get(tensor);
        if (found == null) {
            throw new InvalidInput(source + " holds no tensor \"" + tensor + "\".");
        }
        return found;
    }
}
