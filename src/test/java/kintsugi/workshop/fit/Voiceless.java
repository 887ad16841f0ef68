package kintsugi.workshop.fit;

import kintsugi.guide.Guide;
import kintsugi.guide.Part;
import kintsugi.guide.Step;

/** A guide that has nothing of its own to show in place of a wall. */
final class Voiceless {
    private Voiceless() {}

    static Guide of(Guide guide) {
        return guide.with(guide.steps().stream().map(Voiceless::of).toList());
    }

    private static Step of(Step step) {
        return new Step(
                step.id(),
                step.name(),
                step.title(),
                step.minutes(),
                step.parts().stream()
                        .filter(part -> !(part instanceof Part.Voices))
                        .toList(),
                step.atHome(),
                step.whenHard());
    }
}
