package kintsugi.workshop;

import java.util.List;
import java.util.Optional;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.Chart.Bar;

/**
 * A chart as it was drawn, and how much has changed since: it is redrawn only after a circle's worth of changes, so
 * that nobody can read one answer off two drawings.
 *
 * @param prompt as {@link PromptKey#toString} writes it
 * @param bars empty where nothing may be drawn
 * @param answers that were drawn
 * @param changes since then
 * @param shown false once the circle is no longer there
 */
record DrawnChart(String prompt, List<Bar> bars, int answers, int changes, boolean shown) {
    DrawnChart {
        bars = List.copyOf(bars);
    }

    Optional<Chart> chart() {
        return shown && !bars.isEmpty()
                ? Optional.of(new Chart(PromptKey.parse(prompt), answers, bars))
                : Optional.empty();
    }

    DrawnChart changed(int more, boolean stillShown) {
        return new DrawnChart(prompt, bars, answers, changes + more, stillShown);
    }
}
