package kintsugi.home;

import javax.swing.JButton;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.CodeField;
import kintsugi.look.CodeLetters;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Six digits, typed twice, masked; Enter goes on. */
final class PinRow extends JPanel {
    private final Words words;
    private final CodeField one;
    private final CodeField two;
    private final TextBlock differ;

    /**
     * Empty boxes.
     *
     * @param start is on only while both are whole and the same
     */
    PinRow(Words words, JButton start) {
        super(new MigLayout("insets 0, gap 12 6, fillx, wrap 2", "[260!][grow, fill]"));
        this.words = words;
        setOpaque(false);
        one = field("home.plan.pin");
        two = field("home.plan.pin.again");
        one.setName("pin");
        two.setName("pin-again");
        differ = new TextBlock(words.language(), Tone.ROSE);
        add(Labels.of(words.text("home.plan.pin"), one), "span");
        add(one, "span, w 260!, h 44!");
        add(
                TextBlock.of(words.text("home.plan.pin.note"), TypeStep.SMALL, Tone.MUTED, words.language()),
                "span, growx, wmin 0");
        add(Labels.of(words.text("home.plan.pin.again"), two), "span, gaptop 10");
        add(two, "w 260!, h 44!");
        // Beside the boxes, where there is room for two lines: nothing moves when it comes.
        add(differ, "wmin 0");
        start.setEnabled(false);
        one.onChange(() -> start.setEnabled(check()));
        two.onChange(() -> start.setEnabled(check()));
        one.onEnter(() -> enter(start));
        two.onEnter(() -> enter(start));
    }

    private CodeField field(String key) {
        return new CodeField(CodeLetters.DIGITS, 1, 6, words.text(key));
    }

    /** On: to the other boxes while they wait for their digits, then to the start. */
    private void enter(JButton start) {
        if (start.isEnabled()) {
            start.doClick(0);
        } else if (one.complete() && !two.complete()) {
            two.requestFocusInWindow();
        }
    }

    /** Whether both are whole and the same. */
    private boolean check() {
        boolean whole = one.complete() && two.complete();
        boolean same = whole && pin(one).equals(pin(two));
        differ.show(whole && !same ? words.text("home.plan.pin.differ") : "", TypeStep.BODY);
        return same;
    }

    String pin() {
        return pin(one);
    }

    CodeField first() {
        return one;
    }

    private static String pin(CodeField field) {
        char[] digits = field.code();
        String pin = new String(digits);
        Secrets.wipe(digits);
        return pin;
    }
}
