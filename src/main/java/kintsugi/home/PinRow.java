package kintsugi.home;

import java.util.function.Consumer;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.CodeField;
import kintsugi.look.CodeLetters;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Six digits, typed twice, masked. */
final class PinRow extends JPanel {
    private final Words words;
    private final CodeField one;
    private final CodeField two;
    private final TextBlock differ;

    PinRow(Words words, Consumer<Boolean> ready) {
        super(new MigLayout("insets 0, gap 12 6, fillx, wrap 1", "[grow, fill]"));
        this.words = words;
        setOpaque(false);
        one = field("home.plan.pin");
        two = field("home.plan.pin.again");
        one.setName("pin");
        two.setName("pin-again");
        differ = new TextBlock(words.language(), Tone.ROSE);
        add(Labels.of(words.text("home.plan.pin"), one));
        add(one, "growx 0, w 260!, h 44!");
        add(TextBlock.of(words.text("home.plan.pin.note"), TypeStep.SMALL, Tone.MUTED, words.language()), "wmin 0");
        add(Labels.of(words.text("home.plan.pin.again"), two));
        add(two, "growx 0, w 260!, h 44!");
        add(differ, "wmin 0, hmin 21");
        one.onChange(() -> ready.accept(check()));
        two.onChange(() -> ready.accept(check()));
    }

    private CodeField field(String key) {
        return new CodeField(CodeLetters.DIGITS, 1, 6, words.text(key));
    }

    /** Whether both are whole and the same. */
    boolean check() {
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
