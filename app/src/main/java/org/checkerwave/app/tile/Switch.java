package org.checkerwave.app.tile;

/** What can be switched in a tile; each offers those that make sense for it. */
public enum Switch {
    LOG_X("Logarithmic x axis"),
    LOG_Y("Logarithmic y axis"),
    LOG_COLOR("Logarithmic colours"),
    /** Distances in units of L½. */
    COLLAPSE("Collapse, r → r / L½");

    private final String title;

    Switch(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
