package kintsugi.home;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.Labels;
import kintsugi.look.ScrollPanel;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** What the pages of home have in common: a title, a way back, words that wrap. */
class Page extends ScrollPanel {
    private final Words words;
    private Optional<JComponent> first = Optional.empty();
    private Optional<JComponent> foot = Optional.empty();

    Page(Words words, String columns, String rows) {
        super(new MigLayout("insets 24, gap 16 12, fillx, hidemode 3", columns, rows));
        this.words = words;
    }

    final Words words() {
        return words;
    }

    /** The control that gets the focus when the page comes. */
    final <T extends JComponent> T first(T component) {
        first = Optional.of(component);
        return component;
    }

    /** The way on, which stays in sight beneath the page however long that is. */
    final <T extends JComponent> T foot(T component) {
        foot = Optional.of(component);
        return component;
    }

    final Optional<JComponent> foot() {
        return foot;
    }

    /** Whether something may be said while this shows, so that room is kept for it; where nothing can be done, nothing. */
    boolean tells() {
        return true;
    }

    /** Whether what is typed here may be refused: then the first control gets the focus. */
    boolean asks() {
        return false;
    }

    final void focus() {
        first.ifPresent(JComponent::requestFocusInWindow);
    }

    final JPanel head(String title, Optional<Runnable> back) {
        var head = new JPanel(new MigLayout("insets 0, fillx", "[grow][]", "[center]"));
        head.setOpaque(false);
        head.add(Labels.heading(title), "wmin 0");
        back.ifPresent(act -> head.add(named(Buttons.plain(words.text("home.back"), act), "back")));
        return head;
    }

    final TextBlock text(String text) {
        return TextBlock.of(text, TypeStep.BODY, Tone.TEXT, words.language());
    }

    final TextBlock note(String text) {
        return TextBlock.of(text, TypeStep.BODY, Tone.MUTED, words.language());
    }

    static JButton named(JButton button, String name) {
        button.setName(name);
        return button;
    }
}
