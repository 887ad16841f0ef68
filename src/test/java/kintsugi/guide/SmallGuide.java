package kintsugi.guide;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** A small guide without a mistake, from which tests break off what they need. */
final class SmallGuide {
    static final String COVER = """
            ---
            title: Sharing the work
            subtitle: A short evening
            language: en
            minutes: 34
            sources:
              - "One: a book."
              - Two
            ---
            ## Before you invite
            Talk with each person alone.
            ## Check-in (2 min)
            - [scale 1-10 #hope: not at all | completely] How hopeful am I?
              = My hope
            ## Plans (5 min)
            One by one.
            ## Last word (2 min)
            - [scale 1-10 #safe: not at all | completely] I felt safe.
            ## Calm
            We pause.

            Say: slowly.
            ## Help
            These lines are for all.

            They are in every plan.
            """;
    static final String OPENING = """
            ---
            id: opening
            name: Opening
            minutes: 3
            ---
            # Welcome
            ## Screen (3 min)
            You may pass.
            ## Notes
            Say your name.
            """;
    static final String STEP = """
            ---
            id: listen
            name: Listen
            minutes: 18
            ---
            # Hear *it*
            ## Screen (3 min)
            ### One listens
            - I say back.
            ---
            To hear is not to agree.
            ## Notes
            Say it gently.
            ## Activity: Listening pairs (5 min)
            In pairs. Two minutes each.

            An odd person makes a trio.
            ## Reflect (4 min)
            - [text #unseen wall] What would I like
              someone to see?
              = Unseen

              It may be small.
            - [choices] What helps me?
              - music
              - quiet
            - [text #needed hurt, unsure] What do I need?
            - [text #owed involved] What do I owe?
            ## Wall (4 min)
            ## Voices
            - I ring the landlord.
            ## Commit (2 min)
            - When a voice rises, | I will say “pause”. | If I forget | Then I say so
            - When I am tired | I will sleep
            ## At home
            Ten minutes a day.
            ## When it gets hard
            Write instead.
            """;
    static final String CLOSING = """
            ---
            id: closing
            name: Closing
            minutes: 2
            ---
            # For the way home
            ## Screen (2 min)
            Thank you.
            ---
            Patience carries.
            """;

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    SmallGuide() {
        with("guide.md", COVER);
        with("00-opening.md", OPENING);
        with("01-listen.md", STEP);
        with("02-closing.md", CLOSING);
    }

    SmallGuide with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallGuide with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    SmallGuide without(String file) {
        files.remove(file);
        return this;
    }

    /** Replaces the first occurrence in a file, which must be there. */
    SmallGuide change(String file, String what, String by) {
        String text = text(file);
        int at = text.indexOf(what);
        if (at < 0) {
            throw new IllegalArgumentException(what);
        }
        return with(file, text.substring(0, at) + by + text.substring(at + what.length()));
    }

    /** The same files once more in a subfolder. */
    SmallGuide translated(String language) {
        new TreeMap<>(files).forEach((name, bytes) -> files.put(language + "/" + name, bytes));
        return change(language + "/guide.md", "language: en", "language: " + language);
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    GuideFiles files() {
        return new GuideFiles("small", files);
    }
}
