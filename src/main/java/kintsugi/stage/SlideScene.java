package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Block;
import kintsugi.guide.Content;
import kintsugi.guide.Markup;
import kintsugi.guide.Place;
import kintsugi.look.SetText;

/** A slide: heading and text beside the step's number; without the number where that gives the text room. */
final class SlideScene implements Composition {
    private static final double HEADING = 2.5;
    private static final double SMALL_HEADING = 1.8;
    private static final double TEXT = 1.3;
    private static final double TEXT_OF_FEW = 1.95;
    private static final int FEW_LETTERS = 60;
    private static final double GAP = 0.75;
    private static final double SHARE_ABOVE = 0.36;
    private static final double MOST_ABOVE = 2.2;

    private final Compositor compositor;
    private final Place place;
    private final String heading;
    private final Markup body;

    SlideScene(Compositor compositor, Place place, Content.Slide slide) {
        this.compositor = compositor;
        this.place = place;
        var blocks = slide.body().blocks();
        var first = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading above
                ? above.text().text()
                : "";
        boolean once = !first.isEmpty()
                && (slide.heading().isEmpty() || slide.heading().equals(first));
        heading = once ? first : slide.heading();
        body = once ? new Markup(blocks.subList(1, blocks.size())) : slide.body();
    }

    @Override
    public List<Page> pages() {
        var pictured = PicturedSlide.of(compositor, body, !heading.isEmpty());
        if (pictured.isPresent()) {
            var beside = pictured.get();
            var layout = new Layout(false, beside.rest(), beside.end(), beside.under());
            return marked(beside.on(layout.pages(), layout.foot()));
        }
        var frame = compositor.frame();
        var wide = new Layout(place.isCounted() && !frame.narrow(), body, frame.end(), frame.foot());
        var pages = wide.pages();
        if (pages.size() > 1) {
            double mark = place.isCounted() ? 0 : new PageMark(compositor).width();
            pages = new Layout(false, body, frame.end() - mark, frame.foot()).pages();
        }
        return marked(pages);
    }

    private List<Page> marked(List<Page> pages) {
        return new PageMark(compositor).besideLabel(pages);
    }

    /** The largest type of the text: words that are few may be larger than those that are many. */
    private static double largest(Markup body) {
        return body.text().length() <= FEW_LETTERS ? TEXT_OF_FEW : TEXT;
    }

    private final class Layout {
        private final Frame frame = compositor.frame();
        private final boolean rail;
        private final double foot;
        private final StepLabel label;
        private final double x;
        private final double top;
        private final SetText title;
        private final Sheet sheet;

        Layout(boolean rail, Markup body, double end, double foot) {
            this.rail = rail;
            this.foot = foot;
            label = StepLabel.of(compositor, rail ? new Place("", "", 0, 0) : place, "");
            x = frame.margin() + (rail ? compositor.b(StepRail.WIDTH) : 0);
            top = frame.margin() + (label.isEmpty() ? 0 : compositor.b(1.6));
            double width = end - x;
            title = compositor.display(heading, SMALL_HEADING, HEADING, new Box(width, compositor.b(2 * HEADING)));
            var box = new Box(width, foot - top - under());
            sheet = Sheet.of(compositor, body, largest(body), box).even();
        }

        private double under() {
            return heading.isEmpty() ? 0 : title.height() + compositor.b(GAP);
        }

        /** Where the first page's text ends, at the least. */
        double foot() {
            return top + under() + sheet.height(0);
        }

        List<Page> pages() {
            var pages = new ArrayList<Page>();
            for (int i = 0; i < sheet.pages(); i++) {
                int page = i;
                pages.add(brush -> paint(brush, page));
            }
            return List.copyOf(pages);
        }

        private void paint(Brush brush, int page) {
            double free = foot - top - under() - sheet.height(page);
            double lower = Math.max(0, Math.min(compositor.b(MOST_ABOVE), SHARE_ABOVE * free));
            double capitals = top + lower + compositor.b(0.2);
            double over = heading.isEmpty() ? sheet.overCapitals(page) : compositor.overCapitals(title);
            double start = Math.max(top, capitals - over);
            label.paint(brush);
            if (rail) {
                new StepRail(compositor, place).paint(brush, start + over);
            }
            brush.text(title, x, start, Tone.TEXT);
            sheet.paint(brush, page, x, start + under(), Tone.TEXT);
        }
    }
}
