package kintsugi.look;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kintsugi.figure.Light;
import kintsugi.figure.Palette;
import kintsugi.figure.Rgb;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;

/** The colours of one light, for AWT. Immutable; threads may share it. */
public final class Colours {
    private static final Colours INK = new Colours(Tokens.standard().palette(Light.INK));
    private static final Colours PAPER = new Colours(Tokens.standard().palette(Light.PAPER));

    private final Palette palette;
    private final Map<Tone, Color> colours = new EnumMap<>(Tone.class);

    private Colours(Palette palette) {
        this.palette = palette;
        for (var tone : Tone.values()) {
            colours.put(tone, color(palette.of(tone)));
        }
    }

    /** The colours of this light, whatever is installed. */
    public static Colours of(Light light) {
        return light == Light.INK ? INK : PAPER;
    }

    /** The light. */
    public Light light() {
        return palette.light();
    }

    /** The colour of a tone. */
    public Color of(Tone tone) {
        return Objects.requireNonNull(colours.get(tone));
    }

    /** A tone laid over another, covering it by a share from 0 to 1: the ground of what is selected, or dimmed text. */
    public Color over(Tone top, Tone ground, double share) {
        return color(palette.of(top).over(palette.of(ground), share));
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }
}
