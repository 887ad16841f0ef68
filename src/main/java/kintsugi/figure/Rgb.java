package kintsugi.figure;

/** An opaque colour, each part from 0 to 255. */
public record Rgb(int red, int green, int blue) {
    /** Reads {@code #E0AE4F}. */
    public static Rgb parse(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("Not a colour: " + hex);
        }
        int value = Integer.parseInt(hex, 1, hex.length(), 16);
        return new Rgb(value >> 16, value >> 8 & 255, value & 255);
    }

    /** As {@code #E0AE4F}. */
    public String hex() {
        return "#%06X".formatted(red << 16 | green << 8 | blue);
    }

    /** This colour laid over another, covering it by a share from 0 to 1. */
    public Rgb over(Rgb ground, double share) {
        return new Rgb(mix(red, ground.red, share), mix(green, ground.green, share), mix(blue, ground.blue, share));
    }

    private static int mix(int top, int bottom, double share) {
        return (int) Math.round(top * share + bottom * (1 - share));
    }

    /** The contrast with another colour, from 1 to 21, as the Web Content Accessibility Guidelines 2 count it. */
    public double contrast(Rgb other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
