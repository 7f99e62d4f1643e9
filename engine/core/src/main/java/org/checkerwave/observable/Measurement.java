package org.checkerwave.observable;

import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** What is measured on one frame; the costly parts are computed when first asked for, once. Used by one thread. */
public final class Measurement {

    private final Frame frame;
    private double @Nullable [] order;
    private @Nullable DomainStructure structure;
    private @Nullable Domains domains;
    private @Nullable DomainWalls walls;

    public Measurement(Frame frame) {
        this.frame = frame;
    }

    public Frame frame() {
        return frame;
    }

    /** The value, in {@link Observable#unit()}; NaN where the frame has none. */
    public double value(Observable observable) {
        final HolsteinModel model = frame.parameters().model();
        return switch (observable) {
            case PHI_MEAN -> StaggeredOrder.mean(order());
            case PHI_RMS -> StaggeredOrder.rootMeanSquare(order());
            case L_HALF -> structure().halfLength();
            case L_Q -> structure().inverseWaveNumberLength();
            case T_KINETIC -> Thermometer.kinetic(model.mass(), frame.velocity());
            case T_VIRIAL -> Thermometer.virial(frame.displacement(), force());
            case KINETIC_ENERGY -> ElasticLattice.kineticEnergy(model, frame.velocity()) / frame.lattice().sites();
            case ELASTIC_ENERGY ->
                ElasticLattice.energy(frame.lattice(), model, frame.displacement()) / frame.lattice().sites();
            case FIRST_ZERO -> structure().firstZero();
            case DOMAINS -> domains().count();
            case LARGEST_DOMAIN -> domains().largestShare();
            case WALL_LENGTH -> walls().length() / frame.lattice().sites();
            case WALL_WIDTH -> walls().width();
            case PHI_RMS_CORRECTED -> StaggeredOrder.rootMeanSquare(correctedOrder());
        };
    }

    /** φ at every site; not to be modified. */
    public double[] order() {
        if (order == null) {
            order = new double[frame.lattice().sites()];
            StaggeredOrder.field(frame.lattice(), frame.density(), order);
        }
        return order;
    }

    /** S(q) and C(r) of φ. */
    public DomainStructure structure() {
        if (structure == null) {
            structure = DomainStructure.of(frame.lattice(), order());
        }
        return structure;
    }

    /** Connected sets of sites with one sign of φ. */
    public Domains domains() {
        if (domains == null) {
            domains = Domains.of(frame.lattice(), order());
        }
        return domains;
    }

    /** The contour φ = 0. */
    public DomainWalls walls() {
        if (walls == null) {
            walls = DomainWalls.of(frame.lattice(), order());
        }
        return walls;
    }

    /** Asked for by one observable only, so not kept. */
    private double[] correctedOrder() {
        final double[] corrected = new double[frame.lattice().sites()];
        StaggeredOrder.correctedField(frame.lattice(), frame.density(), corrected);
        return corrected;
    }

    /** Asked for by one observable only, so not kept. */
    private double[] force() {
        final double[] force = new double[frame.lattice().sites()];
        ElasticLattice.force(frame.lattice(), frame.parameters().model(), frame.displacement(), frame.density(), force);
        return force;
    }
}
