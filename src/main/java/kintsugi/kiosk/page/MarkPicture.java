package kintsugi.kiosk.page;

import java.awt.Graphics;
import javax.swing.JComponent;
import kintsugi.look.EmblemIcon;
import kintsugi.print.MarkSign;
import kintsugi.workshop.PictureMark;

/** The picture of a mark, beside the words that name it. */
final class MarkPicture extends JComponent {
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final transient PictureMark mark;

    MarkPicture(Ground ground, PictureMark mark) {
        this.ground = ground;
        this.mark = mark;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground.on(graphics);
        new EmblemIcon(MarkSign.emblem(mark), Math.min(getWidth(), getHeight())).paintIcon(this, on, 0, 0);
        on.dispose();
    }
}
