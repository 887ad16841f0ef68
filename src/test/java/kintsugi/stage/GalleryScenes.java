package kintsugi.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kintsugi.stage.Samples.STEP;
import static kintsugi.stage.Samples.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kintsugi.guide.Block;
import kintsugi.guide.Content;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Idea;
import kintsugi.guide.Inline;
import kintsugi.guide.Markup;
import kintsugi.guide.Run;

/** Scenes to be looked at: every kind, and what strains it. */
final class GalleryScenes {
    private static final String GERMAN = "Vertrauensbildungsmaßnahmenkatalog";

    private GalleryScenes() {}

    /** The pictures that the scenes name: a bowl with a crack, wide and high, and a text that only pretends. */
    static GuidePictures pictures() {
        return new GuidePictures(Map.of(
                "bowl.png",
                drawn(1600, 1000),
                "tall.png",
                drawn(500, 900),
                "text.png",
                "not a picture".getBytes(UTF_8)));
    }

    private static byte[] drawn(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0x57534C));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x9CC5A1));
        graphics.fill(new Arc2D.Double(width * 0.15, -height * 0.2, width * 0.7, height * 1.1, 180, 180, Arc2D.CHORD));
        graphics.setColor(new Color(0xE0AE4F));
        graphics.setStroke(new BasicStroke(width / 90f));
        graphics.draw(new Line2D.Double(width * 0.4, height * 0.35, width * 0.55, height * 0.88));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** By name, in English and German. */
    static Map<String, SceneView> all() {
        var all = new LinkedHashMap<>(Samples.all());
        all.put("title-long", view(Samples.OPENING, longTitle()));
        all.put("slide-one-word", view(STEP, new Content.Slide("", Markup.of("Listen."))));
        all.put("slide-one-word-headed", view(STEP, new Content.Slide("Step one", Markup.of("Listen."))));
        all.put("slide-heading-only", view(STEP, new Content.Slide("Own what happened", Markup.EMPTY)));
        all.put("slide-200-words", view(STEP, new Content.Slide("Trust comes back slowly", Markup.of(words(200)))));
        all.put("slide-markdown", view(STEP, new Content.Slide("What helps, and what does not", markdown())));
        all.put("slide-german", view(STEP, new Content.Slide(GERMAN, Markup.of(german()))));
        all.put("sentence-german", view(STEP, new Content.Slide("", Markup.of(GERMAN))));
        all.put("slide-picture", view(STEP, new Content.Slide("A bowl, mended", withPicture("bowl.png"))));
        all.put("slide-picture-broken", view(STEP, new Content.Slide("A bowl, mended", withPicture("text.png"))));
        all.put("slide-picture-tall", view(STEP, new Content.Slide("A bowl, mended", withPicture("tall.png"))));
        all.put("slide-picture-headed", view(STEP, new Content.Slide("A bowl, mended", picture("bowl.png"))));
        all.put(
                "slide-pictures",
                view(
                        STEP,
                        new Content.Slide("Two bowls", withPicture("bowl.png").then(picture("tall.png")))));
        all.put("slide-picture-alone", view(STEP, new Content.Slide("", picture("bowl.png"))));
        all.put("activity-untimed", view(STEP, new Content.Activity("Stand up", Markup.of("Walk to the window."))));
        all.put("activity-over", Samples.timed(activity(), 480, -30));
        all.put("activity-long", Samples.timed(activity(), 480, 400));
        for (int count : new int[] {1, 2, 3, 4, 9, 40}) {
            all.put("wall-" + count, Samples.wall(texts(count), List.of()));
        }
        all.put("wall-one-long", Samples.wall(List.of(words(160)), List.of()));
        all.put("wall-page", Samples.wall(List.of("Sorry.", words(120), "Ask me."), List.of()));
        all.putAll(strained());
        return all;
    }

    private static Map<String, SceneView> strained() {
        var all = new LinkedHashMap<String, SceneView>();
        LongTextsTest.views().forEach((name, long1) -> all.put(name + "-long", long1));
        all.put("commit-sentences", view(STEP, new Content.Commit(sentences())));
        all.put("commit-one", view(STEP, new Content.Commit(sentences().subList(0, 1))));
        all.put("break-over", Samples.timed(view(STEP, new Content.Break(Markup.of("Come back in."))), 600, -5));
        all.put("break-untimed", view(STEP, new Content.Break(Markup.EMPTY)));
        all.put(
                "recap-many",
                view(
                        Samples.OPENING,
                        new Content.Recap(IntStream.range(1, 15)
                                .mapToObj(i -> "Something we did together, the part number " + i)
                                .toList())));
        all.put(
                "help-many",
                Samples.help(IntStream.range(1, 12)
                        .mapToObj(i -> new HelpLine(
                                "Line of the place number " + i, "0800 " + i + " 11 22 33", "day and night"))
                        .toList()));
        all.put("closing-plain", view(Samples.CLOSING, new Content.Closing("Go home gently", Markup.EMPTY)));
        all.put("closing-long", view(Samples.CLOSING, new Content.Closing("Go home gently", Markup.of(words(70)))));
        return all;
    }

    private static Content.Title longTitle() {
        return new Content.Title(
                "Rebuilding trust with your partner after a long time of silence and of hurt",
                "Eight steps, at your own pace, with people who have been there, over two evenings in a quiet room");
    }

    private static SceneView activity() {
        return view(
                STEP,
                new Content.Activity(
                        "Listening pairs",
                        Markup.of(
                                "Sit with someone you did not come with, and tell them of one good day. They only listen, then say back what they heard. After four minutes a bell rings, and you swap.")));
    }

    static List<String> texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.TEXTS.get(i % Samples.TEXTS.size()))
                .toList();
    }

    static Markup picture(String file) {
        return new Markup(List.of(new Block.Picture(file, "A bowl, mended with gold along its cracks")));
    }

    static Markup withPicture(String file) {
        return Markup.of("The cracks stay to be seen. What was broken is now the strongest part.")
                .then(picture(file));
    }

    private static Markup markdown() {
        var strong = new Inline(List.of(
                Run.plain("Say "),
                new Run("what you did", true, false),
                Run.plain(", not only "),
                new Run("how it felt", false, true),
                Run.plain(".")));
        var nested = Markup.of("Say what it cost:")
                .then(new Markup(List.of(
                        new Block.Items(false, List.of(Markup.of("time"), Markup.of("sleep and a quiet mind"))))));
        return new Markup(List.of(
                new Block.Paragraph(strong),
                new Block.Items(true, List.of(Markup.of("Name it."), nested, Markup.of("Leave out the excuse."))),
                new Block.Quote(Markup.of("I wanted to be asked twice. Once was easy to brush aside."))));
    }

    private static String german() {
        return "Die " + GERMAN + "-Besprechung beginnt mit einer Entschuldigung ohne Wiedergutmachungserwartung.";
    }

    static List<Idea> sentences() {
        return List.of(
                new Idea(
                        "I notice that I am checking your phone or your messages again in the evening",
                        "put it back, tell you that I did, and ask for ten minutes beside you instead",
                        "",
                        ""),
                new Idea("you ask me something I would rather not answer", "answer it the same day", "", ""),
                new Idea(
                        "we have agreed on a time to talk about it",
                        "be there on time, without my phone, and listen for ten minutes before I explain anything",
                        "",
                        ""));
    }

    static String words(int count) {
        var sentence =
                "Trust is built in small moments that nobody applauds, one kept promise after another. ".repeat(20);
        return List.of(sentence.split(" ")).stream().limit(count).collect(Collectors.joining(" "));
    }
}
