package kintsugi.guide;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that no person writes. The limit of time is generous: it tells a hang from a slow machine. */
class PathologicalGuideTest {
    private static final int LARGEST = Limits.TEXT_BYTES;

    static Stream<Arguments> files() {
        return Stream.of(
                filled("brackets", "["),
                filled("brackets on lines", "[[[[[[[[[[[[[[[[[[[[\n"),
                filled("brackets in paragraphs", "[".repeat(590) + "a".repeat(5000) + "\n\n"),
                filled("asterisks", "*"),
                filled("asterisks in paragraphs", "*".repeat(290) + "a" + "*".repeat(290) + "\n\n"),
                filled("emphasis within emphasis", "*a _b "),
                filled("quotations", ">"),
                filled(
                        "quotations on lines",
                        "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > >\n"),
                filled("lists", "- "),
                filled("lists within lists", "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n"),
                filled("numbered lists", "1. "),
                filled("links", "[a](<b"),
                filled("links in paragraphs", "[a](<bcdefg".repeat(290) + "\n\n"),
                filled("link targets in paragraphs", "[a](bcdef".repeat(580) + "\n\n"),
                filled("pictures", "![abcdefgh".repeat(590) + "\n\n"),
                filled("comments", "<!--abcdef".repeat(590) + "\n\n"),
                filled("declarations", "<!A abcdef".repeat(590) + "\n\n"),
                filled("tags", "<a b='abc".repeat(590) + "\n\n"),
                filled("back ticks", "`a``b```c".repeat(98) + "\n\n"),
                filled("headings", "## x\n"),
                filled("known headings", "## Notes\n"),
                filled("long heading", "## " + "Reflect ".repeat(1400) + "\n"),
                filled("link addresses", "[a]: b\n\n"),
                filled("prompts", "- [text] x\n"),
                filled("indented lines", " "),
                filled("deep indents", " ".repeat(5000) + "- a\n\n"),
                filled("tabs", "\t"),
                filled("separators", "---\n\n"),
                filled("empty lines", "\n"),
                filled("entities", "&#12345".repeat(590) + "\n\n"),
                filled("backslashes", "\\[".repeat(290) + "\n\n"));
    }

    private static Arguments filled(String name, String with) {
        return Arguments.of(name, with.repeat(Math.max(1, (LARGEST - 2000) / with.length())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aMonstrousFileNeitherHangsTheReaderNorOverflowsItsStack(String name, String text) {
        SmallGuide inside = new SmallGuide().with("01-listen.md", SmallGuide.STEP + "\n" + text);
        String some = text.substring(0, text.length() / 8);
        SmallGuide list = new SmallGuide().change("01-listen.md", "- [choices]", some + "\n- [choices]");
        SmallGuide front = new SmallGuide().change("01-listen.md", "name: Listen", "name: Listen\n" + some);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (SmallGuide guide : new SmallGuide[] {inside, list, front}) {
                assertThatCode(() -> GuideReader.read(guide.files())).as(name).doesNotThrowAnyException();
            }
        });
    }
}
