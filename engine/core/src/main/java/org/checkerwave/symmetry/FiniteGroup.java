package org.checkerwave.symmetry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;

/**
 * A finite group of operations, closed from generators. Elements are numbered from 0, which is the identity; the
 * generators follow in the order given, then their products.
 */
public final class FiniteGroup {

    /** The largest order that is accepted. */
    public static final int MAX_ORDER = 1000;

    private final List<Operation> elements;
    private final int[][] products;
    private final int[] inverses;

    private FiniteGroup(Map<Operation, Integer> numbers, List<Operation> elements) {
        this.elements = List.copyOf(elements);
        final int order = elements.size();
        this.products = new int[order][order];
        this.inverses = new int[order];
        for (int a = 0; a < order; a++) {
            for (int b = 0; b < order; b++) {
                products[a][b] = Objects.requireNonNull(numbers.get(elements.get(a).compose(elements.get(b))));
                if (products[a][b] == identity()) {
                    inverses[a] = b;
                }
            }
        }
    }

    /** The smallest group that holds the generators. */
    public static FiniteGroup generatedBy(List<Operation> generators) {
        if (generators.isEmpty()) {
            throw new InvalidInput("A group needs a generator; give the identity for the trivial group.");
        }
        final int components = generators.getFirst().components().length;
        final List<Operation> elements = new ArrayList<>();
        final Map<Operation, Integer> numbers = new HashMap<>();
        add(generators.getFirst().identity(), elements, numbers);
        for (int i = 0; i < elements.size(); i++) {
            for (final Operation generator : generators) {
                if (generator.components().length != components) {
                    throw new InvalidInput("The generators act on " + components + " and on "
                            + generator.components().length + " components; give all of them the same number.");
                }
                add(generator.compose(elements.get(i)), elements, numbers);
            }
        }
        return new FiniteGroup(numbers, elements);
    }

    private static void add(Operation operation, List<Operation> elements, Map<Operation, Integer> numbers) {
        if (numbers.putIfAbsent(operation, elements.size()) == null) {
            elements.add(operation);
        }
        if (elements.size() > MAX_ORDER) {
            throw new InvalidInput("The generators make more than " + MAX_ORDER
                    + " operations; choose generators of finite order whose products close.");
        }
    }

    /** Number of elements, |G|. */
    public int order() {
        return elements.size();
    }

    public int identity() {
        return 0;
    }

    public Operation element(int a) {
        return elements.get(a);
    }

    /** Number of the element ab: a after b. */
    public int product(int a, int b) {
        return products[a][b];
    }

    public int inverse(int a) {
        return inverses[a];
    }

    /** Number of components of the variable that the group acts on. */
    public int components() {
        return elements.getFirst().components().length;
    }

    /** The classes {b a b⁻¹}, each in ascending order, ordered by their first elements. */
    public List<int[]> conjugacyClasses() {
        final List<int[]> classes = new ArrayList<>();
        final boolean[] seen = new boolean[order()];
        for (int a = 0; a < order(); a++) {
            if (!seen[a]) {
                final int first = a;
                final int[] members = IntStream.range(0, order())
                        .map(b -> product(product(b, first), inverse(b))).distinct().sorted().toArray();
                for (final int member : members) {
                    seen[member] = true;
                }
                classes.add(members);
            }
        }
        return classes;
    }

    /** Whether the other group has the same elements under the same numbers. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FiniteGroup group && elements.equals(group.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return "a group of order " + order();
    }
}
