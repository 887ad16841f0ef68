package kintsugi.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.participant.Answer;

/**
 * What happens when the facilitator empties the box of one prompt. Pure; source: promise 4 of the design.
 *
 * @param moved the answers that left the box
 * @param chart as it must be drawn now; empty for a text, or while there never was enough
 */
record Gathering(List<Item> moved, Optional<DrawnChart> chart) {

    /**
     * Gathers.
     *
     * @param all the prompt's answers; of those in the box, none that was taken back
     * @param drawn as it was drawn last
     * @param circle smallest number of different hands; every answer in the box is another hand's
     */
    static Gathering of(Prompt prompt, List<Item> all, Optional<DrawnChart> drawn, int circle) {
        List<Item> box =
                all.stream().filter(item -> item.state() == ItemState.BOX).toList();
        boolean text = prompt.form() instanceof Form.Text;
        List<Item> moved = box.size() < circle
                ? List.of()
                : box.stream()
                        .map(item -> item.in(text ? ItemState.WAITING : ItemState.COUNTED))
                        .toList();
        return new Gathering(moved, text ? Optional.empty() : chart(prompt, all, moved, drawn, circle));
    }

    private static Optional<DrawnChart> chart(
            Prompt prompt, List<Item> all, List<Item> moved, Optional<DrawnChart> drawn, int circle) {
        List<Item> counted = new ArrayList<>(moved);
        all.stream().filter(item -> item.state() == ItemState.COUNTED).forEach(counted::add);
        boolean enough = counted.size() >= circle;
        Optional<DrawnChart> now = drawn.map(chart -> chart.changed(moved.size(), enough));
        if (!enough || (now.isPresent() && now.get().changes() < circle)) {
            return now;
        }
        List<Answer> answers = counted.stream().map(Item::answer).toList();
        List<Chart.Bar> bars = Disclosure.bars(prompt.form(), answers).orElse(List.of());
        return Optional.of(
                new DrawnChart(prompt.key().toString(), bars, Disclosure.total(prompt.form(), answers, bars), 0, true));
    }
}
