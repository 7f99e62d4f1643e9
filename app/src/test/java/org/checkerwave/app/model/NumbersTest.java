package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void useDecimalComma() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "0.5625, 0.563", "1.5, 1.5", "0, 0", "0.0005, 0.0005", "0.00001, 1e-5", "120, 120",
        "-0.25, -0.25", "1.234e-7, 1.23e-7", "25000000, 2.5e7"})
    void significantDigitsWithoutTrailingZeros(double value, String text) {
        assertThat(Numbers.significant(value, 3)).isEqualTo(text.replace("e7", "e+7"));
    }

    @ParameterizedTest
    @CsvSource({"66, 66", "1.26, 1.3", "0, 0", "1100000, 1.1 M", "794000, 794 k", "999700, 1.0 M"})
    void ratesHaveMetricPrefixes(double value, String text) {
        assertThat(Numbers.metric(value)).isEqualTo(text);
    }

    @Test
    void decimalCommaAndPointAreBothRead() {
        assertThat(Numbers.parse(" 0,25 ")).hasValue(0.25);
        assertThat(Numbers.parse("1e-5")).hasValue(1e-5);
        assertThat(Numbers.parse("a lot")).isEmpty();
        assertThat(Numbers.parseWhole("7.5")).isEmpty();
    }
}
