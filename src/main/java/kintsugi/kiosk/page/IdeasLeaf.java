package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kintsugi.guide.Idea;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Prose;
import kintsugi.look.Prose.Span;

/** The guide's if-then lines, to be borrowed; those of the latest step first. */
final class IdeasLeaf extends Framed {
    private static final long serialVersionUID = 1L;

    private final Key back;

    IdeasLeaf(Ground ground, KioskState state) {
        super(ground, true);
        entitle(ground.say("ideas.bar"));
        put(Passage.heading(ground, ground.say("ideas.title")), 0, 98, COLUMN, 48);
        put(Passage.muted(ground, ground.say("ideas.text")), 0, 152, COLUMN, 40);
        Rows rows = new Rows();
        state.offer().ifPresent(offer -> {
            List<String> steps = new ArrayList<>(offer.steps());
            Collections.reverse(steps);
            for (String step : steps) {
                offer.guide().step(step).ifPresent(found -> {
                    if (!found.ideas().isEmpty()) {
                        rows.add(Passage.small(ground, found.name()), 24, 18);
                    }
                    found.ideas().forEach(idea -> rows.add(key(step, idea), 64, 8));
                });
            }
        });
        put(new ScrollBox(ground, rows), 0, 200, COLUMN, 404);
        back = new Key(
                ground,
                KeyStyle.PLAIN,
                ground.say("ideas.own"),
                () -> ground.model().commitments().ideas(false));
        back.setName("own");
        put(back, 0, ACTIONS, THIRD, BUTTON);
    }

    private Key key(String step, Idea idea) {
        List<Prose> lines = new ArrayList<>();
        lines.add(sentence("line.when", idea.when(), "line.will", idea.will()));
        if (!idea.obstacle().isBlank()) {
            lines.add(sentence("line.obstacle", idea.obstacle(), "line.response", idea.response()));
        }
        String name = lines.get(0).text();
        return new Key(
                        ground(),
                        KeyStyle.CARD,
                        name,
                        () -> ground().model().commitments().borrow(step, idea))
                .lines(lines);
    }

    @Override
    Component first() {
        return back;
    }

    private Prose sentence(String first, String cue, String second, String action) {
        return Prose.of(
                new Span(ground().say(first) + " ", true),
                new Span(cue + ", ", false),
                new Span(ground().say(second + ".inside") + " ", true),
                new Span(action + ".", false));
    }
}
