package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.page.ShownCode;
import kintsugi.support.Hands;
import kintsugi.words.Words;

/** What participants do at the kiosk, one after the other. */
final class AtTheKiosk {
    private final Hands hands;
    private final Words words;
    private final KeptPictures pictures;

    /** What one participant writes: {@code kept} for themselves, {@code shared} with the room, {@code line} for every day. */
    record Person(String kept, String shared, String line) {}

    AtTheKiosk(Hands hands, Words words, KeptPictures pictures) {
        this.hands = hands;
        this.words = words;
        this.pictures = pictures;
    }

    /** Someone new sits down, gets a code, answers what is asked, commits to something, and leaves; gives the code. */
    String takeTurn(Person person) {
        turn("start");
        hands.find("begin");
        pictures.keep("welcome");
        turn("begin");
        pictures.keep("promises");
        turn("read");
        String code = copyCode();
        turn("full");
        hands.type("field-1", code);
        pictures.keep("type-back");
        turn("on");
        hands.find("hurt");
        pictures.keep("situation");
        turn("hurt");
        answer(person);
        hands.type("when", "I come home");
        hands.type("will", person.line());
        pictures.keep("commit");
        turn("keep");
        hands.find("row-lines");
        pictures.keep("notebook");
        turn("done");
        hands.find("facilitator");
        return code;
    }

    private String copyCode() {
        StringBuilder code = new StringBuilder();
        for (int group = 1; group <= 3; group++) {
            Component page = hands.find("hold-" + group).getParent().getParent();
            assertThat(ShownCode.in(page))
                    .as("all are dots until they are held")
                    .isEmpty();
            code.append(hands.holding("hold-" + group, () -> {
                hands.until("four letters can be read", () -> ShownCode.in(page).length() == 4);
                pictures.keep("code");
                return ShownCode.in(page);
            }));
        }
        return code.toString();
    }

    /** Answers what is asked until a line is offered: numbers are counted, one text is kept, one shared, others passed. */
    private void answer(Person person) {
        Set<String> done = new HashSet<>();
        hands.until("something is asked", () -> isAskingOtherThan(done));
        while (!hands.sees("ideas")) {
            if (hands.sees("level-7")) {
                hands.click("level-7");
                pictures.keep("scale");
                turn("share");
            } else {
                String question = question().orElseThrow();
                done.add(question);
                text(question, person);
            }
            hands.until("something else is asked", () -> isAskingOtherThan(done));
        }
    }

    /** A question for words stays, switched off, until its answer is saved. */
    private boolean isAskingOtherThan(Set<String> done) {
        return hands.sees("ideas")
                || hands.sees("level-7")
                || question().filter(question -> !done.contains(question)).isPresent();
    }

    private Optional<String> question() {
        return hands.glimpse("words").map(field -> field.getAccessibleContext().getAccessibleName());
    }

    private void text(String asked, Person person) {
        if (asked.equals(Evening.KEPT.question())) {
            write(person.kept(), "keep");
        } else if (asked.equals(Evening.SHARED.question())) {
            write(person.shared(), "share");
        } else {
            turn("skip");
            hands.find("anew");
            turn("skip");
        }
    }

    private void write(String text, String end) {
        hands.type("words", text);
        pictures.keep(end);
        turn(end);
        hands.find("anew");
        pictures.keep("preview-" + end);
        turn(end);
    }

    /** Comes back with a code, to one's notebook. */
    void comeBack(String code) {
        turn("start");
        turn("come-back");
        hands.type("field-1", code);
        pictures.keep("come-back");
        turn("on");
        hands.find("row-lines");
    }

    /** Makes a plan with what was answered to these prompts. */
    void tickForPlan(List<Prompt> prompts) {
        turn("plan");
        hands.find("picture");
        for (Prompt prompt : prompts) {
            hands.click(hands.showing(JCheckBox.class).stream()
                    .filter(box ->
                            box.getAccessibleContext().getAccessibleName().endsWith(", " + prompt.label()))
                    .findFirst()
                    .orElseThrow());
        }
        hands.until(
                "the first page is drawn",
                () -> IntStream.rangeClosed(1, 9)
                        .anyMatch(pages -> hands.hears(words.text("kiosk.plan.read", 1, pages))));
    }

    /** Waits until the plan's key for the stick says this. */
    void saveKeySays(String text) {
        hands.until(
                "the key says " + text,
                () -> ((AbstractButton) hands.find("save")).getText().startsWith(text));
    }

    /** Clicks, and waits until the page with that key is gone. */
    void turn(String key) {
        Component before = hands.find(key);
        hands.click(before);
        hands.until("the page after " + key + " is there", () -> !before.isShowing());
    }
}
