package org.checkerwave.electrons.chebyshev;

import org.checkerwave.VectorWidth;
import org.jspecify.annotations.Nullable;

/**
 * The Chebyshev recursion aₖ₊₁ = 2(h/a)aₖ − aₖ₋₁ from {@value #SOURCES} source sites of a patch at once, a source per
 * vector lane. Every lane does the same operations in the same order whatever the machine's vector width is.
 *
 * <p>Implementations run it on bₖ = ±aₖ with signs +,+,−,−, repeating, which turns the subtraction into an addition
 * that a fused multiply–add takes in. The two implementations differ in the type of number alone: vectors stay in
 * registers only where the class of the vector is named.
 */
interface Recursion {

    int SOURCES = 16;

    /** Width and height of the smallest patch. */
    int SMALLEST = 2;

    /** @param maxPaddedSites largest (width + 2)(height + 2) of a patch */
    static Recursion of(boolean singlePrecision, int maxPaddedSites) {
        return singlePrecision ? new FloatRecursion(maxPaddedSites) : new DoubleRecursion(maxPaddedSites);
    }

    /** Two vectors, the array that they are started from, and 2v/a with both signs. */
    static long bytes(boolean singlePrecision, int maxPaddedSites) {
        final long lanes = (singlePrecision ? VectorWidth.FLOATS : VectorWidth.DOUBLES).length();
        return (3 * lanes + 2) * (singlePrecision ? Float.BYTES : Double.BYTES) * maxPaddedSites;
    }

    /**
     * @param patch not modified
     * @param sources {@value #SOURCES} indices of sites in the patch
     * @param radius a, a bound of the patch's spectrum
     * @param steps number of products to compute, at least 1
     * @param products receives 2⟨a_{m+1}|a_m⟩ − μ₁ = μ_{2m+1} at {@code m · SOURCES + s} for m below {@code steps}
     * @param norms receives 2⟨a_m|a_m⟩ − μ₀ = μ_{2m} in the same order; null where it is not wanted
     */
    void run(Patch patch, int[] sources, double radius, int steps, double[] products, double @Nullable [] norms);

    /** Steps of nothing on the smallest patch. */
    void idle(int steps);
}
