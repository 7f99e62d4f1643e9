package org.checkerwave.app.study;

/**
 * How much is computed.
 *
 * @param data options of the command dataset for the states of the parity
 * @param networks compared in the parity
 * @param size sites along each side for growth
 * @param steps of growth
 * @param runs of growth
 * @param otherRuns of growth with other damping and coupling
 * @param strongSize sites along each side at strong coupling
 * @param strongSteps in four parts: after 1/125, 1/25, 1/5 of them and all of them pictures are taken
 * @param equilibriumSizes with commas
 * @param temperatures with commas
 * @param equilibriumRuns for each of them
 * @param equilibriumSteps of each
 */
record StudySize(String data, String networks, int size, int steps, int runs, int otherRuns, int strongSize, int strongSteps,
        String equilibriumSizes, String temperatures, int equilibriumRuns, int equilibriumSteps) {

    static final StudySize FULL = new StudySize("--recipe held-out", "recursion recursion-fast gcnn gnn efnn descriptor cnn", 128,
            1500, 20, 6, 200, 25_000, "12,16,24", "0.91,0.94,0.97,1.0", 40, 20_000);
    /** Minutes, to see that all of it works; its figures say little. */
    static final StudySize QUICK = new StudySize("--recipe standard --trajectories 4 --seed 4", "recursion gcnn", 32, 600, 3, 2, 32,
            1250, "8,12", "0.7,1.2", 3, 1200);
}
