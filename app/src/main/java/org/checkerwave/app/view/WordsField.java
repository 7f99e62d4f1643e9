package org.checkerwave.app.view;

import javafx.scene.control.TextField;

/** A text field for words, in which Space is a character and does not pause the run. */
final class WordsField extends TextField {
}
