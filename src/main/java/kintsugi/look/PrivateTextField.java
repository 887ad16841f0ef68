package kintsugi.look;

import javax.swing.JTextField;
import javax.swing.TransferHandler;
import kintsugi.figure.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A field of one line for what is nobody else's: nothing of it reaches the clipboard or the selection of the
 * desktop, nothing is dragged, dropped or undone; one cuts and pastes by a clipboard of the window's own. Who uses it
 * gives it an accessible name.
 */
public final class PrivateTextField extends JTextField {
    private static final long serialVersionUID = 1L;

    private final transient OwnClipboard clipboard;

    /**
     * An empty field.
     *
     * @param inputMethods whether the system's input methods may help, which keep their own history; Chinese and
     *     Japanese cannot be typed without
     * @param clipboard shared by the fields of one window
     */
    public PrivateTextField(boolean inputMethods, OwnClipboard clipboard) {
        this.clipboard = clipboard;
        enableInputMethods(inputMethods);
        setCaretColor(Look.colour(Tone.SKY));
        if (!inputMethods) {
            addKeyListener(new DeadKeys());
        }
    }

    /** Always empty, as the caret hands what is selected to the desktop. Selecting and typing over still work. */
    @Override
    public String getSelectedText() {
        return "";
    }

    /** Never takes one, also when the look changes: without it nothing is dragged, dropped or handed to the desktop. */
    @Override
    public void setTransferHandler(@Nullable TransferHandler handler) {
        super.setTransferHandler(null);
    }

    @Override
    public void copy() {
        clipboard.copy(this);
    }

    @Override
    public void cut() {
        clipboard.cut(this);
    }

    @Override
    public void paste() {
        clipboard.paste(this);
    }
}
