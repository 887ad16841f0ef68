package kintsugi.kiosk.page;

import java.awt.AlphaComposite;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Locale;
import kintsugi.figure.LastSeam;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.look.Drawing;
import kintsugi.look.Faces;
import kintsugi.look.OwnClipboard;
import kintsugi.look.TextFitter;
import kintsugi.words.Words;

/** What every control of a page stands on: the model, the words of the person who sits here, and how much fades. */
final class Ground {
    private static final TextFitter FITTER = new TextFitter(Faces.bundled());
    private static final float DIMMED = 0.28f;

    private final KioskModel model;
    private final Words words;
    private final Hand hand;
    private final OwnClipboard clipboard;
    private final StrayClicks strays;
    private final LastSeam seam;
    private boolean dimmed;

    Ground(KioskModel model, Locale language, Hand hand, StrayClicks strays, OwnClipboard clipboard, LastSeam seam) {
        this.model = model;
        this.hand = hand;
        this.strays = strays;
        this.clipboard = clipboard;
        this.seam = seam;
        this.words = Words.of(language);
    }

    KioskModel model() {
        return model;
    }

    Words words() {
        return words;
    }

    /** The kiosk's words under this key, without its first part. */
    String say(String key, Object... arguments) {
        return words.text("kiosk." + key, arguments);
    }

    Locale language() {
        return words.language();
    }

    boolean mirrored() {
        return words.direction().mirrored();
    }

    TextFitter fitter() {
        return FITTER;
    }

    /** Shared by all fields of the kiosk, and emptied when its page is covered. */
    OwnClipboard clipboard() {
        return clipboard;
    }

    /** Whether a frame shows that keys would press this. */
    boolean isFramed(Component component) {
        return component.isFocusOwner() && hand.isOnKeys();
    }

    /** What is left of a click on the page before. */
    StrayClicks strays() {
        return strays;
    }

    /** The seam, which is the same from page to page. */
    LastSeam seam() {
        return seam;
    }

    boolean isDimmed() {
        return dimmed;
    }

    void dim(boolean next) {
        dimmed = next;
    }

    /** To draw with, faded while dimmed; whoever asked for it disposes of it. */
    Graphics2D on(Graphics graphics) {
        Graphics2D on = Drawing.on(graphics);
        if (dimmed) {
            on.setComposite(AlphaComposite.SrcOver.derive(DIMMED));
        }
        return on;
    }
}
