package org.checkerwave.app.window;

import java.nio.IntBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.checkerwave.app.model.CopiedImage;
import org.checkerwave.app.model.Notices;
import org.checkerwave.app.model.Unwaited;
import org.checkerwave.app.text.Texts;

/** Puts pictures onto the system's clipboard. */
final class SystemClipboard {

    private final FxThread interfaceThread = new FxThread();
    private final Notices notices;

    SystemClipboard(Notices notices) {
        this.notices = notices;
    }

    /** As soon as it is there. */
    void put(CompletableFuture<Optional<CopiedImage>> coming) {
        Unwaited.report(coming.thenAcceptAsync(image -> image.ifPresent(this::put), interfaceThread), notices::report);
    }

    private void put(CopiedImage image) {
        final WritableImage pixels = new WritableImage(new PixelBuffer<>(image.width(), image.height(),
                IntBuffer.wrap(image.argb()), PixelFormat.getIntArgbPreInstance()));
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, pixels));
        notices.say(Texts.of("export.copied", image.width(), image.height()));
    }
}
