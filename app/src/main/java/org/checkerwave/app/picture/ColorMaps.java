package org.checkerwave.app.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.checkerwave.InvalidInput;

/**
 * The colour maps that come with the program, in the order in which they are offered.
 *
 * <p>A map is a text file {@code NAME.csv}: comment lines {@code # key: value} with its title and kind (diverging or
 * sequential), then 256 lines {@code #rrggbb}. The file {@code index.csv} lists the names.
 */
public record ColorMaps(List<ColorMap> maps) {

    private static final String FOLDER = "/org/checkerwave/styles/colormaps/";
    private static final int COLOR_LINE = "#rrggbb".length();

    /** Reads all maps from the program's resources. */
    public static ColorMaps load() {
        return new ColorMaps(lines("index").stream().filter(line -> !line.startsWith("#"))
                .map(name -> parse(name, lines(name))).toList());
    }

    /** The map of that name. */
    public ColorMap named(String name) {
        return maps.stream().filter(map -> map.name().equals(name)).findFirst().orElseThrow(() -> new InvalidInput(
                "There is no colour map \"" + name + "\"; the colour maps are "
                        + String.join(", ", maps.stream().map(ColorMap::name).toList()) + "."));
    }

    /** The map that a field is shown with unless another is chosen. */
    public ColorMap of(FieldKind field, boolean dark) {
        if (field == FieldKind.DOMAINS) {
            return DomainColors.MAP;
        }
        return field.diverging() ? diverging(dark) : named("viridis");
    }

    /** The map of that name for a field; that of {@link #of} if there is none. The domains have colours of their own. */
    public ColorMap chosen(String name, FieldKind field, boolean dark) {
        return maps.stream().filter(map -> field != FieldKind.DOMAINS && map.name().equals(name)).findFirst()
                .orElseGet(() -> of(field, dark));
    }

    /** The diverging map whose neutral colour is that of the surroundings, dark or light. */
    public ColorMap diverging(boolean dark) {
        return named(dark ? "blue-black-orange" : "blue-white-orange");
    }

    static ColorMap parse(String name, List<String> lines) {
        final int[] argb = lines.stream().filter(ColorMaps::isColor)
                .mapToInt(line -> 0xFF000000 | HexFormat.fromHexDigits(line, 1, COLOR_LINE)).toArray();
        return new ColorMap(name, comment(lines, "title"), comment(lines, "kind").equals("diverging"), argb);
    }

    private static boolean isColor(String line) {
        return line.length() == COLOR_LINE && line.substring(1).chars().allMatch(HexFormat::isHexDigit);
    }

    private static String comment(List<String> lines, String key) {
        final String start = "# " + key + ": ";
        return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow(() -> new InvalidInput(
                "A colour map has no comment line \"" + start.strip() + "\" at its start.")).substring(start.length());
    }

    private static List<String> lines(String name) {
        try (var stream = ColorMaps.class.getResourceAsStream(FOLDER + name + ".csv")) {
            if (stream == null) {
                throw new InvalidInput("The colour map file " + name + ".csv is missing from the program; install it anew.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .map(String::strip).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
