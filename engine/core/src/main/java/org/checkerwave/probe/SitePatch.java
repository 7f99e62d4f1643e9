package org.checkerwave.probe;

import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;

/**
 * The surroundings of one site, cut out of a frame and closed periodically.
 *
 * @param lattice of the patch
 * @param site index of the site in the patch, in the middle of it
 * @param potential v = −gQ/t on the patch
 * @param temperature T/t
 * @param slope ∂v/∂Q = −g/t
 */
public record SitePatch(SquareLattice lattice, int site, double[] potential, double temperature, double slope) {

    /** @param patch of the size to cut out; where the frame's lattice is smaller, it is repeated */
    public static SitePatch of(Frame frame, int site, SquareLattice patch) {
        final SquareLattice whole = frame.lattice();
        final int middleX = patch.width() / 2;
        final int middleY = patch.height() / 2;
        final double[] displacement = new double[patch.sites()];
        for (int y = 0; y < patch.height(); y++) {
            for (int x = 0; x < patch.width(); x++) {
                displacement[patch.site(x, y)] = frame.displacement()[whole.site(
                        site % whole.width() + x - middleX, site / whole.width() + y - middleY)];
            }
        }
        final HolsteinModel model = frame.parameters().model();
        final double[] potential = new double[patch.sites()];
        model.potential(displacement, potential);
        return new SitePatch(patch, patch.site(middleX, middleY), potential,
                frame.parameters().get(Parameter.TEMPERATURE) / model.hopping(), -model.coupling() / model.hopping());
    }

    /** The site of the patch so far from the middle. */
    int neighbor(int dx, int dy) {
        return lattice.site(site % lattice.width() + dx, site / lattice.width() + dy);
    }
}
