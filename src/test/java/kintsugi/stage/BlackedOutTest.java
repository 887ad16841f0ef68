package kintsugi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kintsugi.figure.Light;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Markup;
import kintsugi.guide.Place;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.Situation;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Enough;
import kintsugi.workshop.PromptState;
import kintsugi.workshop.Telling;
import org.junit.jupiter.api.Test;

/** What the room's pictures show of a text that is blacked out, retold, or shown large. */
class BlackedOutTest {
    private static final Prompt PROMPT = new Prompt(
            new PromptKey("one", "said"), "What now?", "Now", "", new Form.Text(), Set.of(Situation.values()), true);
    private static final ScenePainter PAINTER = new ScenePainter(Words.of(Locale.ENGLISH), Light.INK);

    @Test
    void noPictureTellsWhichOrHowManyWordsLieUnderABar() {
        var one = view(covered("It was Jo who knew.", "Jo"));
        var other = view(covered("It was Bartholomew of Castle Street who knew.", "Bartholomew of Castle Street"));

        assertThat(pixels(one)).isEqualTo(pixels(other));
        assertThat(pixels(one.lighting(Optional.of(1L)))).isEqualTo(pixels(other.lighting(Optional.of(1L))));
        assertThat(pixels(one)).isNotEqualTo(pixels(view(card("It was Jo who knew.", Telling.AS_WRITTEN))));
    }

    @Test
    void aRetoldTextIsMarkedAndIsPaintedWithoutTheWritersWords() {
        var retelling = Telling.AS_WRITTEN.retelling("Somebody knew.");
        var retold = pixels(view(card("It was Jo who knew.", retelling)));

        assertThat(retold).isEqualTo(pixels(view(card("Anything else.", retelling))));
        assertThat(retold).isNotEqualTo(pixels(view(card("Somebody knew.", Telling.AS_WRITTEN))));
    }

    @Test
    void ofTheOthersALargeTextLeavesNoWordsAndNoNumber() {
        var large = card("This one.", Telling.AS_WRITTEN);
        var few = view(large, new Card(2, "Two.", CardState.APPROVED));
        var many = view(large, new Card(2, "Else.", CardState.APPROVED), new Card(3, "More.", CardState.APPROVED));

        assertThat(pixels(few.lighting(Optional.of(1L)))).isEqualTo(pixels(many.lighting(Optional.of(1L))));
    }

    private static Card covered(String text, String words) {
        return card(text, Telling.AS_WRITTEN.covering(text, words));
    }

    private static Card card(String text, Telling telling) {
        return new Card(1, text, CardState.APPROVED, telling);
    }

    private static SceneView view(Card... cards) {
        var scene = new Scene(
                "wall", new Place("one", "One", 1, 2), 0, Markup.EMPTY, new Content.Wall(List.of(PROMPT), List.of()));
        var state = new PromptState(Enough.ENOUGH, true, Arrays.asList(cards), Optional.empty());
        return new SceneView(scene, Map.of(PROMPT.key(), state.inRoom()), Optional.empty(), List.of(), 0, false, false);
    }

    private static int[] pixels(SceneView view) {
        BufferedImage image = new SceneImages(PAINTER).image(view, 640, 360);
        return image.getRGB(0, 0, 640, 360, null, 0, 640);
    }
}
