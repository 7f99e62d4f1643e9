package org.checkerwave.app.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.app.picture.Numbers;
import org.checkerwave.app.picture.ScaleTicks;
import org.checkerwave.app.picture.ValueRange;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * A logarithmic axis labelled with plain numbers: the 1 of every decade, with 3, or 2 and 5, between where decades are
 * few, and equal steps where the axis covers a small part of a decade.
 */
final class DecadeAxis extends LogAxis {

    private static final long serialVersionUID = 1;
    private static final int DIGITS = 3;
    private static final int FEWEST_LABELS = 3;
    /** Over more decades labels are powers of ten; only their 1 is labelled then. */
    private static final int MOST_PLAIN = 6;
    /** From here on whole decades are powers of ten too: zeros are hard to count. */
    private static final double LONGEST_PLAIN = 1e6;
    private static final int[][] LABELLED = {{1}, {1, 3}, {1, 2, 5}};
    /** The axis covers at least this ratio, so that a constant is not magnified to noise. */
    private static final double LEAST_RATIO = 1.2;
    private static final double ROUNDING = 1e-9;

    /** Free between two labels, in font sizes. */
    private static final double APART = 0.3;

    private final boolean whole;
    private final String[] names;

    /** @param whole only whole numbers have ticks @param names of the axis from the longest to the shortest */
    DecadeAxis(boolean whole, String... names) {
        super(names[0]);
        this.whole = whole;
        this.names = names.clone();
        setDefaultAutoRange(new Range(1, 10));
    }

    @Override
    protected void autoAdjustRange() {
        super.autoAdjustRange();
        final Range range = getRange();
        if (range.getUpperBound() < LEAST_RATIO * range.getLowerBound()) {
            final double middle = range.getCentralValue();
            setRange(new Range(middle / Math.sqrt(LEAST_RATIO), middle * Math.sqrt(LEAST_RATIO)), false, false);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        final TextAnchor anchor =
                RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        final List<List<NumberTick>> choice = Stream.concat(Arrays.stream(LABELLED).filter(digits -> labels(digits) >= FEWEST_LABELS)
                .map(digits -> decadeTicks(digits, anchor)), Stream.of(evenTicks(anchor), decadeTicks(LABELLED[0], anchor))).toList();
        return choice.stream().filter(ticks -> haveRoom(ticks, graphics, area, edge)).findFirst().orElse(choice.getLast());
    }

    private boolean haveRoom(List<NumberTick> ticks, Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        final boolean across = RectangleEdge.isTopOrBottom(edge);
        final List<NumberTick> labelled = ticks.stream().filter(tick -> !tick.getText().isEmpty()).toList();
        for (int k = 1; k < labelled.size(); k++) {
            final double distance = Math.abs(valueToJava2D(labelled.get(k).getValue(), area, edge)
                    - valueToJava2D(labelled.get(k - 1).getValue(), area, edge));
            final double size = across ? 0.5 * (width(labelled.get(k), graphics) + width(labelled.get(k - 1), graphics))
                    : getTickLabelFont().getSize2D();
            if (distance < size + APART * getTickLabelFont().getSize2D()) {
                return false;
            }
        }
        return true;
    }

    private double width(NumberTick tick, Graphics2D graphics) {
        return getTickLabelFont().getStringBounds(tick.getText(), graphics.getFontRenderContext()).getWidth();
    }

    @Override
    protected AxisState drawLabel(String label, Graphics2D graphics, Rectangle2D plotArea, Rectangle2D area, RectangleEdge edge,
            AxisState state) {
        return super.drawLabel(label == null ? null : AxisLabel.fitting(names, graphics, getLabelFont(), area, edge), graphics,
                plotArea, area, edge, state);
    }

    private int labels(int[] digits) {
        int count = 0;
        for (int exponent = firstDecade(); exponent <= lastDecade(); exponent++) {
            for (final int digit : digits) {
                count += hasTick(digit * Math.pow(10, exponent)) ? 1 : 0;
            }
        }
        return count;
    }

    private List<NumberTick> decadeTicks(int[] labelled, TextAnchor anchor) {
        final List<NumberTick> ticks = new ArrayList<>();
        for (int exponent = firstDecade(); exponent <= lastDecade(); exponent++) {
            for (int digit = 1; digit <= 9; digit++) {
                final double value = digit * Math.pow(10, exponent);
                if (hasTick(value)) {
                    final boolean major = Arrays.binarySearch(labelled, digit) >= 0;
                    ticks.add(new NumberTick(major ? TickType.MAJOR : TickType.MINOR, value,
                            major ? label(value, digit, exponent) : "", anchor, anchor, 0));
                }
            }
        }
        return ticks;
    }

    private boolean hasTick(double value) {
        return getRange().contains(value) && (!whole || Math.abs(value - Math.rint(value)) < ROUNDING * value);
    }

    /** Many decades, and large numbers, are told apart by their powers of ten. */
    private String label(double value, int digit, int exponent) {
        return lastDecade() - firstDecade() > MOST_PLAIN || getUpperBound() >= LONGEST_PLAIN
                ? digit + (exponent < 0 ? "e−" : "e") + Math.abs(exponent) : Numbers.compact(value, DIGITS);
    }

    private List<NumberTick> evenTicks(TextAnchor anchor) {
        final ScaleTicks even = ScaleTicks.of(new ValueRange(getRange().getLowerBound(), getRange().getUpperBound()));
        final List<NumberTick> ticks = new ArrayList<>();
        for (int k = 0; k < even.values().length; k++) {
            if (hasTick(even.values()[k])) {
                ticks.add(new NumberTick(TickType.MAJOR, even.values()[k],
                        whole ? Long.toString(Math.round(even.values()[k])) : even.labels()[k], anchor, anchor, 0));
            }
        }
        return ticks;
    }

    private int firstDecade() {
        return (int) Math.floor(Math.log10(getRange().getLowerBound()));
    }

    private int lastDecade() {
        return (int) Math.ceil(Math.log10(getRange().getUpperBound()));
    }
}
