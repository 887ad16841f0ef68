package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.JTextArea;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.JTextComponent;
import kintsugi.look.Glyph;

/**
 * Letters to tap, for whoever would rather not type on the keyboard, or has none. They write at the caret of the field
 * that was written in last, and leave the focus there; they keep nothing. For Tab they are one stop, within which the
 * arrow keys walk. A page that has fields puts it beneath them, and its {@link #opener} beside them.
 */
final class LetterKeys extends Sheet {
    /** Where it begins on a page, in units from the top. */
    static final double TOP = 392;
    /** How high it is, in units; it ends above the action row. */
    static final double TALL = 218;

    private static final int COLUMNS = 11;
    private static final double PITCH = 82;
    private static final double ROW = 56;
    private static final double BETWEEN = 6;
    private static final long serialVersionUID = 1L;

    private final transient List<JTextComponent> texts = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<Key> letters = new ArrayList<>();
    private final transient ArrowWalk walk = new ArrowWalk(() -> keys, arrived -> {});
    private final Key capital;
    private final Key others;
    private final Key signs;
    private final Key opener;
    private transient JTextComponent current;
    private LetterLayer layer = LetterLayer.LETTERS;
    private boolean capitals;

    /** For these fields of a page, the first of which is written in until another has the focus. */
    LetterKeys(Ground ground, List<? extends TypingField> fields) {
        super(ground);
        fields.forEach(field -> texts.add(field.text()));
        current = texts.get(0);
        texts.forEach(text -> text.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                current = text;
            }
        }));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 10; column++) {
                letter(row, row == 2 ? column + 1 : column);
            }
        }
        Key erase = key("keys.erase", 0, 10, 1, () -> act(DefaultEditorKit.deletePrevCharAction));
        erase.drawn(Glyph.BACKSPACE).setName("letters-erase");
        key("keys.line", 1, 10, 1, this::line).drawn(Glyph.NEW_LINE).setName("letters-line");
        capital = key("keys.capital", 2, 0, 1, this::capital).drawn(Glyph.CAPITAL);
        capital.setName("letters-capital");
        Key first = letter(2, 0);
        first.setVisible(false);
        others = key("keys.to_accents", 3, 0, 2, () -> lay(layer.next()));
        others.sized(18).setName("letters-others");
        signs = key("keys.to_signs", 3, 2, 2, () -> lay(LetterLayer.SIGNS));
        signs.sized(18).setName("letters-signs");
        key("keys.space", 3, 4, 5, () -> type(" ")).sized(18).setName("letters-space");
        Key left = key("keys.left", 3, 9, 1, () -> act(DefaultEditorKit.backwardAction));
        left.drawn(Glyph.LEFT).setName("letters-left");
        Key right = key("keys.right", 3, 10, 1, () -> act(DefaultEditorKit.forwardAction));
        right.drawn(Glyph.RIGHT).setName("letters-right");
        opener = new Key(ground, KeyStyle.PLAIN, ground.say("keys.open"), ground.model()::letters).aside();
        opener.setName("letters");
        lay(LetterLayer.LETTERS);
        setVisible(false);
        setFocusTraversalPolicyProvider(true);
        setFocusTraversalPolicy(new OneStop(this::standing));
    }

    /** The button that lays the letters out and puts them away. */
    Key opener() {
        return opener;
    }

    /** Whether they are laid out. */
    void layOut(boolean laidOut) {
        opener.say(ground().say(laidOut ? "keys.close" : "keys.open"));
        if (laidOut && !isVisible() && !opener.isFocusOwner()) {
            current.requestFocusInWindow();
        }
        setVisible(laidOut);
    }

    private Key letter(int row, int column) {
        int place = letters.size();
        Key made = made("", row, column, 1, () -> type(letters.get(place).getText()));
        letters.add(made.light());
        return made;
    }

    private Key key(String words, int row, int column, int span, Runnable action) {
        Key made = made(ground().say(words), row, column, span, action);
        made.getAccessibleContext().setAccessibleName(ground().say(words + ".name"));
        return made;
    }

    private Key made(String text, int row, int column, int span, Runnable action) {
        Key made = new Key(ground(), KeyStyle.PLAIN, text, action).aside().sized(22);
        made.addKeyListener(walk);
        keys.add(made);
        int shown = ground().mirrored() ? COLUMNS - column - span : column;
        return put(made, shown * PITCH, row * ROW, span * PITCH - BETWEEN, ROW - BETWEEN);
    }

    private Component standing() {
        return keys.stream().filter(Component::isFocusOwner).findFirst().orElse(keys.get(0));
    }

    private void lay(LetterLayer next) {
        layer = next;
        boolean wide = next == LetterLayer.SIGNS;
        letters.get(letters.size() - 1).setVisible(wide);
        capital.setVisible(!wide);
        List<String> rows = next.rows(ground());
        for (int i = 0; i < letters.size(); i++) {
            int row = Math.min(i / 10, 2);
            int column = i == 30 ? 0 : i % 10 + (wide && row == 2 ? 1 : 0);
            letters.get(i).say(cased(rows.get(row), column));
        }
        signs.setVisible(!wide);
        others.say(ground().say("keys.to_" + next.next().key()));
        others.getAccessibleContext()
                .setAccessibleName(ground().say("keys.to_" + next.next().key() + ".name"));
    }

    private String cased(String row, int column) {
        String letter = column < row.length() ? row.substring(column, column + 1) : "";
        String capitalLetter = letter.toUpperCase(ground().language());
        return capitals && capitalLetter.length() == 1 ? capitalLetter : letter;
    }

    private void capital() {
        capitals = !capitals;
        capital.choose(capitals);
        lay(layer);
    }

    private void type(String text) {
        current.replaceSelection(text);
        if (capitals && !text.isBlank()) {
            capital();
        }
    }

    private void line() {
        int next = texts.indexOf(current) + 1;
        if (current instanceof JTextArea) {
            type("\n");
        } else if (next < texts.size()) {
            current = texts.get(next);
            current.requestFocusInWindow();
        }
    }

    /** What the key of that name does in a text. */
    private void act(String name) {
        Action action = current.getActionMap().get(name);
        if (action != null) {
            action.actionPerformed(new ActionEvent(current, ActionEvent.ACTION_PERFORMED, name));
        }
    }
}
