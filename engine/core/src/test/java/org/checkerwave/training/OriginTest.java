package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.checkerwave.network.Architecture;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static final Origin ORIGIN = new Origin(2736, Recipe.standard(7, 480).toString(), 24, 0.00512,
            "checkerwave train " + Origin.DATA + " " + Origin.OUT + " "
                    + new TrainingPlan(new Architecture(Architecture.Kind.GCNN, 8, 3), 24, 4, 3e-3, 24, 1).options());

    @Test
    void comesBackFromItsWords() {
        assertThat(Origin.of(ORIGIN.text())).contains(ORIGIN);
        assertThat(Origin.of("Learned nothing.")).isEmpty();
        assertThat(Origin.of(ORIGIN.text().replace("2736", "99999999999"))).isEmpty();
    }

    @Test
    void tellsTheCommandsThatMakeTheNetworkFromNothing() {
        assertThat(ORIGIN.commands("mine")).containsExactly(
                "checkerwave dataset --recipe standard --trajectories 480 --seed 7 --out data",
                "checkerwave dataset --recipe held-out --out heldout",
                "checkerwave train --data data --held-out heldout --out mine --network gcnn --channels 8 --depth 3"
                        + " --epochs 24 --batch 4 --rate 0.003 --patience 24 --seed 1",
                "checkerwave evaluate --weights mine/gcnn.safetensors --data heldout --out mine --record");
    }

    @Test
    void dataThatTheProgramCannotMakeHaveNoCommands() {
        assertThat(new Origin(3, "measured in a laboratory", 1, 0.1, ORIGIN.command()).commands("mine"))
                .isEqualTo(List.of());
    }

    private static Origin of(String recipe) {
        return new Origin(19, recipe, 3, 0.01, "checkerwave train");
    }

    @Test
    void recipesOfOneSeedShareTrajectoriesAndAnUnknownOneTellsNothing() {
        final String standard = Recipe.standard(3, 40).toString();
        for (final String shared : List.of(standard, Recipe.standard(3, 2).toString(), Recipe.standard(3, 90).toString())) {
            assertThat(of(standard).learnedFrom(shared)).as(shared).isTrue();
            assertThat(of(standard).neverLearnedFrom(shared)).as(shared).isFalse();
        }
        for (final String other : List.of(Recipe.standard(4, 40).toString(), Recipe.heldOut().toString(), "my own")) {
            assertThat(of(standard).learnedFrom(other)).as(other).isFalse();
            assertThat(of(standard).neverLearnedFrom(other)).as(other).isTrue();
        }
        assertThat(of("my own").learnedFrom("my own")).isTrue();
        for (final String[] pair : new String[][] {{standard, DataSet.UNKNOWN}, {DataSet.UNKNOWN, standard},
            {DataSet.UNKNOWN, DataSet.UNKNOWN}}) {
            assertThat(of(pair[0]).learnedFrom(pair[1])).isFalse();
            assertThat(of(pair[0]).neverLearnedFrom(pair[1])).isFalse();
        }
    }
}
