package org.checkerwave.app.fuzz;

import java.util.SplittableRandom;

/** Damages a file at random; the same random numbers damage it in the same way. */
@FunctionalInterface
public interface Mutator {

    byte[] mutate(byte[] file, SplittableRandom random);

    /** One of these, drawn anew each time; naming one several times makes it more frequent. */
    static Mutator oneOf(Mutator... mutators) {
        return (file, random) -> mutators[random.nextInt(mutators.length)].mutate(file, random);
    }
}
