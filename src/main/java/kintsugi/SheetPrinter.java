package kintsugi;

import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.home.SheetNotPrinted;
import kintsugi.look.Face;
import kintsugi.look.Look;
import kintsugi.print.printer.NotPrinted;
import kintsugi.print.printer.UsualPrinter;
import kintsugi.words.Words;

/** Prints the recovery sheet on the system's usual printer, without any file of ours. Blocks. */
final class SheetPrinter {
    private static final int LEADING = 34;

    private final Words words;
    private final UsualPrinter printer;

    /** On this printer. */
    SheetPrinter(Words words, UsualPrinter printer) {
        this.words = words;
        this.printer = printer;
    }

    /**
     * Prints.
     *
     * @throws SheetNotPrinted if there is no printer, or it does not take the sheet
     */
    void print(List<String> groups) {
        try {
            printer.print(
                    (graphics, page, index) -> paint((Graphics2D) graphics, page, index, groups),
                    words.text("cli.sheet.job"));
        } catch (NotPrinted e) {
            throw e.kind() == NotPrinted.Kind.NO_PRINTER
                    ? SheetNotPrinted.withoutPrinter()
                    : SheetNotPrinted.refused(e);
        }
    }

    private int paint(Graphics2D graphics, PageFormat page, int index, List<String> groups) {
        if (index > 0) {
            return Printable.NO_SUCH_PAGE;
        }
        float x = (float) page.getImageableX() + LEADING;
        float y = (float) page.getImageableY() + 2 * LEADING;
        graphics.setColor(Look.colour(Tone.TEXT));
        graphics.setFont(Look.font(Face.HEADING, TypeStep.HEADING));
        graphics.drawString(words.text("cli.sheet.title"), x, y);
        graphics.setFont(Look.font(Face.TEXT, TypeStep.BODY));
        graphics.drawString(words.text("cli.sheet.keep"), x, y + LEADING);
        graphics.setFont(Look.font(Face.TEXT, TypeStep.HEADING));
        for (int i = 0; i < groups.size(); i++) {
            graphics.drawString(groups.get(i), x, y + (i + 3) * LEADING);
        }
        return Printable.PAGE_EXISTS;
    }
}
