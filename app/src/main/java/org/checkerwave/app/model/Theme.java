package org.checkerwave.app.model;

/** How the window is coloured. */
public enum Theme {
    SYSTEM("As the system"), LIGHT("Light"), DARK("Dark");

    private final String title;

    Theme(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether dark colours are wanted. @param systemIsDark what the system asks for at the moment */
    public boolean isDark(boolean systemIsDark) {
        return this == DARK || this == SYSTEM && systemIsDark;
    }
}
