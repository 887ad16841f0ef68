package kintsugi.stage;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.guide.Block;
import kintsugi.guide.Markup;

/**
 * The pictures of a slide: the first beside its text, or beneath it where the frame is narrow; without text, or as
 * another one, alone in the middle. A picture that can't be shown stays in the text as its words.
 */
final class PicturedSlide {
    private static final double SHARE = 0.46;
    private static final double GAP = 1.2;
    private static final double LABELLED = 1.6;
    private static final double HEADED = 5.6;

    private final Compositor compositor;
    private final List<BufferedImage> pictures;
    private final List<Block> others;
    private final boolean beneath;

    private PicturedSlide(Compositor compositor, List<BufferedImage> pictures, List<Block> others, boolean beneath) {
        this.compositor = compositor;
        this.pictures = pictures;
        this.others = others;
        this.beneath = beneath;
    }

    /** The pictures of a slide that can be shown; nothing where there are none. */
    static Optional<PicturedSlide> of(Compositor compositor, Markup body, boolean headed) {
        var frame = compositor.frame();
        var pictures = new ArrayList<BufferedImage>();
        var others = new ArrayList<Block>();
        boolean words = body.blocks().stream().anyMatch(block -> !(block instanceof Block.Picture));
        boolean beneath = frame.width() < frame.height();
        for (var block : body.blocks()) {
            boolean first = pictures.isEmpty() && words;
            double width = frame.room() * (first && !beneath ? SHARE : 1);
            double above = compositor.b(headed && !words && pictures.isEmpty() ? HEADED : LABELLED);
            double height = (frame.foot() - frame.margin() - above) * (first && beneath ? SHARE : 1);
            Optional<BufferedImage> picture = block instanceof Block.Picture named
                    ? compositor.pictures().within(named.file(), (int) width, (int) height)
                    : Optional.empty();
            picture.ifPresentOrElse(pictures::add, () -> others.add(block));
        }
        return pictures.isEmpty()
                ? Optional.empty()
                : Optional.of(new PicturedSlide(compositor, pictures, others, beneath));
    }

    /** What is not a picture. */
    Markup rest() {
        return new Markup(others);
    }

    /** Where lines end, so that the picture has room beside them. */
    double end() {
        var frame = compositor.frame();
        return beneath || others.isEmpty()
                ? frame.end()
                : frame.margin() + frame.room() * (1 - SHARE) - compositor.b(GAP);
    }

    /** Where the text ends, so that the picture has room beneath it. */
    double under() {
        var frame = compositor.frame();
        return beneath || others.isEmpty()
                ? frame.foot() - pictures.get(0).getHeight() - compositor.b(GAP)
                : frame.foot();
    }

    /** The pages of the text, the first with the first picture, then a page for each other picture. */
    List<Page> on(List<Page> text, double foot) {
        var frame = compositor.frame();
        var pages = new ArrayList<Page>(text);
        var first = pictures.get(0);
        if (others.isEmpty()) {
            pages.set(0, both(text.get(0), middle(first, foot)));
        } else if (beneath) {
            pages.set(
                    0,
                    both(
                            text.get(0),
                            brush -> brush.picture(
                                    first,
                                    frame.margin() + (frame.room() - first.getWidth()) / 2,
                                    frame.foot() - first.getHeight())));
        } else {
            double top = frame.margin() + (frame.foot() - frame.margin() - first.getHeight()) / 2;
            pages.set(0, both(text.get(0), brush -> brush.picture(first, frame.end() - first.getWidth(), top)));
        }
        pictures.stream().skip(1).forEach(next -> pages.add(middle(next, frame.margin())));
        return List.copyOf(pages);
    }

    private Page middle(BufferedImage picture, double from) {
        var frame = compositor.frame();
        double x = frame.margin() + (frame.room() - picture.getWidth()) / 2;
        double y = Math.max(frame.foot() - picture.getHeight(), 0)
                - Math.max(0, frame.foot() - from - picture.getHeight()) / 2;
        return brush -> brush.picture(picture, x, y);
    }

    private static Page both(Page one, Page other) {
        return brush -> {
            one.paint(brush);
            other.paint(brush);
        };
    }
}
