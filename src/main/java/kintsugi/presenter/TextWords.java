package kintsugi.presenter;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kintsugi.workshop.Telling.Bar;

/** The words of a text, in its order. */
final class TextWords {
    private final String text;
    private final List<Bar> all = new ArrayList<>();

    TextWords(String text) {
        this.text = text;
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
                all.add(new Bar(from, to));
            }
            from = to;
        }
    }

    /** How many there are. */
    int size() {
        return all.size();
    }

    /** The word at that place among them; beyond an end, the one at that end. */
    Optional<Bar> word(int place) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.max(0, Math.min(place, all.size() - 1))));
    }

    /** The place among them of the word that stands at this character, or of the next one; the last after all. */
    int at(int character) {
        int place = 0;
        while (place < all.size() - 1 && all.get(place).to() <= character) {
            place++;
        }
        return place;
    }

    /** The first word that begins so, in whatever case. */
    Optional<Bar> beginning(String typed) {
        return all.stream()
                .filter(word -> text.regionMatches(true, word.from(), typed, 0, typed.length()))
                .findFirst();
    }

    /** From the first to the last word that this part of the text touches, whole; empty where it touches none. */
    Optional<Bar> whole(int from, int to) {
        List<Bar> touched = all.stream()
                .filter(word -> word.from() < Math.max(to, from + 1) && from < word.to())
                .toList();
        return touched.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bar(
                        touched.get(0).from(), touched.get(touched.size() - 1).to()));
    }
}
