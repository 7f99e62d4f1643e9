package org.checkerwave.dynamics;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Sites whose Q stays where it is, with velocity 0, whatever the force. Nobody changes the arrays.
 *
 * @param sites indices, ascending
 * @param displacement Q of each of them
 */
public record Pins(int[] sites, double[] displacement) {

    public static final Pins NONE = new Pins(new int[0], new double[0]);

    public Pins {
        if (sites.length != displacement.length) {
            throw new IllegalArgumentException(sites.length + " sites, " + displacement.length + " displacements");
        }
    }

    /** These sites, where they are now. @param displacement Q of all sites */
    public static Pins of(BitSet pinned, double[] displacement) {
        final int[] sites = pinned.stream().toArray();
        return sites.length == 0 ? NONE : new Pins(sites, Arrays.stream(sites).mapToDouble(i -> displacement[i]).toArray());
    }

    public BitSet toSet() {
        final BitSet set = new BitSet();
        for (final int site : sites) {
            set.set(site);
        }
        return set;
    }

    public boolean isEmpty() {
        return sites.length == 0;
    }

    public boolean holds(int site) {
        return Arrays.binarySearch(sites, site) >= 0;
    }

    /** Puts the pinned sites back, exactly. */
    void hold(LatticeState state) {
        for (int k = 0; k < sites.length; k++) {
            state.displacement()[sites[k]] = displacement[k];
            state.velocity()[sites[k]] = 0;
        }
    }
}
