/** One run: owner of the state, commands between steps, frames outward. */
package org.checkerwave.simulation;
