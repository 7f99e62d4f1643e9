package org.checkerwave.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    private static Json parse(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8), "It");
    }

    @Test
    void everyKindOfValueIsReadInTheOrderOfTheText() {
        final Json json = parse("""
                {"text": "ü\\n", "whole": 9223372036854775807, "beyond": 9223372036854775808, "half": 0.5, "tiny": 1e-320,
                 "yes": true, "nothing": null, "list": [1, "two", [3.0], {}], "object": {"a": 1, "b": -2}}""");
        assertThat(json.keys()).containsExactly("text", "whole", "beyond", "half", "tiny", "yes", "nothing", "list", "object");
        assertThat(json.text("text")).isEqualTo("ü\n");
        assertThat(json.integer("whole")).isEqualTo(Long.MAX_VALUE);
        assertThat(json.entries().get("beyond")).isEqualTo(BigInteger.TWO.pow(63));
        assertThat(json.number("beyond")).isEqualTo(0x1p63);
        assertThat(json.number("half")).isEqualTo(0.5);
        assertThat(json.number("tiny")).isEqualTo(1e-320);
        assertThat(json.flag("yes")).isTrue();
        assertThat(json.has("nothing")).isTrue();
        assertThat(json.list("list").toString()).isEqualTo("[1, two, [3.0], {}]");
        assertThat(json.object("object").numbers()).containsExactly(Map.entry("a", 1.0), Map.entry("b", -2.0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"a\": 1} 2       | It is no valid JSON (something follows after its end",
        "{\"a\": 1          | It is no valid JSON",
        "[1]                | It must be a JSON object, not [1].",
        "{\"a\": \"1\"}     | It lacks a whole number \"a\".",
        "{\"a\": 1.0}       | It lacks a whole number \"a\".",
        "{\"a\": 1e3}       | It lacks a whole number \"a\".",
        "{\"a\": 4294967296}| It has the a 4294967296, which is far too large",
        "{\"b\": 1}         | It lacks a whole number \"a\"."})
    void whatDoesNotFitIsNamed(String text, String sentence) {
        assertThatThrownBy(() -> parse(text).count("a")).isInstanceOf(InvalidInput.class).hasMessageStartingWith(sentence);
    }

    @Test
    void nestingIsReadToDepthFiftyAndRefusedBeyond() {
        assertThat(parse("{\"a\":".repeat(49) + "{}" + "}".repeat(49)).has("a")).isTrue();
        assertThatThrownBy(() -> parse("{\"a\":".repeat(100_000))).isInstanceOf(InvalidInput.class).hasMessageContaining("depth");
    }

    @Test
    void whatIsWrittenIsReadAgainToTheLastBit() {
        final Map<String, Object> object = new LinkedHashMap<>();
        object.put("numbers", List.of(0.1, Double.MIN_VALUE, -Double.MAX_VALUE, 3.0));
        object.put("count", Long.MIN_VALUE);
        object.put("text", "\"\\\u0001 → 𝛗");
        object.put("object", Map.of("empty", new ArrayList<>(), "truth", false));
        object.put("nothing", null);
        assertThat(Json.parse(Json.format(object), "It").entries()).isEqualTo(object);
    }

    @Test
    void objectsAreIndentedAndListsStandInALine() {
        assertThat(new String(Json.format(Map.of("a", Map.of("b", List.of(1, 2.5)))), StandardCharsets.UTF_8).lines())
                .containsExactly("{", "  \"a\" : {", "    \"b\" : [ 1, 2.5 ]", "  }", "}");
        assertThat(Json.quote(Map.of("b", List.of(1, 2.5)))).isEqualTo("{\"b\":[1,2.5]}");
    }
}
