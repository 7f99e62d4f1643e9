package org.checkerwave.app.figure;

/**
 * Where the values of a drawn figure lie: the rectangle between its axes in pixels from the upper left corner, and the
 * values at its edges.
 */
public record PlotArea(double left, double top, double width, double height, Axis x, double x1, double x2, Axis y,
        double y1, double y2) {

    /** With so many pixels for each. */
    PlotArea scaled(double pixels) {
        return new PlotArea(left * pixels, top * pixels, width * pixels, height * pixels, x, x1, x2, y, y1, y2);
    }

    /** Whether a pixel is between the axes. */
    public boolean contains(double pixelX, double pixelY) {
        return pixelX >= left && pixelX <= left + width && pixelY >= top && pixelY <= top + height;
    }

    /** The value of x at a pixel. */
    public double x(double pixelX) {
        return x.between(x1, x2, (pixelX - left) / width);
    }

    /** The value of y at a pixel. */
    public double y(double pixelY) {
        return y.between(y1, y2, 1 - (pixelY - top) / height);
    }

    /** The pixel of a value that has a place on the x axis. */
    public double pixelX(double value) {
        return left + width * x.share(x1, x2, value);
    }

    /** The pixel of a value that has a place on the y axis. */
    public double pixelY(double value) {
        return top + height * (1 - y.share(y1, y2, value));
    }
}
