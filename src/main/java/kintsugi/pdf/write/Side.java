package kintsugi.pdf.write;

import org.jspecify.annotations.Nullable;

/** Puts slabs beside one another within a width, from the start of the page's direction. */
final class Side {
    private final Typesetting setting;
    private final double width;

    Side(Typesetting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    /** A slab moved in from the start, with another, if any, {@code in} from the start, baseline on baseline. */
    Slab shifted(Slab body, double offset, double bodyWidth, @Nullable Slab label, double in, double labelWidth) {
        double bodyLeft = setting.left(offset, bodyWidth, width);
        if (label == null) {
            return body.paint((sheet, x, y, height) -> body.paint().on(sheet, x + bodyLeft, y, height));
        }
        double labelLeft = setting.left(in, labelWidth, width);
        boolean level = body.baseline() > 0 && label.baseline() > 0;
        double bodyDown = level ? Math.max(0, label.baseline() - body.baseline()) : 0;
        double labelDown = level ? Math.max(0, body.baseline() - label.baseline()) : 0;
        double high = Math.max(body.height() + bodyDown, label.height() + labelDown);
        Slab both = Slab.of(high, (sheet, x, y, height) -> {
            label.paint().on(sheet, x + labelLeft, y + labelDown, label.height());
            double grown = body.stretch() > 0 ? height - bodyDown : body.height();
            body.paint().on(sheet, x + bodyLeft, y + bodyDown, grown);
        });
        double baseline = level ? body.baseline() + bodyDown : Math.max(body.baseline(), label.baseline());
        return both.baseline(baseline).glue(body.glue()).stretch(body.stretch());
    }
}
