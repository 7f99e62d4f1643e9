package org.checkerwave.app.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.checkerwave.InvalidInput;

/** The fonts of the system: Java brings none of its own, and a bare server may have none either. */
public final class Fonts {

    private Fonts() {
    }

    /** Refuses to go on where no text can be drawn, with the cure in the message. */
    public static void require() {
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("0", new FontRenderContext(null, true, true));
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new InvalidInput("Pictures and plots cannot be lettered, as this system has no fonts; "
                    + "install fontconfig and a font, such as the packages fontconfig and fonts-dejavu-core.", e);
        }
    }
}
