package kintsugi.guide;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the brackets before a question. */
final class MarkReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");
    private static final Pattern RANGE = Pattern.compile("[0-9]+[-–][0-9]+");
    private static final Pattern LOOSE_RANGE = Pattern.compile("(?<=[0-9]) *[-–] *(?=[0-9])");
    private static final String WALL = "wall";
    private static final List<String> KINDS =
            Arrays.stream(Mark.Kind.values()).map(Mark.Kind::word).toList();
    private static final List<String> WORDS = Stream.concat(
                    Stream.of(WALL), Arrays.stream(Situation.values()).map(MarkReader::word))
            .toList();

    private final int line;
    private final Findings findings;
    private Optional<String> id = Optional.empty();
    private Optional<String> range = Optional.empty();
    private final Set<Situation> situations = EnumSet.noneOf(Situation.class);
    private boolean wall;

    private MarkReader(int line, Findings findings) {
        this.line = line;
        this.findings = findings;
    }

    /** Whether an id may be used for a prompt or a step: small letters and digits, joined by hyphens. */
    static boolean isId(String text) {
        return text.length() <= 40 && ID.matcher(text).matches();
    }

    /** The mark between brackets; a kind that nobody can tell is a finding and taken for text. */
    static Mark read(String inside, int line, Findings findings) {
        return new MarkReader(line, findings).mark(inside);
    }

    private Mark mark(String inside) {
        int colon = inside.indexOf(':');
        String head = colon < 0 ? inside : inside.substring(0, colon);
        Optional<String> ends = colon < 0 ? Optional.empty() : Optional.of(inside.substring(colon + 1));
        List<String> words = Arrays.stream(
                        LOOSE_RANGE.matcher(head).replaceAll("-").split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Mark.Kind kind = words.isEmpty() ? unknownKind("") : kind(words.get(0));
        words.stream().skip(1).forEach(this::word);
        return new Mark(kind, id, range, ends, situations, wall);
    }

    private Mark.Kind kind(String word) {
        return Mark.Kind.of(word.toLowerCase(Locale.ROOT)).orElseGet(() -> unknownKind(word));
    }

    private Mark.Kind unknownKind(String word) {
        Optional<String> meant = Nearest.to(word, KINDS);
        if (meant.isPresent()) {
            findings.add(line, "prompt-kind-misspelt", word, meant.get());
        } else {
            findings.add(line, "prompt-kind-unknown", word, String.join(", ", KINDS));
        }
        return meant.flatMap(Mark.Kind::of).orElse(Mark.Kind.TEXT);
    }

    private void word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.startsWith("#")) {
            id(word.substring(1));
        } else if (RANGE.matcher(word).matches()) {
            range = Optional.of(word.replace('–', '-'));
        } else if (lower.equals(WALL)) {
            wall = true;
        } else if (WORDS.contains(lower)) {
            situations.add(Situation.valueOf(word.toUpperCase(Locale.ROOT)));
        } else {
            Optional<String> meant = Nearest.to(lower, WORDS);
            if (meant.isPresent()) {
                findings.add(line, "prompt-word-misspelt", word, meant.get());
            } else {
                findings.add(line, "prompt-word-unknown", word, String.join(", ", WORDS));
            }
        }
    }

    private void id(String text) {
        if (!isId(text)) {
            findings.add(line, "id-form", text);
        } else if (id.isPresent()) {
            findings.add(line, "prompt-two-ids", text);
        } else {
            id = Optional.of(text);
        }
    }

    private static String word(Situation situation) {
        return situation.name().toLowerCase(Locale.ROOT);
    }
}
