package kintsugi.look;

import javax.swing.JTextArea;
import javax.swing.TransferHandler;
import kintsugi.figure.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A text area for what is nobody else's: nothing of it reaches the clipboard or the selection of the desktop, nothing
 * is dragged, dropped or undone. Who uses it gives it an accessible name.
 */
public final class PrivateTextArea extends JTextArea {
    /**
     * An empty area that wraps at words.
     *
     * @param inputMethods whether the system's input methods may help, which keep their own history; Chinese and
     *     Japanese cannot be typed without
     */
    public PrivateTextArea(boolean inputMethods) {
        setLineWrap(true);
        setWrapStyleWord(true);
        enableInputMethods(inputMethods);
        setCaretColor(Look.colour(Tone.SKY));
    }

    /** Always empty, as the caret hands what is selected to the desktop. Selecting and typing over still work. */
    @Override
    public String getSelectedText() {
        return "";
    }

    /** Never takes one, also when the look changes: without it no key cuts, copies, pastes or drags. */
    @Override
    public void setTransferHandler(@Nullable TransferHandler handler) {
        super.setTransferHandler(null);
    }

    @Override
    public void copy() {
        // There is no clipboard here.
    }

    @Override
    public void cut() {
        // There is no clipboard here.
    }

    @Override
    public void paste() {
        // There is no clipboard here.
    }
}
