package org.checkerwave.app.model;

import org.checkerwave.app.text.Texts;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Tool;

/** What tools and shapes are called. */
public final class BrushTexts {

    private BrushTexts() {
    }

    public static String name(Tool tool) {
        return Texts.of("brush.tool." + tool.key());
    }

    /** What its strength is called, with its symbol. */
    public static String strength(Tool tool) {
        return Texts.of("brush.strength." + tool.key());
    }

    public static String name(Shape shape) {
        return Texts.of("brush.shape." + shape.key());
    }
}
