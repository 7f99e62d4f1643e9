package org.checkerwave.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.checkerwave.app.figure.FigureFile;
import org.checkerwave.app.view.FileChoice;

/** The system's own file dialogs; they start where the last one ended. */
final class SystemFileChoice implements FileChoice {

    private static final FileChooser.ExtensionFilter STATE =
            new FileChooser.ExtensionFilter("Checkerwave state (*.cdw)", "*.cdw");
    private static final FileChooser.ExtensionFilter PICTURE =
            new FileChooser.ExtensionFilter("PNG picture (*.png)", "*.png");
    private static final List<FileChooser.ExtensionFilter> FIGURES = List.of(
            new FileChooser.ExtensionFilter("PNG picture (*.png)", "*.png"),
            new FileChooser.ExtensionFilter("SVG drawing (*.svg)", "*.svg"),
            new FileChooser.ExtensionFilter("PDF document (*.pdf)", "*.pdf"),
            new FileChooser.ExtensionFilter("Table of values (*.csv)", "*.csv"));
    private static final FileChooser.ExtensionFilter WEIGHTS =
            new FileChooser.ExtensionFilter("Weights of a network (*.safetensors)", "*.safetensors");

    private final Window owner;
    private File folder;

    SystemFileChoice(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> stateToOpen() {
        return remembered(chooser("Open a state", STATE, "").showOpenDialog(owner));
    }

    @Override
    public Optional<Path> stateToSave(String suggestedName) {
        return remembered(chooser("Save the state", STATE, suggestedName).showSaveDialog(owner))
                .map(file -> withExtension(file, ".cdw"));
    }

    @Override
    public Optional<Path> weightsToOpen() {
        return remembered(chooser("Open the weights of a network", WEIGHTS, "").showOpenDialog(owner));
    }

    @Override
    public Optional<Path> pictureToSave(String suggestedName) {
        return remembered(chooser("Save the picture", PICTURE, suggestedName).showSaveDialog(owner))
                .map(file -> withExtension(file, ".png"));
    }

    @Override
    public Optional<Path> figureToSave(String suggestedName) {
        final FileChooser chooser = chooser("Save the plot", FIGURES.getFirst(), suggestedName);
        chooser.getExtensionFilters().setAll(FIGURES);
        return remembered(chooser.showSaveDialog(owner))
                .map(file -> FigureFile.named(file, ending(chooser.getSelectedExtensionFilter())));
    }

    /** Of the chosen kind of file, without the dot; some systems tell none. */
    private static String ending(FileChooser.ExtensionFilter chosen) {
        return (chosen == null ? FIGURES.getFirst() : chosen).getExtensions().getFirst().substring(2);
    }

    private FileChooser chooser(String title, FileChooser.ExtensionFilter filter, String name) {
        final FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        // A folder that is gone meanwhile would be refused.
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(filter);
        return chooser;
    }

    /** Some systems return the name as typed; without its extension the next dialog would not list the file. */
    private static Path withExtension(Path file, String extension) {
        final String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + extension);
    }

    private Optional<Path> remembered(File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
