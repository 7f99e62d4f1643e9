package org.checkerwave.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plots as PDF. */
class PdfFuzzTest extends ExportedFile {

    private static final int MEGABYTES = 1000;

    PdfFuzzTest() {
        super("pdf", ByteMutators.ANY, 1 << 26, 250);
    }

    /** A PDF of a megabyte whose one stream holds a gigabyte. */
    @Test
    void aBombInAStreamIsNotUnpacked(@TempDir Path folder) throws Exception {
        final ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.5\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        final DeflaterOutputStream packed = new DeflaterOutputStream(file);
        for (int k = 0; k < MEGABYTES; k++) {
            packed.write(new byte[1 << 20]);
        }
        packed.finish();
        file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        final Format format = format(folder);
        final Fuzzer fuzzer = new Fuzzer(format);
        fuzzer.attempt(Files.write(folder.resolve(format.file()), file.toByteArray()), "bomb", 0, format.allowance(file.size()));
        assertThat(fuzzer.failures()).isEmpty();
        assertThat(fuzzer.accepted()).isZero();
    }
}
