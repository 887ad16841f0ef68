package kintsugi.presenter;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kintsugi.guide.Content;
import kintsugi.guide.Idea;
import kintsugi.guide.Prompt;
import kintsugi.guide.Scene;

/** What the guide says in a scene, to be found by: never what anybody shared, nor what may stand in for it. */
record SceneWords(String all) {
    /** The words of a scene, with the name of its step. */
    static SceneWords of(Scene scene) {
        return new SceneWords(plain(scene.place().name() + " " + scene.place().step() + " " + words(scene.content())));
    }

    /** Whether each word of this is in them, or begins or ends one; case and accents make no difference. */
    boolean hold(String query) {
        return Stream.of(plain(query).split(" ", -1)).allMatch(all::contains);
    }

    private static String words(Content content) {
        if (content instanceof Content.Title title) {
            return title.title() + " " + title.subtitle();
        } else if (content instanceof Content.Slide slide) {
            return slide.heading() + " " + slide.body().text();
        } else if (content instanceof Content.Activity activity) {
            return activity.name() + " " + activity.room().text();
        } else if (content instanceof Content.Reflect reflect) {
            return questions(List.of(reflect.prompt()));
        } else if (content instanceof Content.Wall wall) {
            return questions(wall.prompts());
        } else if (content instanceof Content.Chart chart) {
            return questions(List.of(chart.prompt()));
        } else if (content instanceof Content.Voices voices) {
            return String.join(" ", voices.sentences());
        } else if (content instanceof Content.Commit commit) {
            return commit.ideas().stream().map(SceneWords::idea).collect(Collectors.joining(" "));
        }
        return around(content);
    }

    private static String around(Content content) {
        if (content instanceof Content.Break pause) {
            return pause.words().text();
        } else if (content instanceof Content.Calm calm) {
            return calm.room().text();
        } else if (content instanceof Content.Help help) {
            return help.room().text();
        } else if (content instanceof Content.Closing closing) {
            return closing.title() + " " + closing.body().text();
        }
        return "";
    }

    private static String questions(List<Prompt> prompts) {
        return prompts.stream()
                .map(prompt -> prompt.question() + " " + prompt.label() + " " + prompt.hint())
                .collect(Collectors.joining(" "));
    }

    private static String idea(Idea idea) {
        return idea.when() + " " + idea.will();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
