package org.checkerwave.app.cli;

import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.Overlays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What pictures show. */
final class LookOptions {

    @Option(names = "--field", defaultValue = "phi", paramLabel = "FIELD", completionCandidates = Choices.OfField.class,
            description = "phi (order parameter), Q (displacement), n (density), v (velocity), walls (bonds between domains), "
                    + "energy (of a site, without the electrons' hopping), domains (each in a colour of its own), change (of n "
                    + "per step; movies only) or error (of a network's n; computes the exact n; pictures only). "
                    + "Default: ${DEFAULT-VALUE}.")
    private String field;

    @Option(names = "--map", paramLabel = "MAP", completionCandidates = Choices.OfMap.class,
            description = "Colour map: blue-white-orange, blue-black-orange, "
            + "purple-white-green, purple-black-green, viridis, cividis, ember, frost or grey. Default: the first, or the second with --dark; viridis for walls.")
    private @Nullable String map;

    @Option(names = "--walls", description = "Draws the walls between domains, where phi changes its sign, over the field.")
    private boolean walls;

    @Option(names = "--contours", description = "Draws the lines phi = 0, smooth between the sites, over the field.")
    private boolean contours;

    @Option(names = "--scale-bar", description = "Draws a bar of known length over the field.")
    private boolean scaleBar;

    @Option(names = "--dark", description = "Light text on a dark ground.")
    private boolean dark;

    FieldKind field() {
        return FieldKind.ofKey(field);
    }

    boolean dark() {
        return dark;
    }

    Look look() {
        final ColorMaps maps = ColorMaps.load();
        return new Look(field(), map == null ? maps.of(field(), dark) : maps.named(map),
                new Overlays(walls, contours, scaleBar));
    }
}
