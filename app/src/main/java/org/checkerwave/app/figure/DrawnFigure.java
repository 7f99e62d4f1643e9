package org.checkerwave.app.figure;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure as it was drawn for the screen.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb opaque pixels, row by row; not to be changed
 */
public record DrawnFigure(Figure figure, int width, int height, int[] argb, PlotArea area) {

    /**
     * A value of the figure.
     *
     * @param quantity symbol of the value
     * @param curve name of the curve it belongs to; empty where the figure has but one, or a heat map
     */
    public record Point(double x, double y, String quantity, double value, String curve) {
    }

    /** What the figure shows at a pixel: the cell of its heat map there, if it is not empty, or the nearest point of its curves. */
    public Optional<Point> at(double pixelX, double pixelY) {
        if (!area.contains(pixelX, pixelY)) {
            return Optional.empty();
        }
        return figure.heatMap().isPresent() ? cell(figure.heatMap().get(), area.x(pixelX), area.y(pixelY))
                : nearest(pixelX, pixelY);
    }

    /** The column of pixels of a time, where x is the time and reaches so far. */
    public OptionalDouble columnOfTime(double time) {
        final boolean there = figure.x().symbol().equals(Figures.TIME_SYMBOL) && figure.x().shows(time);
        return there && time >= area.x1() && time <= area.x2() ? OptionalDouble.of(area.pixelX(time)) : OptionalDouble.empty();
    }

    private static Optional<Point> cell(HeatMap map, double x, double y) {
        final int cell = map.cellAt(x, y);
        return Double.isFinite(map.values()[cell]) ? Optional.of(new Point(map.x(cell % map.columns()),
                map.y(cell / map.columns()), map.symbol(), map.values()[cell], "")) : Optional.empty();
    }

    private Optional<Point> nearest(double pixelX, double pixelY) {
        Point nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (final Curve curve : figure.curves()) {
            for (int i = 0; i < curve.x().length; i++) {
                if (figure.x().shows(curve.x()[i]) && figure.y().shows(curve.y()[i])) {
                    final double distance = Math.hypot(area.pixelX(curve.x()[i]) - pixelX,
                            area.pixelY(curve.y()[i]) - pixelY);
                    if (distance < least) {
                        least = distance;
                        nearest = point(curve, i);
                    }
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Point point(Curve curve, int i) {
        return new Point(curve.x()[i], curve.y()[i], figure.y().symbol(), curve.y()[i],
                figure.curves().size() > 1 ? curve.name() : "");
    }
}
