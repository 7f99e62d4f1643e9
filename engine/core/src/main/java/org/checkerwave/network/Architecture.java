package org.checkerwave.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.checkerwave.InvalidInput;
import org.checkerwave.symmetry.FiniteGroup;
import org.checkerwave.symmetry.Irreps;
import org.checkerwave.symmetry.Neighborhood;
import org.checkerwave.symmetry.PointGroups;
import org.checkerwave.symmetry.Representation;

/**
 * The shape of a network, as written in the header of its weights.
 *
 * @param kind which family
 * @param channels of each parity in a hidden layer
 * @param depth hidden layers
 * @param levels of the local recursion, for {@link Kind#RECURSION}; 0 for the others
 */
public record Architecture(Kind kind, int channels, int depth, int levels) {

    private static final int MOST_CHANNELS = 256;
    private static final int DEEPEST = 16;
    private static final int USUAL_LEVELS = 7;
    private static final int MOST_LEVELS = 16;
    /** Channels of the linear map from the neighbourhood of an {@link Kind#EFNN}, in those of a hidden layer. */
    private static final int LIFTED = 3;

    /** The families of networks. */
    public enum Kind {
        /** Group convolutions of p4m on parity-tagged regular features. */
        GCNN,
        /** Message passing between neighbours: scalar features, isotropic weights. */
        GNN,
        /** An ordinary convolution network: no symmetry but translations. */
        CNN,
        /** The Lanczos coefficients of the near neighbourhood, then message passing. */
        RECURSION,
        /** Irreps of the near neighbourhood with their Clebsch–Gordan products: equivariant, fully connected. */
        EFNN,
        /** Invariants of the near neighbourhood, then a multilayer perceptron. */
        DESCRIPTOR;

        /** Name in files and on the command line. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the point group and particle–hole exchange hold by construction. */
        public boolean equivariant() {
            return this != CNN;
        }

        public static Kind ofKey(String key) {
            for (final Kind kind : values()) {
                if (kind.key().equals(key)) {
                    return kind;
                }
            }
            throw new InvalidInput("There is no network \"" + key + "\"; choose gcnn, gnn, cnn, recursion, efnn"
                    + " or descriptor.");
        }
    }

    public Architecture {
        if (channels < 1 || channels > MOST_CHANNELS || depth < 1 || depth > DEEPEST) {
            throw new InvalidInput("A network of " + channels + " channels and " + depth + " layers cannot be made;"
                    + " choose 1 to " + MOST_CHANNELS + " channels and 1 to " + DEEPEST + " layers.");
        }
        if (kind == Kind.RECURSION ? levels < 3 || levels > MOST_LEVELS : levels != 0) {
            throw new InvalidInput("A " + kind.key() + " network with " + levels + " levels of recursion cannot be made;"
                    + " recursion has 3 to " + MOST_LEVELS + ", the others 0.");
        }
    }

    /** With the usual number of levels. */
    public Architecture(Kind kind, int channels, int depth) {
        this(kind, channels, depth, kind == Kind.RECURSION ? USUAL_LEVELS : 0);
    }

    Features features() {
        return switch (kind) {
            case GCNN, GNN, EFNN -> new SquashedPotential(true);
            case CNN -> new SquashedPotential(false);
            case RECURSION -> new LocalRecursion(levels);
            case DESCRIPTOR -> new NeighborhoodInvariants();
        };
    }

    List<Layer> layers() {
        return kind == Kind.EFNN ? tensorProducts() : convolutions();
    }

    private List<Layer> tensorProducts() {
        final Irreps irreps = Irreps.of(PointGroups.squareD4());
        final Representation every = Representation.ofEveryIrrep(irreps);
        final Field lifted = new Field(every.dimension(), LIFTED * channels, 0);
        final Field hidden = new Field(every.dimension(), channels, channels);
        final List<Layer> layers = new ArrayList<>();
        layers.add(EquivariantConvolution.linear(Neighborhood.withinSquaredRadius(13),
                Representation.trivial(irreps.group()), features().field(), every, lifted));
        for (int i = 0; i < depth; i++) {
            layers.add(new TensorProductLayer(irreps, i == 0 ? lifted : hidden, hidden));
        }
        layers.add(new TensorProductLayer(irreps, hidden, new Field(1, 1, 0)));
        return layers;
    }

    private List<Layer> convolutions() {
        final FiniteGroup group = kind == Kind.CNN ? PointGroups.trivial() : PointGroups.squareD4();
        final int components = kind == Kind.GCNN ? group.order() : 1;
        final Field hidden = kind == Kind.CNN ? new Field(1, 0, channels) : new Field(components, channels, channels);
        final List<Layer> layers = new ArrayList<>();
        Field field = features().field();
        for (int i = 0; i < depth; i++) {
            layers.add(new EquivariantConvolution(group, neighborhood(i), field, hidden, true));
            field = hidden;
        }
        layers.add(new EquivariantConvolution(group, Neighborhood.square(0), field,
                kind == Kind.CNN ? new Field(1, 0, 1) : new Field(1, 1, 0), false));
        return layers;
    }

    /** What hidden layer i sees. */
    private Neighborhood neighborhood(int i) {
        return switch (kind) {
            case GCNN, CNN -> Neighborhood.square(i == 0 ? 2 : 1);
            case GNN -> Neighborhood.square(1);
            // Messages go along the bonds: diagonal ones made it dearer, not more exact.
            case RECURSION -> Neighborhood.withinSquaredRadius(i < depth - 1 ? 1 : 0);
            case DESCRIPTOR, EFNN -> Neighborhood.square(0);
        };
    }
}
