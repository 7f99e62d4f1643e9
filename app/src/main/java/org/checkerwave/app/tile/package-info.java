/** What the tiles of the window's dock show: measurements of a run as figures; no JavaFX. */
package org.checkerwave.app.tile;
