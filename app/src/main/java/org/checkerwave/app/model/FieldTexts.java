package org.checkerwave.app.model;

import org.checkerwave.app.picture.Caption;
import org.checkerwave.app.picture.DomainColors;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.text.Texts;
import org.checkerwave.simulation.Frame;

/** What is said of a field beside its picture. */
public final class FieldTexts {

    private FieldTexts() {
    }

    /** What the field is, in the language of the window; pictures and files keep {@link FieldKind#label()}. */
    public static String label(FieldKind kind) {
        return Texts.of("field." + kind.key());
    }

    /** Of which steps or which moment the values are, where that is not the frame the run stands at; else empty. */
    static String note(FieldValues shown, Frame present) {
        if (shown.missing()) {
            return "";
        }
        return switch (shown.kind()) {
            case CHANGE -> Texts.of(shown.steps() == 1 ? "view.change.one" : "view.change.many", shown.steps());
            case NETWORK_ERROR -> shown.frame() == present ? ""
                    : Texts.of("view.error.earlier", Caption.time(shown.frame()), Caption.time(present));
            default -> "";
        };
    }

    /** The value at one site; of a domain the sign of its order. */
    static String value(FieldValues shown, int site) {
        return switch (shown.kind()) {
            case DOMAINS -> DomainColors.positive(shown.at(site)) ? "φ ≥ 0" : "φ < 0";
            case CHANGE, NETWORK_ERROR -> shown.kind().symbol() + " = "
                    + Numbers.significant(shown.at(site), 3).replace('-', '−');
            default -> shown.kind().symbol() + " = " + Numbers.fixed(shown.at(site), 4);
        };
    }

    /** Why a field is missing and what to do; empty if it is not. */
    static String missing(FieldValues shown, NetworkErrors errors) {
        if (!shown.missing()) {
            return "";
        }
        if (shown.kind() == FieldKind.CHANGE) {
            return Texts.of("view.change.missing");
        }
        if (!NetworkErrors.networkDrives(shown.frame())) {
            return Texts.of("view.error.no-network");
        }
        return errors.failure().map(Throwable::getMessage).orElseGet(() -> Texts.of("view.error.computing"));
    }
}
