package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.look.Look;
import kintsugi.look.ScrollPanel;
import kintsugi.look.TextBlock;
import kintsugi.stage.ScenePainter;
import kintsugi.support.AccessibleNames;
import kintsugi.support.OffScreen;
import kintsugi.words.Words;

/** A presenter's window without its frame, off screen, for a facilitator who leads. On the event thread. */
final class Desk {
    static final String[] TEXTS = {
        "I was lonely for a long time.", "Sorry.", "That I read the letters.", "Ask me.", "I check your phone."
    };
    final Leading leading;
    final PresenterModel model;
    final PresenterPanel panel;
    final OffScreen screen;

    Desk() {
        this(Locale.ENGLISH, Runnable::run);
    }

    Desk(Locale language, Executor work) {
        this(new Leading(), language, work);
    }

    Desk(Leading leading, Locale language, Executor work) {
        this.leading = leading;
        this.model = leading.model;
        Look.install(Light.PAPER);
        var words = Words.of(language);
        panel = new PresenterPanel(
                model, new Studio(words, new ScenePainter(words, Light.INK), work, work, Runnable::run));
        screen = OffScreen.of(panel, 1366, 768);
        screen.settle(1366, 768);
    }

    /** Nothing that is shown is cut off at this size, and all of it has a name. */
    void whole(Pane pane, int width, int height) {
        screen.settle(width, height);
        screen.paint();
        assertThat(outside(JButton.class)).as(pane + " buttons").isEmpty();
        assertThat(outside(JLabel.class)).as(pane + " labels").isEmpty();
        assertThat(AccessibleNames.missingIn(panel)).as(pane.name()).isEmpty();
    }

    /** Shown controls that do not lie wholly in the window, or are smaller than they need. */
    <T extends Component> List<String> outside(Class<T> type) {
        return screen.all(type).stream()
                .filter(Desk::seen)
                .filter(each -> SwingUtilities.getAncestorOfClass(ScrollPanel.class, each) == null)
                .filter(each -> {
                    var box = SwingUtilities.convertRectangle(each.getParent(), each.getBounds(), panel);
                    boolean holds = panel.getBounds().contains(box);
                    for (Container up = each.getParent(); up != null && up != panel; up = up.getParent()) {
                        var own = SwingUtilities.convertRectangle(each.getParent(), each.getBounds(), up);
                        holds &= up.getWidth() >= own.getMaxX() && up.getHeight() >= own.getMaxY();
                    }
                    return !holds || each.getWidth() < each.getPreferredSize().width;
                })
                .map(each -> each.getName() + " " + text(each) + " " + each.getBounds())
                .toList();
    }

    private static String text(Component each) {
        return each instanceof JLabel label ? label.getText() : ((JButton) each).getText();
    }

    private static boolean seen(Component each) {
        for (Component up = each; up != null && !(up instanceof PresenterPanel); up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return each.getPreferredSize().width > 0;
    }

    /** All running texts and labels, shown or not. */
    String said() {
        var all = new ArrayList<>(
                screen.all(TextBlock.class).stream().map(TextBlock::text).toList());
        screen.all(JLabel.class).forEach(each -> all.add(each.getText()));
        return String.join("\n", all);
    }

    /** Presses a key there; says whether the presenter took it. */
    boolean key(Component target, int code, char letter, int modifiers) {
        var event = new KeyEvent(target, KeyEvent.KEY_PRESSED, 0, modifiers, code, letter);
        return new PresenterKeys(model, panel).dispatchKeyEvent(event);
    }
}
