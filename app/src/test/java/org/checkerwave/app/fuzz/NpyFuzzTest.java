package org.checkerwave.app.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.checkerwave.file.Npy;
import org.checkerwave.file.NpyArray;

/** NumPy's arrays, {@code .npy}. */
class NpyFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) throws Exception {
        return new Format("npy", "Q.npy", List.of(array(8, 8), array(12, 6)), new NpyMutator(), file -> {
            final NpyArray array = Npy.read(file);
            return () -> array.lattice(file.toString());
        }, 1 << 20, 10);
    }

    private static byte[] array(int height, int width) throws Exception {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, new NpyArray(new int[] {height, width}, IntStream.range(0, height * width).mapToDouble(Math::sin).toArray()));
        return out.toByteArray();
    }
}
