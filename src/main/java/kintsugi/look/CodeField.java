package kintsugi.look;

import java.awt.Dimension;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;

/**
 * Boxes for a code or a PIN, one letter each, in groups. Letters show as dots, but for a group that is held open.
 * There is no selection, no clipboard, no undo; what was typed can be wiped.
 */
public final class CodeField extends SecretField {
    private final CodeModel model;
    private final int groups;
    private final int groupSize;
    private final List<Runnable> listeners = new ArrayList<>();
    private int shownGroup = -1;
    private Runnable entered = () -> {};

    /** Empty boxes; the name is for a screen reader. */
    public CodeField(CodeLetters letters, int groups, int groupSize, String accessibleName) {
        super(accessibleName);
        this.groups = groups;
        this.groupSize = groupSize;
        model = new CodeModel(letters, groups * groupSize);
    }

    /** Takes a letter as if typed; what is none of the code's letters is passed over. */
    @Override
    public void type(char letter) {
        if (model.type(letter)) {
            changed();
        }
    }

    /** Takes the last letter away. */
    @Override
    public void erase() {
        if (model.erase()) {
            changed();
        }
    }

    /** Forgets what was typed. */
    public void wipe() {
        model.wipe();
        shownGroup = -1;
        changed();
    }

    /** Whether every box is filled. */
    public boolean complete() {
        return model.complete();
    }

    /** How many letters are typed. */
    public int typed() {
        return model.length();
    }

    /** A copy of what was typed; whoever asked for it wipes it. */
    public char[] code() {
        return model.copy();
    }

    /** Shows the letters of one group, from 0, as long as it is held open; -1 shows none. */
    public void show(int group) {
        shownGroup = group;
        repaint();
    }

    /** Calls back, on the event thread, whenever something was typed or taken away. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Does this, on the event thread, whenever Enter is pressed in it; takes the place of what it did before. */
    public void onEnter(Runnable action) {
        entered = action;
    }

    @Override
    protected void enter() {
        entered.run();
    }

    private void changed() {
        repaint();
        listeners.forEach(Runnable::run);
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : boxes().preferred();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        boxes().paint(graphics, this, model, shownGroup);
    }

    private CodeBoxes boxes() {
        return new CodeBoxes(groups, groupSize);
    }
}
