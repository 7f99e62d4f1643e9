package org.checkerwave.state;

import java.util.OptionalDouble;
import org.checkerwave.simulation.RunDescription;

/**
 * A named starting point.
 *
 * @param key name on the command line
 * @param title for menus
 * @param description one line on what it shows
 * @param run what is run
 * @param criticalTemperature T_c measured for its g, K and κ, where somebody did
 */
public record Preset(String key, String title, String description, RunDescription run, OptionalDouble criticalTemperature) {
}
