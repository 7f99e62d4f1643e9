package org.checkerwave.app.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.checkerwave.InvalidInput;
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
            return new SolverChoice(title(name), "weights missing", e.getMessage(), new SolverSpec.Network(name));
        }
    }

    /** Reads the card. @param name as in {@link SolverSpec.Network} */
    static SolverChoice read(String name) {
        return of(name, NetworkCard.load(name));
    }

    /** One whose card nobody has read. */
    static SolverChoice unread(String name) {
        return new SolverChoice(title(name), "", "Network of the weights file " + name, new SolverSpec.Network(name));
    }

    static SolverChoice of(String name, NetworkCard card) {
        final boolean equivariant = card.architecture().kind().equivariant();
        final Map<String, Double> errors = new TreeMap<>(card.measured().errors());
        final double symmetry = card.measured().symmetry();
        final String note = (errors.containsKey("default") ? "error of n " + figure(errors.get("default")) + ", " : "")
                + (Double.isNaN(symmetry) ? "symmetry error not measured" : "symmetry error " + figure(symmetry));
        final String known = errors.isEmpty() ? "Its errors have not been measured."
                : "rms error of n on runs that it was not trained on: " + errors.entrySet().stream()
                        .map(error -> error.getKey() + " " + figure(error.getValue()))
                        .collect(Collectors.joining(", ")) + ".";
        final String documentation = "Network of kind " + card.architecture().kind().key() + ". " + known
                + (equivariant ? " Rotations, reflections and particle–hole exchange hold by construction."
                        : " Only translations hold by construction.")
                + " Trained for |gQ/t| up to " + figure(card.range().potential()) + " and T/t from "
                + figure(card.range().coldest()) + " to " + figure(card.range().hottest()) + "."
                + (Double.isNaN(card.measured().speed()) ? "" : " Until it has run here, its speed is that on the machine"
                        + " that measured it.");
        return new SolverChoice(title(name), note, documentation, new SolverSpec.Network(name), card.measured().speed());
    }

    private static String figure(double value) {
        return Numbers.significant(value, 2);
    }

    private static String title(String name) {
        return "Network " + (name.endsWith(SolverSpec.Network.SUFFIX) ? Path.of(name).getFileName() : name);
    }
}
