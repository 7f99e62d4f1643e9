package org.checkerwave.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void aShortLabelIsTheSymbolWithTheUnit() {
        assertThat(Axis.linear("domain size  L½  (lattice constants)", "L½").shortLabel()).isEqualTo("L½  (lattice constants)");
        assertThat(Axis.linear("C(r) / C(0)", "C/C(0)").shortLabel()).isEqualTo("C/C(0)");
        assertThat(Axis.linear("number of domains", "domains").shortLabel()).isEqualTo("domains");
    }
}
