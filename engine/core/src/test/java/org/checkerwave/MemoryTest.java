package org.checkerwave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void whatDoesNotFitIsRefusedWithItsSizeWhatIsFreeAndTheCure() {
        assertThatThrownBy(() -> Memory.require("A diagonalization of 256×256 sites", 103_079_215_104L, "choose the solver window"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageMatching("A diagonalization of 256×256 sites needs 103 GB of memory, and [0-9.]+ [MG]B are free; "
                        + "choose the solver window, or give more with JAVA_TOOL_OPTIONS=-Xmx\\d+g\\.");
    }

    @Test
    void whatFitsIsNot() {
        assertThatCode(() -> Memory.require("Little", 1000, "no cure")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Memory.require("All and one byte", Runtime.getRuntime().maxMemory() + 1, "no cure"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void sizesHaveTwoFiguresOrMore() {
        assertThat(Memory.text(1)).isEqualTo("1 MB");
        assertThat(Memory.text(999_000_000)).isEqualTo("999 MB");
        assertThat(Memory.text(3_940_000_000L)).isEqualTo("3.9 GB");
        assertThat(Memory.text(103_079_215_104L)).isEqualTo("103 GB");
    }
}
