package kintsugi.figure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * The look in numbers, read from {@code tokens.properties}. Immutable; threads may share it.
 */
public final class Tokens {
    private static final Tokens STANDARD = new Tokens();

    private final Properties values = new Properties();
    private final Palette ink;
    private final Palette paper;

    private Tokens() {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Tokens.class.getResourceAsStream("tokens.properties")),
                StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        ink = new Palette(Light.INK, this::value);
        paper = new Palette(Light.PAPER, this::value);
    }

    /** The tokens of the house. */
    public static Tokens standard() {
        return STANDARD;
    }

    /** The colours of a light. */
    public Palette palette(Light light) {
        return light == Light.INK ? ink : paper;
    }

    /** Type at the desk, in px. */
    public TypeScale desk() {
        return scale(number("type.body.desk"));
    }

    /** Type in the kiosk, in px, for a screen of this height. */
    public TypeScale kiosk(double height) {
        return scale(height / number("type.body.kiosk_height"));
    }

    /** Type on the wall, in px, for a scene of this height. */
    public TypeScale wall(double height) {
        return scale(height / number("type.body.wall_height"));
    }

    /** Type on paper, in pt. */
    public TypeScale paper() {
        return scale(number("type.body.paper"));
    }

    /** Space at the desk, in px: step 1 is 4 px, step 8 is 64 px. */
    public int space(int step) {
        return spaces().get(step - 1);
    }

    private List<Integer> spaces() {
        return Arrays.stream(value("space.steps").split(" "))
                .map(Integer::valueOf)
                .toList();
    }

    /** The unit of space on the wall, in px, for a scene of this height. */
    public double wallSpace(double height) {
        return height / number("space.wall_height");
    }

    /** The radius of cards and panels, in px. */
    public int cardRadius() {
        return (int) number("radius.card");
    }

    /** The radius of fields and buttons, in px. */
    public int controlRadius() {
        return (int) number("radius.control");
    }

    /** The least height of a control at the desk, in px. */
    public int deskControl() {
        return (int) number("control.desk");
    }

    /** The least height of a control in the kiosk, in px at a height of 768. */
    public int kioskControl() {
        return (int) number("control.kiosk");
    }

    /** How long the wall cross-fades, in milliseconds. */
    public int wallFade() {
        return (int) number("motion.wall");
    }

    /** How long the desk cross-fades, in milliseconds. */
    public int deskFade() {
        return (int) number("motion.desk");
    }

    /** The seam's width, in px, for a scene of this height. */
    public double wallSeam(double height) {
        return height / number("seam.wall_height");
    }

    double seamToCome() {
        return number("seam.to_come");
    }

    private TypeScale scale(double body) {
        return new TypeScale(body, number("type.ratio"));
    }

    private double number(String key) {
        return Double.parseDouble(value(key));
    }

    private String value(String key) {
        return Objects.requireNonNull(values.getProperty(key), key).strip();
    }
}
