package org.checkerwave.network;

/**
 * The features of a network at a site: {@code odd} channels that change sign under particle–hole exchange and
 * {@code even} ones that do not, each with the same number of components that the point group permutes.
 *
 * <p>Planes lie in the order parity (odd first), component, channel.
 *
 * @param components 1 for scalars, the order of the group for the regular representation
 */
record Field(int components, int odd, int even) {

    int planes() {
        return components * (odd + even);
    }

    int channels(Parity parity) {
        return parity == Parity.ODD ? odd : even;
    }

    int plane(Parity parity, int component, int channel) {
        return parity == Parity.ODD ? component * odd + channel : components * odd + component * even + channel;
    }
}
