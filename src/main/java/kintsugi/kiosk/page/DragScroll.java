package kintsugi.kiosk.page;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractButton;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/** Moves a large picture under the finger; a finger that moved has not tapped. */
final class DragScroll extends MouseAdapter {
    private static final int SLOP = 8;

    private final JViewport view;
    private final AbstractButton picture;
    private int pressed;
    private int before;

    private DragScroll(JViewport view, AbstractButton picture) {
        this.view = view;
        this.picture = picture;
    }

    static void on(JViewport view, AbstractButton picture) {
        var drag = new DragScroll(view, picture);
        picture.addMouseListener(drag);
        picture.addMouseMotionListener(drag);
    }

    private int y(MouseEvent event) {
        return SwingUtilities.convertPoint(picture, event.getPoint(), view).y;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        pressed = y(event);
        before = view.getViewPosition().y;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        int way = y(event) - pressed;
        if (Math.abs(way) > SLOP) {
            picture.getModel().setArmed(false);
            int last = Math.max(0, view.getView().getHeight() - view.getHeight());
            view.setViewPosition(new Point(0, Math.max(0, Math.min(last, before - way))));
        }
    }
}
