package org.checkerwave.network;

/**
 * What a network is given at each site: fixed functions of the potential near it and of the temperature, with known
 * behaviour under particle–hole exchange and invariant under the point group.
 */
interface Features {

    Field field();

    /** Sites that a feature reaches in x and y. */
    int radius();

    /**
     * Computes the planes on flat positions {@code start} to {@code end}, a little further at the end.
     *
     * @param potential one plane of v
     * @param temperature T/t
     */
    void compute(float[] potential, Grid grid, int start, int end, double temperature, Workspace workspace, float[] out);

    /** Scratch for {@link #compute}; one for each thread. */
    Workspace workspace();

    /** Whether plane 0 is an approximation of 2n − 1 that the network corrects; else it starts from nothing. */
    default boolean startsFromDensity() {
        return false;
    }
}
