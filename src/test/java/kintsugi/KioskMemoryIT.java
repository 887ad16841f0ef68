package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kintsugi.support.ChildJvm;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 5, in the memory: after the sign-out none of the living objects holds what a person kept. What they shared is
 * with the workshop by then, and is not looked for.
 */
@WindowTest
class KioskMemoryIT {
    private static final String KEPT = "quiet harbour under snow";
    private static final String HALF = "never said aloud bef";
    private static final String CUE = "lanterns are lit";
    private static final String WILL = "walk twice around";
    private static final String NAME = "Wilhelmina";
    private static final String TAPPED = "velvetmoth";
    private static final String WRONG = "7K2MQ9XDPT4H";
    /** What holds words in a way that can't be searched. */
    private static final List<String> PAPERS =
            List.of("kintsugi.participant.Notebook", "kintsugi.plan.Plan", "kintsugi.kiosk.turn.PageImage");

    @TempDir
    Path folder;

    private final Map<String, String> words = new LinkedHashMap<>();
    private ChildJvm kiosk;

    @BeforeEach
    void open() {
        kiosk = ChildJvm.startWithWindows(
                MemoryProgram.class, folder.resolve("data").toString());
        kiosk.lineThat("ready"::equals);
        words.put("kept text", KEPT);
        words.put("half a text", HALF);
        words.put("when", CUE);
        words.put("will", WILL);
        words.put("first name", NAME);
        words.put("tapped", TAPPED);
        words.put("wrong code", WRONG);
        words.put("letters of the wrong code", WRONG.substring(4, 8));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void afterTheSignOutNothingThatOneKeptIsLeftInTheMemory() throws IOException {
        String code = begin();
        assertThat(dump()).contains("code", "letters of the code");
        answer();
        assertThat(dump()).contains("kept text", "half a text");
        ask("click hide");
        assertThat(afterTheCover()).as("after Hide").isEmpty();

        comeBack(WRONG);
        ask("turn leave");
        comeBack(code);
        planWithALine();
        assertThat(dump()).contains("kept text", "when", "will", "first name");
        assertThat(living()).containsAll(PAPERS);
        List.of("turn back", "turn done").forEach(this::ask);
        assertThat(afterTheCover()).as("after I am done").isEmpty();
        assertThat(living()).as("after I am done").isEmpty();

        comeBack(code);
        tapAWord();
        assertThat(dump()).contains("tapped");
        ask("abandon");
        assertThat(afterTheCover()).as("after nobody touched it").isEmpty();
    }

    private String begin() {
        List.of("turn start", "turn begin", "turn read").forEach(this::ask);
        kiosk.say("code");
        String code = Objects.requireNonNull(kiosk.line());
        kiosk.lineThat("done"::equals);
        words.put("code", code);
        words.put("letters of the code", code.substring(0, 4));
        words.put("more letters of the code", code.substring(8));
        ask("turn full");
        type("field-1", code);
        return code;
    }

    private void answer() {
        List.of("turn on", "turn hurt", "find level-7", "turn skip").forEach(this::ask);
        type("words", KEPT);
        List.of("turn keep", "find anew", "turn keep").forEach(this::ask);
        type("words", HALF);
    }

    private void planWithALine() {
        List.of("turn row-lines", "turn add").forEach(this::ask);
        type("when", CUE);
        type("will", WILL);
        List.of("turn keep", "find row-lines", "turn plan", "tick").forEach(this::ask);
        type("first-name", NAME);
        List.of("later 1", "find read").forEach(this::ask);
    }

    private void tapAWord() {
        List.of("turn row-lines", "turn add", "focus will", "click letters").forEach(this::ask);
        TAPPED.chars().forEach(letter -> ask("tap " + (char) letter));
    }

    /** The cover comes first; what was typed last is saved behind it, and until then a notebook is open. */
    private List<String> afterTheCover() throws IOException {
        List.of("find start", "until-gone " + PAPERS.get(0)).forEach(this::ask);
        return dump();
    }

    private void comeBack(String code) {
        List.of("turn start", "turn come-back").forEach(this::ask);
        type("field-1", code);
        ask("click on");
    }

    private void type(String field, String text) {
        ask("focus " + field);
        VirtualDesktop.type(text);
        ask("heard " + text.length());
    }

    private void ask(String order) {
        kiosk.say(order);
        kiosk.lineThat("done"::equals);
    }

    private List<String> living() {
        kiosk.say("living " + String.join(" ", PAPERS));
        String living = kiosk.lineThat(line -> line.startsWith("living"));
        kiosk.lineThat("done"::equals);
        return PAPERS.stream().filter(living::contains).toList();
    }

    private List<String> dump() throws IOException {
        Path file = folder.resolve("memory.hprof");
        ask("dump " + file);
        return HeapDump.takeAway(file).found(words);
    }
}
