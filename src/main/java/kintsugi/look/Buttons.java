package kintsugi.look;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Cursor;
import java.awt.Insets;
import javax.swing.JButton;
import kintsugi.figure.Tokens;
import kintsugi.figure.TypeStep;

/** The buttons of the house; their text is their name for a screen reader. Made on the event thread. */
public final class Buttons {
    private Buttons() {}

    /** The one thing to do next: gold. At most one in a window, none where somebody chooses between keep and share. */
    public static JButton primary(String text, Runnable action) {
        var button = button(text, action);
        button.setFont(Look.font(Face.STRONG, TypeStep.BODY));
        button.putClientProperty(
                FlatClientProperties.STYLE,
                "background: $Button.default.background; foreground: $Button.default.foreground;"
                        + "borderColor: $Button.default.borderColor;"
                        + "focusedBackground: $Button.default.focusedBackground;"
                        + "hoverBackground: $Button.default.hoverBackground;"
                        + "pressedBackground: $Button.default.pressedBackground");
        return button;
    }

    /** Any other thing to do: outlined. */
    public static JButton plain(String text, Runnable action) {
        return button(text, action);
    }

    /** The way out, in the outermost corner: outlined in the colour of text, never gold. */
    public static JButton wayOut(String text, Runnable action) {
        var button = button(text, action);
        button.setFont(Look.font(Face.STRONG, TypeStep.BODY));
        button.putClientProperty(FlatClientProperties.STYLE, "borderWidth: 2; borderColor: $Label.foreground");
        return button;
    }

    /** Something that loses and cannot be undone, or that cares: outlined in rose. */
    public static JButton grave(String text, Runnable action) {
        var button = button(text, action);
        button.putClientProperty(
                FlatClientProperties.STYLE,
                "borderColor: $Component.error.borderColor; foreground: $Component.error.borderColor");
        return button;
    }

    /** Something at the side: text without an outline until the mouse is on it. */
    public static JButton quiet(String text, Runnable action) {
        var button = button(text, action);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        return button;
    }

    /** A link in the colour of links. */
    public static JButton link(String text, Runnable action) {
        var button = quiet(text, action);
        button.putClientProperty(FlatClientProperties.STYLE, "foreground: $Component.linkColor");
        button.setMargin(new Insets(2, 2, 2, 2));
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        return button;
    }

    private static JButton button(String text, Runnable action) {
        var button = new JButton(text);
        button.addActionListener(click -> action.run());
        button.putClientProperty(
                FlatClientProperties.MINIMUM_HEIGHT, Tokens.standard().deskControl());
        return button;
    }
}
