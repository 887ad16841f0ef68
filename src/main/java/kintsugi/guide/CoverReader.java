package kintsugi.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads guide.md: what concerns the whole evening. */
final class CoverReader {
    private static final List<String> FRONT = List.of("title", "subtitle", "language", "minutes", "sources");
    private static final List<Head> NEEDED = List.of(Head.CALM, Head.HELP);
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,4}");

    private final String id;
    private final BlockReader blocks;
    private final Findings findings;
    private final Map<Head, Chapter> chapters = new EnumMap<>(Head.class);

    CoverReader(String id, Pictures pictures, Findings findings) {
        this.id = id;
        this.blocks = new BlockReader(pictures, findings);
        this.findings = findings;
    }

    /** Whether a text is a language tag such as {@code es} or {@code pt-BR}. */
    static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    /** The cover; empty where the bytes are no text at all. What is wrong is among the findings. */
    Optional<CoverDraft> read(byte[] bytes) {
        return PageReader.read(bytes, false, FRONT, findings).map(this::cover);
    }

    private CoverDraft cover(Page page) {
        FrontMatter front = page.front();
        for (Chapter chapter : new ChapterReader(blocks, findings).read(page.sections())) {
            chapters.putIfAbsent(chapter.section().head(), chapter);
        }
        for (Head head : NEEDED) {
            if (!chapters.containsKey(head)) {
                findings.add(0, "section-missing", head.words());
            }
        }
        String title = front.needed("title", findings);
        List<Asked> checkIn = asked(Head.CHECK_IN, PromptKey.CHECK_IN);
        List<Asked> lastWord = asked(Head.LAST_WORD, PromptKey.LAST_WORD);
        var guide = new Guide(
                id,
                title,
                front.one("subtitle").orElse(""),
                language(front),
                front.minutes(findings),
                front.all("sources"),
                text(Head.BEFORE_INVITE),
                text(Head.BEFORE_START),
                asking(Head.CHECK_IN, checkIn),
                plans(),
                asking(Head.LAST_WORD, lastWord),
                roomWords(Head.CALM),
                roomWords(Head.HELP),
                List.of());
        return new CoverDraft(guide, front, checkIn, lastWord, findings);
    }

    private String language(FrontMatter front) {
        String tag = front.needed("language", findings);
        if (!tag.isEmpty() && !isLanguage(tag)) {
            findings.add(front.line("language"), "language-form", tag);
        }
        return tag;
    }

    private Optional<Chapter> chapter(Head head) {
        return Optional.ofNullable(chapters.get(head));
    }

    private Markup text(Head head) {
        return chapter(head)
                .map(chapter -> blocks.read(chapter.section().body()))
                .orElse(Markup.EMPTY);
    }

    private List<Asked> asked(Head head, String step) {
        List<Asked> asked = chapter(head)
                .map(chapter -> new PromptReader(step, blocks, findings).read(chapter.section()))
                .orElse(List.of());
        Situations.check(asked, findings);
        return asked;
    }

    private Asking asking(Head head, List<Asked> asked) {
        return chapter(head)
                .map(chapter -> new Asking(
                        chapter.section().minutes(),
                        asked.stream().map(Asked::prompt).toList(),
                        chapter.notes()))
                .orElse(Asking.NOTHING);
    }

    private Asking plans() {
        return chapter(Head.PLANS)
                .map(chapter -> new Asking(
                        chapter.section().minutes(), List.of(), text(Head.PLANS).then(chapter.notes())))
                .orElse(Asking.NOTHING);
    }

    private RoomWords roomWords(Head head) {
        List<Node> body = chapter(head)
                .map(chapter -> chapter.section().body().stream()
                        .filter(node -> !Children.isAside(node))
                        .toList())
                .orElse(List.of());
        if (body.isEmpty()) {
            return RoomWords.EMPTY;
        }
        if (!(body.get(0) instanceof Paragraph)) {
            findings.add(MarkdownParser.line(body.get(0)), "room-first", head.words());
        }
        return new RoomWords(blocks.read(body.subList(0, 1)), blocks.read(body.subList(1, body.size())));
    }
}
