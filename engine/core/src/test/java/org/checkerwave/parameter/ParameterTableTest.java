package org.checkerwave.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table in the documentation is made from the descriptions; a failure prints the table as it should be. */
class ParameterTableTest {

    private static String table() {
        final StringBuilder table = new StringBuilder("""
                | option | symbol | name | unit | default | range of the controls | meaning |
                |---|---|---|---|---|---|---|
                """);
        for (final Parameter p : Parameter.values()) {
            table.append(String.format(Locale.ROOT, "| `--%s` | %s | %s | %s | %s | %s to %s, %s | %s |%n", p.key(),
                    p.symbol(), p.title(), p.unit(), number(p.defaultValue()), number(p.minimum()), number(p.maximum()),
                    p.scale().name().toLowerCase(Locale.ROOT), p.documentation()));
        }
        return table.toString().replace("\r\n", "\n");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Test
    void theDocumentationListsEveryParameterAsDescribed() throws IOException {
        assertThat(Files.readString(Path.of("..", "PARAMETERS.md"))).endsWith(table());
    }
}
