package org.checkerwave.app.model;

import org.checkerwave.app.figure.DrawnFigure;

/**
 * A figure that a tile shows.
 *
 * @param last the latest moment of its data
 */
record ShownFigure(DrawnFigure drawn, Moment last) {
}
