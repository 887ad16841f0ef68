package kintsugi.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Unfolds one step into scenes. Every scene of a part has that part's notes and its share of the minutes. */
final class StepScenes {
    private final Step step;
    private final Place place;
    private final Gathering gathering;
    private final List<Scene> scenes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Part.Voices> voices;
    private final boolean hasWall;
    private boolean titled;
    private boolean walled;

    StepScenes(Step step, Place place, Gathering gathering) {
        this.step = step;
        this.place = place;
        this.gathering = gathering;
        this.voices = step.parts().stream()
                .filter(Part.Voices.class::isInstance)
                .map(Part.Voices.class::cast)
                .toList();
        this.hasWall = step.parts().stream().anyMatch(Part.Wall.class::isInstance);
    }

    List<Scene> unfold() {
        if (!hasWall) {
            gathering.addVoices(sentences());
        }
        for (Part part : step.parts()) {
            if (part instanceof Part.Screen screen) {
                screen(screen);
            } else if (part instanceof Part.Activity activity) {
                var content = new Content.Activity(activity.name(), activity.room());
                add(numbered("activity"), part.minutes() * 60, activity.how().then(part.notes()), content);
            } else if (part instanceof Part.Reflect reflect) {
                reflect(reflect);
            } else if (part instanceof Part.Wall) {
                wall(part);
            } else if (part instanceof Part.Voices own && !hasWall) {
                add(numbered("voices"), part, new Content.Voices(own.sentences()));
            } else if (part instanceof Part.Break pause) {
                add(numbered("break"), part, new Content.Break(pause.words()));
            } else if (part instanceof Part.Commit commit) {
                add(numbered("commit"), part, new Content.Commit(commit.ideas()));
            }
        }
        return scenes;
    }

    private void screen(Part.Screen screen) {
        List<Integer> shares = Shares.of(screen.minutes(), screen.slides().size());
        for (int i = 0; i < screen.slides().size(); i++) {
            String heading = titled ? "" : step.title();
            titled = true;
            var slide = new Content.Slide(heading, screen.slides().get(i));
            add(numbered("slide"), shares.get(i), screen.notes(), slide);
        }
    }

    private void reflect(Part.Reflect reflect) {
        List<Integer> shares = Shares.of(reflect.minutes(), reflect.prompts().size());
        for (int i = 0; i < reflect.prompts().size(); i++) {
            Prompt prompt = reflect.prompts().get(i);
            add("reflect-" + prompt.key().prompt(), shares.get(i), reflect.notes(), new Content.Reflect(prompt));
        }
        gathering.addPrompts(reflect.prompts());
    }

    /** The wall, then what can be counted; a chart is named after the step that asked. */
    private void wall(Part part) {
        List<Prompt> texts = gathering.texts();
        List<Prompt> counted = gathering.counted();
        int seconds = part.minutes() * 60;
        Markup notes = part.notes();
        if (!walled) {
            seconds += 60 * voices.stream().mapToInt(Part::minutes).sum();
            notes = voices.stream().map(Part::notes).reduce(notes, Markup::then);
        }
        walled = true;
        List<Integer> shares = Shares.ofSeconds(seconds, counted.size() + (texts.isEmpty() ? 0 : 1));
        int next = 0;
        if (!texts.isEmpty()) {
            List<String> shown = voices.isEmpty() ? gathering.voices() : sentences();
            add(numbered("wall"), shares.get(next++), notes, new Content.Wall(texts, shown));
        }
        for (Prompt prompt : counted) {
            String id = prompt.key().step() + "/chart-" + prompt.key().prompt();
            scenes.add(new Scene(id, place, shares.get(next++), notes, new Content.Chart(prompt, List.of())));
        }
        gathering.clear();
    }

    private List<String> sentences() {
        return voices.stream().flatMap(part -> part.sentences().stream()).toList();
    }

    /** The second wall of a step is wall-2; the first slide slide-1. */
    private String numbered(String kind) {
        return kind + "-" + numbers.merge(kind, 1, Integer::sum);
    }

    private void add(String name, Part part, Content content) {
        add(name, part.minutes() * 60, part.notes(), content);
    }

    private void add(String name, int seconds, Markup notes, Content content) {
        scenes.add(new Scene(step.id() + "/" + name, place, seconds, notes, content));
    }
}
