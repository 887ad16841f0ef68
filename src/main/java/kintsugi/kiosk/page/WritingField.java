package kintsugi.kiosk.page;

import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLayer;
import javax.swing.text.BadLocationException;
import kintsugi.look.PrivateTextArea;

/** Where one writes as much as one likes. Enter is a new line, Tab leads on. */
final class WritingField extends TypingField {
    private static final long serialVersionUID = 1L;

    private final PrivateTextArea area;
    private final ScrollBox scroll;
    private int tall;

    WritingField(Ground ground, String name, Consumer<String> typed) {
        this(ground, new PrivateTextArea(needsInputMethods(ground), ground.clipboard()), name, typed);
    }

    private WritingField(Ground ground, PrivateTextArea area, String name, Consumer<String> typed) {
        super(ground, area, name, typed);
        this.area = area;
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        scroll = new ScrollBox(ground, area);
        add(new JLayer<>(scroll, new LineVeil(ground, area)));
    }

    /** Whether it holds a letter that no font of this machine has; it shows as a box. */
    boolean hasUnknownLetters() {
        return area.getFont().canDisplayUpTo(area.getText()) >= 0
                && area.getText()
                        .codePoints()
                        .anyMatch(letter -> !Character.isISOControl(letter)
                                && Character.getType(letter) != Character.FORMAT
                                && !area.getFont().canDisplay(letter));
    }

    @Override
    public void scale(double unit) {
        super.scale(unit);
        int side = (int) Math.round(20 * unit);
        int top = (int) Math.round(16 * unit);
        int end = (int) Math.round(8 * unit);
        boolean mirrored = ground().mirrored();
        setBorder(BorderFactory.createEmptyBorder(top, mirrored ? end : side, top, mirrored ? side : end));
        scroll.scale(unit);
    }

    /** Keeps the caret in sight, also when letters to tap take half of the room. */
    @Override
    public void doLayout() {
        super.doLayout();
        if (tall != getHeight()) {
            tall = getHeight();
            EventQueue.invokeLater(this::showCaret);
        }
    }

    private void showCaret() {
        try {
            Rectangle2D caret = area.modelToView2D(area.getCaretPosition());
            if (caret != null) {
                area.scrollRectToVisible(caret.getBounds());
            }
        } catch (BadLocationException wiped) {
            // The text was wiped meanwhile: there is nothing to show.
        }
    }

    /** Not while dimmed, when only the line with the caret can be read. */
    @Override
    boolean showsFocus() {
        return super.showsFocus() && !ground().isDimmed();
    }
}
