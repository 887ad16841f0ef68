package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;

/** What has come up since the last wall and waits for the next. */
final class Gathering {
    private final List<Prompt> prompts = new ArrayList<>();
    private final List<String> voices = new ArrayList<>();

    /** Adds what may be shared; situational prompts may not. */
    void addPrompts(List<Prompt> more) {
        more.stream().filter(prompt -> !prompt.isSituational()).forEach(prompts::add);
    }

    void addVoices(List<String> more) {
        voices.addAll(more);
    }

    /** Text prompts since the last wall. */
    List<Prompt> texts() {
        return prompts.stream()
                .filter(prompt -> prompt.form() instanceof Form.Text)
                .toList();
    }

    /** Scales and choices since the last wall. */
    List<Prompt> counted() {
        return prompts.stream()
                .filter(prompt -> !(prompt.form() instanceof Form.Text))
                .toList();
    }

    /** Voices since the last wall. */
    List<String> voices() {
        return List.copyOf(voices);
    }

    /** A wall has shown them all. */
    void clear() {
        prompts.clear();
        voices.clear();
    }
}
