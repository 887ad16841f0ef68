package kintsugi.pdf.font;

import java.util.List;

/** A cut of the house's faces, and which font files draw it, best first. */
public enum Cut {
    HEAD("AlegreyaSans/AlegreyaSans-Medium", "OpenSans/OpenSans-Regular", "Kurinto/KurintoSans-Rg"),
    HEAD_STRONG("AlegreyaSans/AlegreyaSans-Bold", "OpenSans/OpenSans-SemiBold", "Kurinto/KurintoSans-Bd"),
    HEAD_ITALIC("AlegreyaSans/AlegreyaSans-MediumItalic", "OpenSans/OpenSans-Italic", "Kurinto/KurintoSans-It"),
    TEXT("OpenSans/OpenSans-Regular", "OpenSans/OpenSans-Regular", "Kurinto/KurintoSans-Rg"),
    STRONG("OpenSans/OpenSans-SemiBold", "OpenSans/OpenSans-SemiBold", "Kurinto/KurintoSans-Bd"),
    ITALIC("OpenSans/OpenSans-Italic", "OpenSans/OpenSans-Italic", "Kurinto/KurintoSans-It");

    private final String first;
    private final String second;
    private final String wide;

    Cut(String first, String second, String wide) {
        this.first = first;
        this.second = second;
        this.wide = wide;
    }

    /** The small files of the house's own faces. */
    List<String> own() {
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    /** The large file that has most scripts. */
    String wide() {
        return wide;
    }
}
