package kintsugi.workshop.fit;

import java.util.Set;
import kintsugi.guide.PromptKey;

/**
 * Who is there while an evening runs, and what they write with.
 *
 * @param people as the facilitator counted them
 * @param circle smallest number of different hands
 * @param round prompts that go from hand to hand
 * @param enough prompts of which the screens say that there is enough, or that were gathered
 */
public record Company(int people, int circle, Machines machines, Set<PromptKey> round, Set<PromptKey> enough) {
    public Company {
        round = Set.copyOf(round);
        enough = Set.copyOf(enough);
    }
}
