package org.checkerwave.app.picture;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Domains;
import org.jspecify.annotations.Nullable;

/**
 * Gives every large domain a colour and lets it keep the colour while it moves, grows and swallows others: a domain takes the
 * colour of that domain of the frame before, of the same sign, with which it has most sites in common; one without such a
 * predecessor takes the colour that fewest domains of its sign have. Domains of one sign never touch. Small ones are grey.
 * Not thread-safe.
 *
 * <p>Colours of domains with φ ≥ 0 are light, of those with φ < 0 dark.
 */
public final class DomainColors {

    /** Positions in {@link #MAP}: those from here on belong to domains with φ < 0. */
    static final int NEGATIVE = ColorMap.SIZE / 2;
    static final ValueRange RANGE = new ValueRange(0, ColorMap.SIZE);
    private static final int COLORS = light().length;
    /** Needs the number of colours. */
    static final ColorMap MAP = map();

    /** A domain is coloured from this share of the lattice on, and from so many sites; it keeps its colour down to half of it. */
    private static final int SITES_FOR_EACH = 4096;
    private static final int FEWEST = 16;
    private static final int BITS = 20;
    private static final long MASK = (1L << BITS) - 1;

    private @Nullable SquareLattice lattice;
    private int[] labels = new int[0];
    /** Of every site: 1 + number of the coloured domain it was in; 0 if in none. */
    private int[] before = new int[0];
    /** Of every number that {@link #before} holds: place in {@link #MAP}. */
    private int[] placeBefore = new int[1];
    /** Runs of sites with one domain now and one before: new number, old number, length. */
    private long[] overlaps = new long[0];

    /** Chosen so that colours of one sign stay apart in normal vision, deuteranopia and protanopia; the first one is grey. */
    private static int[] light() {
        return new int[] {0xFFDEDEDE, 0xFF7DACFF, 0xFFDBC159, 0xFF7AE0A2, 0xFFE4926B, 0xFFD9A0D0, 0xFFC3FF9F};
    }

    private static int[] dark() {
        return new int[] {0xFF6A6A6A, 0xFF0F6BCB, 0xFF9A4A10, 0xFF2E7D4F, 0xFF8A4FA0, 0xFF2A1552, 0xFF5A0F3C};
    }

    private static ColorMap map() {
        final int[] argb = new int[ColorMap.SIZE];
        Arrays.setAll(argb, place -> place < NEGATIVE ? light()[place % COLORS] : dark()[(place - NEGATIVE) % COLORS]);
        return new ColorMap("domains", "Domains", false, argb);
    }

    /** Whether a domain whose colour has that place in the map has φ ≥ 0. */
    public static boolean positive(double place) {
        return place < NEGATIVE;
    }

    /** Number of sites from which a domain is coloured. */
    public static int smallest(SquareLattice lattice) {
        return Math.max(FEWEST, lattice.sites() / SITES_FOR_EACH);
    }

    /**
     * Goes on to the next frame.
     *
     * @param order φ, not modified
     * @param places receives for every site the place of its domain's colour in {@link #MAP}
     */
    void follow(SquareLattice now, double[] order, double[] places) {
        if (!now.equals(lattice)) {
            lattice = now;
            labels = new int[now.sites()];
            before = new int[now.sites()];
            placeBefore = new int[1];
        }
        final Domains domains = Domains.of(now, order);
        domains.labels(labels);
        final int[] numbers = candidates(now, domains);
        final int[] place = inherited(domains, numbers);
        paintNew(now, domains, numbers, place);
        for (int i = 0; i < labels.length; i++) {
            final int number = numbers[labels[i]];
            before[i] = place[number] % NEGATIVE == 0 ? 0 : number;
            places[i] = number == 0 ? domains.positive(labels[i]) ? 0 : NEGATIVE : place[number];
        }
        placeBefore = place;
    }

    /** 1, 2, … for the domains that may have a colour, 0 for the others. */
    private int[] candidates(SquareLattice now, Domains domains) {
        final int[] areas = domains.areas();
        final int[] numbers = new int[areas.length];
        int count = 0;
        for (int k = 0; k < areas.length; k++) {
            numbers[k] = 2 * areas[k] >= smallest(now) ? ++count : 0;
        }
        return numbers;
    }

    /** The places of the candidates' colours, grey where there is no predecessor. */
    private int[] inherited(Domains domains, int[] numbers) {
        final int[] place = new int[Arrays.stream(numbers).max().orElse(0) + 1];
        for (int k = 0; k < numbers.length; k++) {
            place[numbers[k]] = domains.positive(k) ? 0 : NEGATIVE;
        }
        final int count = collectOverlaps(numbers, place);
        Arrays.sort(overlaps, 0, count);
        final long[] most = new long[place.length];
        for (int from = 0, to; from < count; from = to) {
            final long pair = overlaps[from] >> BITS;
            long sites = 0;
            for (to = from; to < count && overlaps[to] >> BITS == pair; to++) {
                sites += overlaps[to] & MASK;
            }
            final int number = (int) (pair >> BITS);
            if (sites > most[number]) {
                most[number] = sites;
                place[number] = placeBefore[(int) (pair & MASK)];
            }
        }
        return place;
    }

    private int collectOverlaps(int[] numbers, int[] place) {
        int count = 0;
        for (int from = 0, to; from < labels.length; from = to) {
            final int number = numbers[labels[from]];
            final int old = before[from];
            to = from + 1;
            while (to < labels.length && to - from < MASK && labels[to] == labels[from] && before[to] == old) {
                to++;
            }
            if (number > 0 && old > 0 && placeBefore[old] >= NEGATIVE == place[number] >= NEGATIVE) {
                if (count == overlaps.length) {
                    overlaps = Arrays.copyOf(overlaps, 2 * count + 64);
                }
                overlaps[count++] = ((long) number << BITS | old) << BITS | to - from;
            }
        }
        return count;
    }

    private void paintNew(SquareLattice now, Domains domains, int[] numbers, int[] place) {
        final int[] used = new int[ColorMap.SIZE];
        for (final int there : place) {
            used[there]++;
        }
        final int[] areas = domains.areas();
        for (int k = 0; k < numbers.length; k++) {
            final int first = place[numbers[k]];
            if (first % NEGATIVE == 0 && areas[k] >= smallest(now)) {
                int rarest = first + 1;
                for (int color = first + 2; color < first + COLORS; color++) {
                    rarest = used[color] < used[rarest] ? color : rarest;
                }
                place[numbers[k]] = rarest;
                used[rarest]++;
            }
        }
    }
}
