package org.checkerwave.app.view;

import java.net.URL;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.checkerwave.app.sample.Samples;

/** Small square pictures of what the program ships, read in the background. */
final class Thumbnail {

    private Thumbnail() {
    }

    /** Empty if there is no such picture. @param name as {@link Samples#thumbnail} knows it */
    static ImageView of(String name, double size) {
        final ImageView view = new ImageView();
        final URL file = Samples.thumbnail(name);
        if (file != null) {
            view.setImage(new Image(file.toExternalForm(), 2 * size, 2 * size, true, true, true));
        }
        view.setFitWidth(size);
        view.setFitHeight(size);
        return view;
    }
}
