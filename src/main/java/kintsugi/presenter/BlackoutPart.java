package kintsugi.presenter;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;
import javax.swing.text.Highlighter;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.BoundKey;
import kintsugi.look.Buttons;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.look.OwnClipboard;
import kintsugi.look.PrivateTextArea;
import kintsugi.look.Scrolls;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.Telling;
import kintsugi.workshop.Telling.Bar;
import net.miginfocom.swing.MigLayout;

/** Chooses words of a text to be blacked out: by arrows, by mouse, or by typing how a word begins. */
final class BlackoutPart extends JPanel {
    private static final int LONGEST_TYPED = 40;

    private final ModerationModel model;
    private final Words words;
    private final PrivateTextArea area = new PrivateTextArea(false, new OwnClipboard());
    private final Highlighter.HighlightPainter bar =
            new DefaultHighlighter.DefaultHighlightPainter(Look.colour(Tone.TEXT));
    private final Highlighter.HighlightPainter lit =
            new DefaultHighlighter.DefaultHighlightPainter(Look.colour(Tone.SKY));
    private final JLabel spoken = Labels.muted("");
    private final JButton toggle;
    private Optional<Card> shown = Optional.empty();
    private TextWords all = new TextWords("");
    private String typed = "";

    BlackoutPart(ModerationModel model, Words words) {
        super(new MigLayout("insets 0, gap 12 10, fill, wrap 1", "[grow, fill]", "[][grow, fill][][44!]"));
        this.model = model;
        this.words = words;
        setOpaque(false);
        area.setEditable(false);
        area.setName("blackout");
        area.setFont(Look.font(Face.TEXT, TypeStep.HEADING));
        area.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        area.setBackground(Look.colour(Tone.RAISED));
        area.setFocusTraversalKeysEnabled(true);
        var scroll = Scrolls.down(area);
        add(TextBlock.of(words.text("presenter.blackout.how"), TypeStep.BODY, Tone.MUTED, words.language()), "wmin 0");
        add(scroll, "grow, wmin 0, hmin 60");
        spoken.setText(words.text("presenter.blackout.none"));
        spoken.setLabelFor(area);
        add(spoken, "wmin 0");
        toggle = Buttons.primary(words.text("presenter.blackout.cover"), this::toggle);
        toggle.setName("cover-words");
        var done = Buttons.plain(words.text("presenter.blackout.done"), model::stop);
        done.setName("blackout-done");
        add(toggle, "split 2, grow, wmin 0");
        add(done, "grow, wmin 0");
        keys();
    }

    private void keys() {
        bind("LEFT", () -> move(getComponentOrientation().isLeftToRight() ? -1 : 1, false));
        bind("RIGHT", () -> move(getComponentOrientation().isLeftToRight() ? 1 : -1, false));
        bind("shift LEFT", () -> move(getComponentOrientation().isLeftToRight() ? -1 : 1, true));
        bind("shift RIGHT", () -> move(getComponentOrientation().isLeftToRight() ? 1 : -1, true));
        bind("SPACE", this::toggle);
        bind("ENTER", model::stop);
        bind("BACK_SPACE", () -> find(typed.substring(0, Math.max(0, typed.length() - 1))));
        area.addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                char letter = event.getKeyChar();
                if (Character.isLetterOrDigit(letter) && typed.length() < LONGEST_TYPED) {
                    find(typed + letter);
                    event.consume();
                }
            }
        });
        area.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                typed = "";
                select(all.whole(area.getSelectionStart(), area.getSelectionEnd()));
            }
        });
        area.addCaretListener(event -> mark());
    }

    private void bind(String key, Runnable act) {
        BoundKey.on(area, JComponent.WHEN_FOCUSED, key, act);
    }

    /** Another word, or with it the words up to it. */
    private void move(int by, boolean more) {
        typed = "";
        int first = all.at(area.getSelectionStart());
        int last = all.at(Math.max(area.getSelectionStart(), area.getSelectionEnd() - 1));
        Optional<Bar> next = all.word((by > 0 ? last : first) + by);
        if (more) {
            next.ifPresent(word -> select(Optional.of(new Bar(
                    Math.min(word.from(), area.getSelectionStart()), Math.max(word.to(), area.getSelectionEnd())))));
        } else {
            select(next);
        }
    }

    private void find(String beginning) {
        Optional<Bar> found = all.beginning(beginning);
        if (!beginning.isEmpty() && found.isPresent()) {
            typed = beginning;
            select(found);
        }
    }

    private void select(Optional<Bar> part) {
        part.ifPresent(one -> area.select(one.from(), one.to()));
    }

    /** Covers what is selected, or uncovers it; a word that was found by typing wherever it stands. */
    private void toggle() {
        int from = area.getSelectionStart();
        int to = area.getSelectionEnd();
        shown.filter(card -> to > from).ifPresent(card -> {
            Telling now = card.telling();
            String text = card.text();
            boolean covered = now.covers(from, to);
            Telling next = covered
                    ? now.uncovering(from, to)
                    : typed.isEmpty() ? now.covering(text, from, to) : now.covering(text, text.substring(from, to));
            model.tell(next);
        });
        area.requestFocusInWindow();
    }

    void focus() {
        area.requestFocusInWindow();
        area.getCaret().setVisible(true);
        area.getCaret().setSelectionVisible(true);
    }

    void show(Optional<Card> card) {
        boolean other = !card.map(Card::id).equals(shown.map(Card::id));
        shown = card;
        if (other) {
            typed = "";
            String text = card.map(Card::text).orElse("");
            all = new TextWords(text);
            area.setText(text);
            select(all.word(0));
        }
        mark();
    }

    private void mark() {
        Highlighter highlighter = area.getHighlighter();
        for (Highlighter.Highlight one : highlighter.getHighlights()) {
            if (one.getPainter() == bar || one.getPainter() == lit) {
                highlighter.removeHighlight(one);
            }
        }
        int from = area.getSelectionStart();
        int to = area.getSelectionEnd();
        Telling telling = shown.map(Card::telling).orElse(Telling.AS_WRITTEN);
        for (Bar part : telling.bars()) {
            boolean selected = part.from() < to && from < part.to();
            try {
                highlighter.addHighlight(part.from(), part.to(), selected ? lit : bar);
            } catch (BadLocationException e) {
                // The card's text is the area's.
                throw new IllegalStateException("a bar outside its text", e);
            }
        }
        boolean covered = to > from && telling.covers(from, to);
        toggle.setEnabled(to > from);
        toggle.setText(words.text(covered ? "presenter.blackout.uncover" : "presenter.blackout.cover"));
        spoken.setText(
                to > from
                        ? words.text(
                                covered ? "presenter.blackout.covered" : "presenter.blackout.chosen",
                                area.getText().substring(from, to))
                        : words.text("presenter.blackout.none"));
    }
}
