package org.checkerwave.app.window;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.checkerwave.app.model.Appearance;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.model.Theme;
import org.checkerwave.app.settings.Language;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.ActionMenu;

/** How everything is coloured and how large it is, how much it moves, and which language it speaks. */
final class AppearanceActions {

    private AppearanceActions() {
    }

    static List<Action> of(ProgramModel model) {
        return Stream.of(themes(model.appearance().themeProperty()),
                Stream.of(Action.toggle("reduced-motion", ActionMenu.VIEW, List.of(), model.appearance().calmProperty())),
                scales(model.scaleProperty()), languages(model)).flatMap(Function.identity()).toList();
    }

    private static Stream<Action> themes(Property<Theme> theme) {
        return Arrays.stream(Theme.values()).map(each -> Action.choice("theme-" + each.name().toLowerCase(Locale.ROOT),
                ActionMenu.COLOURS, each.title(), Texts.of("theme.about", each.title()), theme.map(now -> now == each),
                () -> theme.setValue(each)));
    }

    private static Stream<Action> scales(Property<Number> scale) {
        return Appearance.SCALES.stream().map(percent -> Action.choice("scale-" + percent, ActionMenu.SCALE,
                Texts.of("scale.percent", percent), Texts.of("scale.percent.about", percent),
                scale.map(now -> now.intValue() == percent), () -> scale.setValue(percent)));
    }

    private static Stream<Action> languages(ProgramModel model) {
        final Property<Language> language = new SimpleObjectProperty<>();
        model.settings().remember(Language.SETTING, language);
        return Arrays.stream(Language.values()).map(each -> {
            final String name = each.name().toLowerCase(Locale.ROOT);
            return Action.choice("language-" + name, ActionMenu.LANGUAGE, Texts.of("language." + name),
                    Texts.of("language.about"), language.map(now -> now == each), () -> {
                        language.setValue(each);
                        model.notices().say(Texts.of("language.next"));
                    });
        });
    }
}
