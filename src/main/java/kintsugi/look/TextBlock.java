package kintsugi.look;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleRole;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.words.Direction;

/** Paragraphs at the desk, broken to the width that they are given. Nothing in them can be selected or copied. */
public final class TextBlock extends Spoken implements Scrollable {
    private static final double USUAL = 480;

    private final transient TextFitter fitter = new TextFitter(Faces.bundled());
    private final Locale language;
    private Tone tone;
    private transient List<Item> items = List.of();
    private double body;
    private int setFor = -1;
    private transient List<SetText> lines = List.of();

    /**
     * A paragraph, and what stands before it.
     *
     * @param sign a dash or number in its indent; may be empty
     */
    public record Item(Paragraph paragraph, String sign) {}

    /** An empty block. */
    public TextBlock(Locale language, Tone tone) {
        super(AccessibleRole.LABEL);
        this.language = language;
        this.tone = tone;
        body = Tokens.standard().desk().size(TypeStep.BODY);
        setFocusable(false);
    }

    /** One plain paragraph at this size. */
    public static TextBlock of(String text, TypeStep step, Tone tone, Locale language) {
        var block = new TextBlock(language, tone);
        block.show(text, step);
        return block;
    }

    /** Shows one plain paragraph. */
    public void show(String text, TypeStep step) {
        show(
                List.of(new Item(Paragraph.text(Prose.of(text)), "")),
                Tokens.standard().desk().size(step));
    }

    /** Shows paragraphs at this size of type, in px. */
    public void show(List<Item> next, double size) {
        if (!next.equals(items) || size != body) {
            items = List.copyOf(next);
            body = size;
            setFor = -1;
            named(text());
            revalidate();
            repaint();
        }
    }

    /** In another tone. */
    public void tone(Tone next) {
        tone = next;
        repaint();
    }

    /** All its words. */
    public String text() {
        return items.stream().map(item -> item.paragraph().prose().text()).collect(Collectors.joining("\n"));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            // While the parents are laid out this would be forgotten: they call themselves valid when they are done.
            EventQueue.invokeLater(this::revalidate);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        int width = getWidth() > 0 ? getWidth() : (int) USUAL;
        set(width);
        return new Dimension((int) Math.min(USUAL, natural()), (int) Math.ceil(height()));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(40, getPreferredSize().height);
    }

    private double natural() {
        return items.stream()
                .mapToDouble(item -> fitter.width(item.paragraph().prose().text(), type(item.paragraph()))
                        + item.paragraph().indent() * body
                        + 2)
                .max()
                .orElse(0);
    }

    private Type type(Paragraph paragraph) {
        double leading = Type.text(body, language).leading() * paragraph.leading() / 1.4;
        return new Type(paragraph.face(), paragraph.size() * body, leading, language);
    }

    private void set(int width) {
        if (width != setFor) {
            var all = new ArrayList<SetText>();
            for (var item : items) {
                double measure = Math.max(20, width - item.paragraph().indent() * body);
                all.add(fitter.set(item.paragraph().prose(), type(item.paragraph()), measure));
            }
            lines = List.copyOf(all);
            setFor = width;
        }
    }

    private double height() {
        double height = 0;
        for (int i = 0; i < lines.size(); i++) {
            height += (i == 0 ? 0 : items.get(i).paragraph().before() * body)
                    + lines.get(i).height();
        }
        return height;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        set(getWidth());
        var on = Drawing.on(graphics);
        on.setColor(Look.colour(tone));
        boolean mirrored = Direction.of(language).mirrored();
        double y = 0;
        for (int i = 0; i < lines.size(); i++) {
            var item = items.get(i);
            double indent = item.paragraph().indent() * body;
            y += i == 0 ? 0 : item.paragraph().before() * body;
            lines.get(i).paint(on, mirrored ? 0 : indent, y);
            if (!item.sign().isEmpty()) {
                var sign = fitter.set(Prose.of(item.sign()), type(item.paragraph()), indent);
                sign.paint(on, mirrored ? getWidth() - indent : indent - 1.4 * body, y);
            }
            y += lines.get(i).height();
        }
        on.dispose();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return (int) (body * 1.4);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(
                1, (orientation == SwingConstants.VERTICAL ? visible.height : visible.width) - (int) (body * 2));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
