package org.checkerwave.file;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what is added one after another: tells contents of one name and shape apart. */
public final class Fingerprint {

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }

    public Fingerprint add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    public Fingerprint add(float... values) {
        final ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length);
        bytes.asFloatBuffer().put(values);
        digest.update(bytes);
        return this;
    }

    /** As 8 bytes each, the highest first. */
    public Fingerprint add(double... values) {
        final ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length);
        bytes.asDoubleBuffer().put(values);
        digest.update(bytes);
        return this;
    }

    /** 64 hexadecimal digits; begins anew. */
    public String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
