package org.checkerwave;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The vectors that all kernels compute with: those that Java prefers on this machine, at most 512 bits, or as wide as the system
 * property {@value #PROPERTY} says. Results are the same bits for every width. Java computes vectors wider than the machine's as
 * well, without the machine's instructions, tens of times slower.
 */
public final class VectorWidth {

    /** 128, 256 or 512. */
    public static final String PROPERTY = "checkerwave.vector-bits";

    private static final VectorShape SHAPE = shape(System.getProperty(PROPERTY, ""));

    public static final VectorSpecies<Float> FLOATS = VectorSpecies.of(float.class, SHAPE);
    public static final VectorSpecies<Double> DOUBLES = VectorSpecies.of(double.class, SHAPE);

    private VectorWidth() {
    }

    /** Refuses a property that names no width; the width that is used then is the machine's. */
    public static void check() {
        check(System.getProperty(PROPERTY, ""));
    }

    static void check(String bits) {
        if (!bits.matches("|128|256|512")) {
            throw new InvalidInput("The system property " + PROPERTY + " is \"" + bits + "\"; give 128, 256 or 512, or leave it out.");
        }
    }

    /** Never fails: a class that cannot be initialized would hide the sentence of {@link #check()}. */
    static VectorShape shape(String bits) {
        return switch (bits) {
            case "128" -> VectorShape.S_128_BIT;
            case "256" -> VectorShape.S_256_BIT;
            case "512" -> VectorShape.S_512_BIT;
            default -> VectorShape.preferredShape().vectorBitSize() > VectorShape.S_512_BIT.vectorBitSize()
                    ? VectorShape.S_512_BIT : VectorShape.preferredShape();
        };
    }
}
