package kintsugi.look;

/** A typeface by what it is for. Never more than two weights of each family on one screen. */
public enum Face {
    /** Headings: Alegreya Sans Medium. Its figures are old-style; what counts or ticks is {@link #TEXT}. */
    HEADING("AlegreyaSans/AlegreyaSans-Medium", "Alegreya Sans Medium"),
    /** Strong words in a heading: Alegreya Sans Bold. */
    HEADING_STRONG("AlegreyaSans/AlegreyaSans-Bold", "Alegreya Sans"),
    /** Everything else: Open Sans Regular. */
    TEXT("OpenSans/OpenSans-Regular", "Open Sans"),
    /** Strong words: Open Sans SemiBold. */
    STRONG("OpenSans/OpenSans-SemiBold", "Open Sans SemiBold");

    private final String file;
    private final String family;

    Face(String file, String family) {
        this.file = file;
        this.family = family;
    }

    String resource() {
        return "/fonts/ttf/" + file + ".ttf";
    }

    String family() {
        return family;
    }

    /** The face for strong words among this one. */
    public Face strong() {
        return this == HEADING || this == HEADING_STRONG ? HEADING_STRONG : STRONG;
    }

    boolean heavy() {
        return this != TEXT && this != HEADING;
    }
}
