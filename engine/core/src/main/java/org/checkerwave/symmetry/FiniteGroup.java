package org.checkerwave.symmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.checkerwave.InvalidInput;

/** A finite group of operations, closed from generators; elements are numbered, the identity is number 0. */
public final class FiniteGroup {

    private static final int LARGEST = 1000;

    private final List<Operation> elements;
    private final int[][] products;
    private final int[] inverses;

    private FiniteGroup(List<Operation> elements) {
        this.elements = List.copyOf(elements);
        final int order = elements.size();
        this.products = new int[order][order];
        this.inverses = new int[order];
        for (int a = 0; a < order; a++) {
            for (int b = 0; b < order; b++) {
                products[a][b] = indexOf(elements, elements.get(a).after(elements.get(b)));
                if (products[a][b] == 0) {
                    inverses[a] = b;
                }
            }
        }
    }

    /** The smallest group that holds the generators; they come first, after the identity, in the order given. */
    public static FiniteGroup generatedBy(List<Operation> generators) {
        if (generators.isEmpty()) {
            throw new InvalidInput("A group needs at least one generator; give the identity for the trivial group.");
        }
        final List<Operation> elements = new ArrayList<>(List.of(generators.getFirst().identity()));
        for (int i = 0; i < elements.size(); i++) {
            for (final Operation generator : generators) {
                final Operation next = generator.after(elements.get(i));
                if (indexOf(elements, next) < 0) {
                    elements.add(next);
                }
                if (elements.size() > LARGEST) {
                    throw new InvalidInput("The generators make more than " + LARGEST
                            + " operations; a point group needs generators of finite order that fit together.");
                }
            }
        }
        return new FiniteGroup(elements);
    }

    private static int indexOf(List<Operation> elements, Operation wanted) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).same(wanted)) {
                return i;
            }
        }
        return -1;
    }

    public int order() {
        return elements.size();
    }

    public Operation element(int a) {
        return elements.get(a);
    }

    /** Number of the element "a after b". */
    public int product(int a, int b) {
        return products[a][b];
    }

    public int inverse(int a) {
        return inverses[a];
    }

    /** Number of the class {b a b⁻¹} for each element, counted from 0 in the order of their first elements. */
    public int[] conjugacyClasses() {
        final int[] classes = new int[order()];
        Arrays.fill(classes, -1);
        int count = 0;
        for (int a = 0; a < order(); a++) {
            if (classes[a] < 0) {
                for (int b = 0; b < order(); b++) {
                    classes[product(product(b, a), inverse(b))] = count;
                }
                count++;
            }
        }
        return classes;
    }
}
