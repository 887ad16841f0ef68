package kintsugi.pdf.write;

import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.file.Form;
import kintsugi.pdf.file.Place;
import kintsugi.pdf.file.Tag;

/** One box to tick: a field, or only drawn. */
final class Boxes {
    /** From a box's top to the baseline of words beside it. */
    static final double BASELINE = Grid.BOX * 0.5 + 3.6;

    private final Typesetting setting;
    private final Form.CheckLook look;

    Boxes(Typesetting setting) {
        this.setting = setting;
        look = new Form.CheckLook(
                Grid.BOX, setting.palette().muted(), setting.palette().text());
    }

    Slab slab(Tag field, String tip, boolean ticked, boolean fillable) {
        return Slab.of(Grid.BOX, (sheet, x, y, height) -> {
                    if (fillable) {
                        setting.file().form().check(sheet, field, tip, look, ticked, x, y);
                        return;
                    }
                    Contour box = Contour.box(0.45, 0.45, Grid.BOX - 0.9, Grid.BOX - 0.9, 1.6);
                    sheet.stroke(null, box, look.border(), 0.9, 0, Place.at(x, y));
                    if (ticked) {
                        double s = Grid.BOX;
                        Contour tick = Contour.line(s * .24, s * .5, s * .43, s * .71, s * .77, s * .25);
                        sheet.stroke(null, tick, look.tick(), 1.7, 0, Place.at(x, y));
                    }
                })
                .baseline(BASELINE);
    }
}
