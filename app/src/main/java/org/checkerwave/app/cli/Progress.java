package org.checkerwave.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error while that is a terminal, nothing otherwise. */
final class Progress implements AutoCloseable {

    private static final int UPDATE_MILLISECONDS = 200;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(String task, long steps) {
        return new Progress(Terminal.shows(Terminal.STANDARD_ERROR) ? new ProgressBarBuilder().setTaskName(task).setInitialMax(steps)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK).setUpdateIntervalMillis(UPDATE_MILLISECONDS).showSpeed()
                .build() : null);
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Goes to that step. @param remark beside the bar */
    void at(long step, String remark) {
        if (bar != null) {
            bar.stepTo(step);
            bar.setExtraMessage(remark);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
