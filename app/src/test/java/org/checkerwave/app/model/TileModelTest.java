package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.tile.TileInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TileModelTest {

    private static final long LONG_AFTER = 1_000_000_000_000L;

    /** Drawings that have been ordered. */
    private final Queue<Runnable> drawings = new ArrayDeque<>();
    private final TileModel tile = new TileModel(new TileInfo("a", "a", "A tile", Set.of(), Set.of(), true), 1,
            Runnable::run, drawings::add);

    private static TileContent content(String title, long beginning) {
        final Figure figure = new Figure(title, Axis.linear("time", "t"), Axis.linear("length", "L"),
                List.of(new Curve("a", Hue.BLUE, new double[] {1, 10}, new double[] {2, 4})), List.of());
        return new TileContent(_ -> figure, new Moment(new Generation(1, beginning, 0), 5, 0.5));
    }

    private void show(String title, long beginning) {
        tile.show(content(title, beginning));
    }

    @BeforeEach
    void order() {
        tile.resize(400, 300, 1);
        show("old", 0);
        tile.pulse(0);
    }

    @Test
    void aDrawingTellsTheMomentOfItsData() {
        show("new", 1);
        drawings.remove().run();
        assertThat(tile.figure().orElseThrow().drawn().figure().title()).isEqualTo("old");
        assertThat(tile.figure().orElseThrow().last()).isEqualTo(new Moment(new Generation(1, 0, 0), 5, 0.5));
    }

    @Test
    void aDrawingFromBeforeAClearingDoesNotAppearUnderNewContent() {
        tile.clear();
        show("new", 1);
        drawings.remove().run();
        assertThat(tile.drawnProperty().get()).isNull();
        assertThat(tile.figure()).isEmpty();
        tile.pulse(LONG_AFTER);
        drawings.remove().run();
        assertThat(tile.drawnProperty().get().figure().title()).isEqualTo("new");
    }
}
