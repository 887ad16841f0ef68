package kintsugi.home;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.CardPanel;
import kintsugi.look.Glyph;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** What there is to say, one sentence a line, across the window. */
final class NoteBar extends JPanel {
    /** For a sentence of two lines, in px. */
    private static final int ROOM = 80;

    private final Words words;
    private List<Note> shown = List.of();
    private boolean reserved;

    NoteBar(Words words) {
        super(new MigLayout("insets 12 24 0 24, gap 8, fillx, wrap 1", "[grow, fill]"));
        this.words = words;
        setOpaque(false);
        setVisible(false);
        setName("notes");
    }

    /** Keeps room for one sentence before there is any, so that nothing moves under the mouse when it comes. */
    void reserve(boolean on) {
        if (on != reserved) {
            reserved = on;
            setVisible(reserved || !shown.isEmpty());
            revalidate();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return reserved ? new Dimension(size.width, Math.max(size.height, ROOM)) : size;
    }

    /** As high as it would be: a long page beneath it gives way, since it scrolls. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(super.getMinimumSize().width, getPreferredSize().height);
    }

    void show(List<Note> notes) {
        if (notes.equals(shown)) {
            return;
        }
        shown = List.copyOf(notes);
        removeAll();
        for (Note note : shown) {
            var tone = note.grave() ? Tone.ROSE : Tone.SAGE;
            var card = new CardPanel(new MigLayout("insets 10 16 10 16, gap 12, fillx", "[][grow, fill]", "[center]"))
                    .outlined(tone, 2);
            var sign = new JLabel((note.grave() ? Glyph.PAUSE : Glyph.TICK).icon(18, tone));
            sign.setFocusable(false);
            card.add(sign);
            String text = words.text(note.key(), note.arguments().toArray());
            card.add(TextBlock.of(text, TypeStep.BODY, Tone.TEXT, words.language()), "wmin 0");
            add(card, "wmin 0");
        }
        setVisible(reserved || !shown.isEmpty());
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        // What is taken away leaves its picture behind where nothing comes in its place.
        repaint();
    }
}
