package org.checkerwave.app.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values that a figure shows, as comma-separated text: notes behind #, a line of names with units, the values. */
record FigureTable(Figure figure, FileNote note) {

    /** Line by line, without line ends. */
    Stream<String> lines() {
        final Stream<String> notes = Stream.concat(
                Stream.of(note.program(), note.sentence(), figure.title()).filter(line -> !line.isEmpty()),
                note.json().lines()).map(line -> "# " + line);
        return Stream.concat(notes, figure.heatMap().map(this::cells).orElseGet(this::points));
    }

    private Stream<String> points() {
        return Stream.concat(Stream.of(row("curve", figure.x().label(), figure.y().label())),
                figure.curves().stream().flatMap(this::points));
    }

    private Stream<String> points(Curve curve) {
        return Arrays.stream(Thinning.shown(figure, curve.x(), curve.y()))
                .mapToObj(i -> row(curve.name(), Double.toString(curve.x()[i]), Double.toString(curve.y()[i])));
    }

    private Stream<String> cells(HeatMap map) {
        return Stream.concat(Stream.of(row(figure.x().label(), figure.y().label(), map.label())),
                IntStream.range(0, map.values().length).filter(i -> Double.isFinite(map.values()[i])).mapToObj(i -> row(
                        Double.toString(map.x(i % map.columns())), Double.toString(map.y(i / map.columns())),
                        Double.toString(map.values()[i]))));
    }

    private static String row(String... cells) {
        return String.join(",", List.of(cells).stream().map(FigureTable::quoted).toList());
    }

    /** As RFC 4180 has it. */
    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
