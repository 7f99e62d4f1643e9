package org.checkerwave.app.model;

/**
 * Tells the runs that the window has shown apart: opening a run and every reset begin another one,
 * and after every jump of its time line it may be another one too.
 *
 * @param run of {@link RunModel#number}
 * @param beginning how many resets came before in the opened one
 * @param jumps how often the opened one has jumped, by resets or to kept moments
 */
record Generation(int run, long beginning, int jumps) {
}
