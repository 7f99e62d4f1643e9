/** What a solver knows about one site: its density, the force on it, and what they depend on. */
package org.checkerwave.probe;
