package org.checkerwave.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error while somebody looks at a terminal, nothing otherwise. */
final class Progress implements AutoCloseable {

    /** Set to "none" by the launcher where standard error is not a terminal, which Java cannot ask. */
    static final String PROPERTY = "checkerwave.progress";
    private static final int UPDATE_MILLISECONDS = 200;

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(String task, long steps) {
        final boolean watched = System.console() != null && System.console().isTerminal()
                && !"none".equals(System.getProperty(PROPERTY));
        return new Progress(watched ? new ProgressBarBuilder().setTaskName(task).setInitialMax(steps)
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
