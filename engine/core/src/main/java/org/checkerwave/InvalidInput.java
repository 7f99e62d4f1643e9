package org.checkerwave;

import java.util.Objects;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/**
 * Input that cannot be used. The message is one sentence for the user: it names what is wrong and the cure.
 * The command line ends with exit code 2 on it, the window shows it in a banner; a run in progress goes on.
 *
 * <p>What it quotes may come from anywhere: characters that cannot be seen are shown as �, and of a very long message the
 * middle is left out.
 */
public final class InvalidInput extends RuntimeException {

    private static final int LONGEST = 1000;
    private static final int END = 300;
    private static final int INVISIBLE = 0xFFFD;

    public InvalidInput(String message) {
        super(shown(message));
    }

    public InvalidInput(String message, @Nullable Throwable cause) {
        super(shown(message), cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    private static String shown(String message) {
        final StringBuilder text = new StringBuilder();
        final PrimitiveIterator.OfInt characters = shortened(message).codePoints().iterator();
        while (characters.hasNext()) {
            final int character = characters.nextInt();
            text.appendCodePoint(visible(character) ? character : INVISIBLE);
        }
        return text.toString();
    }

    /** What begins the sentence and the cure at its end are kept. */
    private static String shortened(String message) {
        return message.length() <= LONGEST ? message
                : message.substring(0, LONGEST - END - 3) + " … " + message.substring(message.length() - END);
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
