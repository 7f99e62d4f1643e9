package org.checkerwave.app.model;

/**
 * Tells the runs that the window has shown apart: opening a run and every reset begin another one.
 *
 * @param opened number of runs opened so far
 * @param beginning how many resets came before in the opened one
 */
record Generation(int opened, long beginning) {
}
