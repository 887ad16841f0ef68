package kintsugi.kiosk.page;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import kintsugi.figure.Light;
import kintsugi.figure.Seam;
import kintsugi.figure.SeamFrame;
import kintsugi.figure.Tone;
import kintsugi.look.Colours;
import kintsugi.look.Drawing;
import kintsugi.look.Face;
import kintsugi.look.Faces;
import kintsugi.look.MarkPainter;
import kintsugi.look.Paragraph;
import kintsugi.look.Prose;
import kintsugi.look.TextFitter;
import kintsugi.words.Words;

/**
 * What every page draws, drawn once aside and thrown away: letters of each face, boxes and a seam. Whoever sits down
 * first doesn't wait then while fonts are read and lines are broken for the first time. Any thread but the event thread.
 */
public final class FirstStrokes {
    private static final int WIDTH = 589;
    private static final int HEIGHT = 395;
    private static final int STEPS = 8;
    private static final double SMALLEST = 12;
    private static final double BODY = 20;
    private static final double LEADING = 1.4;
    private static final List<String> TEXTS = List.of("wall.title", "care.strong", "situation.text", "ask.share.late");

    private final Words words;
    private final TextFitter fitter = new TextFitter(Faces.bundled());

    private FirstStrokes(Locale language) {
        this.words = Words.of(language);
    }

    /** Draws it all in this language. */
    public static void in(Locale language) {
        var strokes = new FirstStrokes(language);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (Light light : Light.values()) {
            var graphics = image.createGraphics();
            var on = Drawing.on(graphics);
            strokes.draw(on, Colours.of(light));
            on.dispose();
            graphics.dispose();
        }
    }

    private void draw(Graphics2D on, Colours colours) {
        boolean mirrored = words.direction().mirrored();
        Boxes.draw(on, 0, 0, WIDTH, HEIGHT, BODY, Tone.RAISED, Tone.LINE, 1);
        on.setColor(colours.of(Tone.TEXT));
        for (Face face : Face.values()) {
            for (String text : TEXTS) {
                var paragraph = new Paragraph(Prose.of(words.text("kiosk." + text, 6)), face, 1, LEADING, 0, 0);
                var box = new Dimension(WIDTH / 2, HEIGHT / 8);
                fitter.fit(List.of(paragraph), words.language(), box, SMALLEST, BODY)
                        .paint(on, 0, 0);
            }
        }
        var box = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT / 8.0);
        var marks = Seam.of(STEPS).marks(SeamFrame.across(box, 3, mirrored), STEPS / 2.0);
        new MarkPainter(colours, words).paint(on, marks);
    }
}
