package kintsugi.look;

import java.awt.Image;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.swing.ImageIcon;

/** The program's sign for windows and task bars, the same drawing as the installer's. */
public final class ProgramIcon {
    private static final int[] SIDES = {64, 128};

    private ProgramIcon() {}

    /** The sign in the sizes that there are, in px; a frame takes the one that it needs. */
    public static List<Image> images() {
        return IntStream.of(SIDES)
                .mapToObj(side -> "kintsugi-" + side + ".png")
                .map(name -> Objects.requireNonNull(ProgramIcon.class.getResource(name), name))
                .map(place -> new ImageIcon(place).getImage())
                .toList();
    }
}
