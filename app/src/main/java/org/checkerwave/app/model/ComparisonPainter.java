package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.FieldDifference;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** Paints the pictures beside that of the lead, of the very moment that it shows. */
final class ComparisonPainter {

    /**
     * How.
     *
     * @param compared number of the pane whose run is subtracted from the lead
     * @param signed colours of the difference
     */
    record Setting(List<PaneModel> panes, PaneModel difference, int compared, boolean rangeLinked, ColorMap signed) {
    }

    /** Pictures of the panes, in their order, and of the difference. */
    record Painted(List<PaintedPicture> pictures, PaintedPicture difference, FieldDifference amount) {
    }

    private final Map<Frame, List<Frame>> beside = Collections.synchronizedMap(new WeakHashMap<>());
    private final List<PicturePainter> painters = new ArrayList<>();
    private final PicturePainter subtraction = new PicturePainter();
    private volatile @Nullable Setting setting;
    private volatile @Nullable Painted finished;

    /** These belong to one moment. */
    void know(Frame lead, List<Frame> others) {
        if (!others.isEmpty()) {
            beside.put(lead, others);
        }
    }

    /** @param now null for nothing to paint */
    void set(@Nullable Setting now) {
        setting = now;
        if (now == null) {
            finished = null;
        }
    }

    /** On the thread that painted the lead's picture, before that is shown. */
    void paint(PaintedPicture lead) {
        final Setting now = setting;
        final List<Frame> frames = beside.get(lead.request().frame());
        if (now == null || frames == null || frames.size() != now.panes().size()) {
            finished = null;
            return;
        }
        while (painters.size() < frames.size()) {
            painters.add(new PicturePainter());
        }
        final PictureRequest request = lead.request();
        final RangeRule range = now.rangeLinked() ? new RangeRule.Fixed(lead.range()) : request.range();
        final List<PaintedPicture> pictures = new ArrayList<>();
        for (int k = 0; k < frames.size(); k++) {
            pictures.add(painters.get(k).paint(new PictureRequest(frames.get(k), Optional.empty(), request.look(), range,
                    now.panes().get(k).view(request.view()), request.relief(), request.width(), request.height())));
        }
        final FieldDifference amount = FieldDifference.of(lead.values(), pictures.get(now.compared()).values());
        finished = new Painted(pictures, subtraction.paint(new PictureRequest(request.frame(), Optional.of(amount.values()),
                new Look(amount.values().kind(), now.signed(), false), new RangeRule.Automatic(),
                now.difference().view(request.view()), Optional.empty(), request.width(), request.height())), amount);
    }

    /** What was painted last; null where nothing was. */
    @Nullable Painted take() {
        final Painted painted = finished;
        finished = null;
        return painted;
    }
}
