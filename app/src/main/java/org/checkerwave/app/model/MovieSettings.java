package org.checkerwave.app.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.picture.FieldKind;

/** What the user wants of movies; kept from one to the next. */
public final class MovieSettings {

    /** Largest values of the numbers. */
    public static final int MOST_PIXELS_A_SITE = 64;
    public static final int MOST_STEPS = 100_000;
    public static final int MOST_SECONDS = 3600;

    private final ObjectProperty<MovieFormat> format = new SimpleObjectProperty<>(this, "format", MovieFormat.MP4);
    private final BooleanProperty composed = new SimpleBooleanProperty(this, "composed", true);
    private final ObjectProperty<MovieSource> source = new SimpleObjectProperty<>(this, "source", MovieSource.LIVE);
    private final IntegerProperty pixelsPerSite = new SimpleIntegerProperty(this, "pixelsPerSite", 4);
    private final IntegerProperty every = new SimpleIntegerProperty(this, "every", 5);
    private final IntegerProperty framesPerSecond = new SimpleIntegerProperty(this, "framesPerSecond", 25);
    private final IntegerProperty seconds = new SimpleIntegerProperty(this, "seconds", 0);

    public ObjectProperty<MovieFormat> formatProperty() {
        return format;
    }

    /** Whether with colour bar, time and parameters; otherwise the field alone. */
    public BooleanProperty composedProperty() {
        return composed;
    }

    public ObjectProperty<MovieSource> sourceProperty() {
        return source;
    }

    public IntegerProperty pixelsPerSiteProperty() {
        return pixelsPerSite;
    }

    /** Steps between two frames. */
    public IntegerProperty everyProperty() {
        return every;
    }

    public IntegerProperty framesPerSecondProperty() {
        return framesPerSecond;
    }

    /** Length after which a recording ends by itself; 0 for none. */
    public IntegerProperty secondsProperty() {
        return seconds;
    }

    /** Calls it after every change of a setting. */
    void onChange(Runnable changed) {
        for (final Observable setting : List.of(format, composed, source, pixelsPerSite, every, framesPerSecond, seconds)) {
            setting.addListener(_ -> changed.run());
        }
    }

    /** The frames after which a recording ends by itself; 0 for none. */
    long mostFrames() {
        return (long) seconds.get() * framesPerSecond.get();
    }

    /** Why a movie of that size and field cannot be; empty if it can. */
    Optional<String> refusal(int width, int height, FieldKind field) {
        if (field == FieldKind.NETWORK_ERROR) {
            return Optional.of("The error of a network has to be computed exactly for every frame; choose another field for "
                    + "the movie.");
        }
        final boolean alternating = field == FieldKind.DISPLACEMENT || field == FieldKind.DENSITY
                || field == FieldKind.VELOCITY || field == FieldKind.CHANGE;
        if (format.get() == MovieFormat.MP4 && alternating && pixelsPerSite.get() == 1) {
            return Optional.of("At one pixel a site MP4 would mix the colours of neighbouring sites, which alternate in this "
                    + "field; choose 2 pixels a site, APNG or GIF.");
        }
        return format.get().refusal(width, height, framesPerSecond.get());
    }
}
