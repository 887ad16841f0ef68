package kintsugi.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Font;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.UIManager;
import javax.swing.plaf.ColorUIResource;
import javax.swing.plaf.FontUIResource;
import kintsugi.figure.Light;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;

/** The look that is installed in this process. Called on the event thread. */
public final class Look {
    private static final String THEME = "kintsugi.look";
    private static final String TONE = "Kintsugi.";

    private Look() {}

    /** Installs a light for all windows; those that are open change to it. */
    public static void install(Light light) {
        if (!EventQueue.isDispatchThread()) {
            throw new IllegalStateException("The look is installed on the event thread");
        }
        // Java scales for dense screens itself; by FlatLaf's own rule a larger font would grow everything again.
        System.setProperty("flatlaf.uiScale.enabled", "false");
        var colours = Colours.of(light);
        FlatLaf.registerCustomDefaultsSource(THEME);
        FlatLaf.setGlobalExtraDefaults(variables(colours));
        UIManager.put("defaultFont", new FontUIResource(font(Face.TEXT, TypeStep.BODY)));
        for (var tone : Tone.values()) {
            UIManager.put(TONE + tone, new ColorUIResource(colours.of(tone)));
        }
        FlatLaf.setup(light == Light.INK ? new FlatDarkLaf() : new FlatLightLaf());
        FlatLaf.updateUI();
    }

    /** The colour of a tone in the light that is installed; in Paper, as long as none is. */
    public static Color colour(Tone tone) {
        var installed = UIManager.getColor(TONE + tone);
        return installed == null ? Colours.of(Light.PAPER).of(tone) : installed;
    }

    /** A font for a control at the desk. */
    public static Font font(Face face, TypeStep step) {
        return Faces.bundled().control(face, Tokens.standard().desk().size(step), Locale.ENGLISH);
    }

    private static Map<String, String> variables(Colours colours) {
        var variables = new HashMap<String, String>();
        for (var tone : Tone.values()) {
            define(variables, tone.name(), colours.of(tone));
        }
        define(variables, "selected", colours.over(Tone.SKY, Tone.RAISED, 0.14));
        define(variables, "hover", colours.over(Tone.TEXT, Tone.RAISED, 0.06));
        define(variables, "gold_hover", colours.over(Tone.RAISED, Tone.GOLD_FILL, 0.12));
        variables.put("@radius.arc", String.valueOf(2 * Tokens.standard().controlRadius()));
        return variables;
    }

    private static void define(Map<String, String> variables, String name, Color colour) {
        variables.put("@tone." + name.toLowerCase(Locale.ROOT), "#%06x".formatted(colour.getRGB() & 0xFFFFFF));
    }
}
