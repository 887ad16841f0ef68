package kintsugi.look;

import java.awt.Component;
import javax.swing.JLabel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;

/** Words of one line at the desk. Made on the event thread. */
public final class Labels {
    private Labels() {}

    /** The heading of a page. */
    public static JLabel heading(String text) {
        return label(text, Face.HEADING, TypeStep.HEADING, Tone.TEXT);
    }

    /** The title of a card. */
    public static JLabel title(String text) {
        return label(text, Face.HEADING, TypeStep.TITLE, Tone.TEXT);
    }

    /** What is read. */
    public static JLabel text(String text) {
        return label(text, Face.TEXT, TypeStep.BODY, Tone.TEXT);
    }

    /** What is read first. */
    public static JLabel strong(String text) {
        return label(text, Face.STRONG, TypeStep.BODY, Tone.TEXT);
    }

    /** What is read second. */
    public static JLabel muted(String text) {
        return label(text, Face.TEXT, TypeStep.BODY, Tone.MUTED);
    }

    /** What only orients. */
    public static JLabel small(String text) {
        return label(text, Face.TEXT, TypeStep.SMALL, Tone.MUTED);
    }

    /** The name of a field; a screen reader reads it with the field. */
    public static JLabel of(String text, Component field) {
        var label = strong(text);
        label.setLabelFor(field);
        return label;
    }

    /** Any other. */
    public static JLabel label(String text, Face face, TypeStep step, Tone tone) {
        var label = new JLabel(text);
        label.setFont(Look.font(face, step));
        label.setForeground(Look.colour(tone));
        // Not read as HTML, whatever stands in it.
        label.putClientProperty("html.disable", true);
        return label;
    }
}
