package kintsugi.figure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The colours of one light. Immutable. */
public final class Palette {
    private final Light light;
    private final Map<Tone, Rgb> colours = new EnumMap<>(Tone.class);

    Palette(Light light, Function<String, String> token) {
        this.light = light;
        for (Tone tone : Tone.values()) {
            colours.put(tone, Rgb.parse(token.apply((light + "." + tone).toLowerCase(Locale.ROOT))));
        }
    }

    /** The light it belongs to. */
    public Light light() {
        return light;
    }

    /** The colour of a tone in this light. */
    public Rgb of(Tone tone) {
        return Objects.requireNonNull(colours.get(tone));
    }
}
