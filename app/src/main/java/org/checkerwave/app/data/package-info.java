/** Fields of a run as data files for other programs; no JavaFX. */
package org.checkerwave.app.data;
