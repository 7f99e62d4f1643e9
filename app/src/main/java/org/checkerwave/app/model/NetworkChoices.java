package org.checkerwave.app.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.text.Texts;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.NetworkCard;
import org.checkerwave.network.TrainedNetwork;

/** Networks as solvers to choose from, with what their cards say. */
final class NetworkChoices {

    private NetworkChoices() {
    }

    /** Those that come with the program, also where their weights are missing: choosing one then says so. */
    static List<SolverChoice> shipped() {
        return SolverSpec.Network.SHIPPED.stream().map(NetworkChoices::shipped).toList();
    }

    private static SolverChoice shipped(String name) {
        try {
            return read(name);
        } catch (InvalidInput e) {
            return new SolverChoice(title(name), Texts.of("network.missing"), e.getMessage(),
                    new SolverSpec.Network(name));
        }
    }

    /** Reads the card. @param name as in {@link SolverSpec.Network} */
    static SolverChoice read(String name) {
        return of(name, NetworkCard.load(name));
    }

    /** One whose card nobody has read. */
    static SolverChoice unread(String name) {
        return new SolverChoice(title(name), "", Texts.of("network.unread", name), new SolverSpec.Network(name));
    }

    static SolverChoice of(String name, NetworkCard card) {
        final boolean equivariant = card.architecture().kind().equivariant();
        final Map<String, Double> errors = new TreeMap<>(card.measured().errors());
        final double symmetry = card.measured().symmetry();
        final String note = (errors.containsKey("default") ? Texts.of("network.error", figure(errors.get("default"))) + ", " : "")
                + (Double.isNaN(symmetry) ? Texts.of("network.symmetry.unknown") : Texts.of("network.symmetry", figure(symmetry)));
        final String known = errors.isEmpty() ? Texts.of("network.errors.unknown")
                : Texts.of("network.errors", errors.entrySet().stream()
                        .map(error -> error.getKey() + " " + figure(error.getValue()))
                        .collect(Collectors.joining(", ")));
        final String documentation = String.join(" ", Texts.of("network.kind", card.architecture().kind().key()), known,
                Texts.of(equivariant ? "network.equivariant" : "network.translations"),
                Texts.of("network.range", figure(card.range().potential()), figure(card.range().coldest()),
                        figure(card.range().hottest())))
                + (Double.isNaN(card.measured().speed()) ? "" : " " + Texts.of("network.speed"));
        return new SolverChoice(title(name), note, documentation, new SolverSpec.Network(name), card.measured().speed());
    }

    private static String figure(double value) {
        return Numbers.significant(value, 2);
    }

    private static String title(String name) {
        return Texts.of("network.title", name.endsWith(SolverSpec.Network.SUFFIX) ? Path.of(name).getFileName() : name);
    }
}
