package org.checkerwave.simulation;

/** A command with the number of steps that had been done when it was carried out. */
public record RecordedCommand(long step, Command command) {
}
