package org.checkerwave.app.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Extended XYZ, whose record is also damaged within its base 64. */
class ExtendedXyzFuzzTest extends ExportedFile {

    private static final Pattern RECORD = Pattern.compile("record_base64=([A-Za-z0-9+/=]+)");

    ExtendedXyzFuzzTest() {
        super("xyz", Mutator.oneOf(ExtendedXyzFuzzTest::record, ExtendedXyzFuzzTest::record, ByteMutators.ANY), 1 << 26, 60);
    }

    private static byte[] record(byte[] file, SplittableRandom random) {
        final String text = new String(file, StandardCharsets.ISO_8859_1);
        final Matcher record = RECORD.matcher(text);
        if (!record.find()) {
            return ByteMutators.ANY.mutate(file, random);
        }
        final byte[] json;
        try {
            json = new JsonMutator().mutate(Base64.getDecoder().decode(record.group(1)), random);
        } catch (IllegalArgumentException e) {
            // Damaged before.
            return ByteMutators.ANY.mutate(file, random);
        }
        return (text.substring(0, record.start(1)) + Base64.getEncoder().encodeToString(json) + text.substring(record.end(1)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
