package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import org.checkerwave.app.view.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ActionsTest {

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Action> actions() {
        return ProgramActions.of(window.model(), new NoFiles(), _ -> { }, () -> { });
    }

    @Test
    void everyActionHasItsOwnNameAndASentence() {
        assertThat(actions()).extracting(Action::id).doesNotHaveDuplicates().hasSizeGreaterThan(15);
        assertThat(actions()).allSatisfy(action -> assertThat(action.tooltip()).isNotBlank());
    }

    @Test
    void everyKeyIsARealKeyAndBelongsToOneAction() {
        assertThat(actions().stream().flatMap(action -> action.keys().stream()).toList())
                .doesNotHaveDuplicates().allSatisfy(keys -> assertThat(keys).isInstanceOf(KeyCodeCombination.class));
    }

    @Test
    void everyTextOfAnActionBelongsToOne() {
        final Set<String> families = Set.of("pause", "show-field", "plot");
        final Set<String> ids = actions().stream().map(Action::id).collect(Collectors.toSet());
        assertThat(ResourceBundle.getBundle("org.checkerwave.app.text.texts").keySet().stream()
                .filter(key -> key.startsWith("action."))
                .map(key -> key.replaceFirst("action\\.", "").replaceFirst("\\.about$", ""))
                .filter(id -> !families.contains(id))).isSubsetOf(ids);
    }

    @Test
    void everyActionIsInTheMenus() {
        assertThat(actions()).allSatisfy(action ->
                assertThat(window.menuItem("menu-" + action.id()).getText()).isEqualTo(action.text().getValue()));
    }
}
