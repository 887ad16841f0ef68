package kintsugi.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.guide.Step;
import kintsugi.participant.Answer;
import kintsugi.participant.Commitment;
import kintsugi.participant.Rhythm;

/**
 * Invents people. The same guide, seed and day give the same people; a seed reaches nothing but them. No two of them
 * write the same, and the prompts meant for sharing get their circle wherever there are people enough.
 */
public final class SamplePeople {
    private static final List<Situation> SITUATIONS = List.of(Situation.values());
    private static final List<Rhythm> RHYTHMS = List.of(Rhythm.values());

    private final Guide guide;
    private final LocalDate today;
    private final Random random;
    private final SampleBank bank = SampleBank.shipped();
    private final Map<PromptKey, List<String>> decks = new HashMap<>();

    /** People for this guide. */
    public SamplePeople(Guide guide, long seed, LocalDate today) {
        this.guide = guide;
        this.today = today;
        this.random = new Random(seed);
    }

    /**
     * Invents.
     *
     * @param count at least 1
     */
    public List<SamplePerson> invent(int count) {
        List<String> names = new ArrayList<>(bank.firstNames());
        Collections.shuffle(names, random);
        List<SamplePerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(i, names));
        }
        return List.copyOf(people);
    }

    private SamplePerson person(int index, List<String> names) {
        Situation situation = SITUATIONS.get((index + random.nextInt(2)) % SITUATIONS.size());
        int hope = 2 + random.nextInt(6);
        List<SamplePerson.Reflected> reflections = new ArrayList<>();
        for (Prompt prompt : guide.allPrompts()) {
            if (prompt.isFor(situation) && answers(prompt)) {
                reflections.add(new SamplePerson.Reflected(
                        prompt.key(), answer(prompt, index, hope), !prompt.isSituational() && shares(prompt)));
            }
        }
        Optional<String> name =
                index < names.size() && random.nextInt(4) > 0 ? Optional.of(names.get(index)) : Optional.empty();
        return new SamplePerson(guide.language(), name, situation, reflections, commitments(index));
    }

    private boolean answers(Prompt prompt) {
        return prompt.forWall() || !(prompt.form() instanceof Form.Text) || random.nextInt(5) > 0;
    }

    private boolean shares(Prompt prompt) {
        return prompt.forWall()
                || (prompt.form() instanceof Form.Text ? random.nextInt(4) == 0 : random.nextInt(6) > 0);
    }

    private Answer answer(Prompt prompt, int index, int hope) {
        if (prompt.form() instanceof Form.Scale scale) {
            boolean again = prompt.key().step().equals(PromptKey.CHECK_IN_AGAIN);
            int level = prompt.key().step().startsWith(PromptKey.CHECK_IN)
                    ? hope + (again ? random.nextInt(4) - 1 : 0)
                    : (scale.low() + scale.high()) / 2 + random.nextInt(6) - 2;
            return new Answer.Level(Math.max(scale.low(), Math.min(scale.high(), level)));
        }
        if (prompt.form() instanceof Form.Choice choice) {
            TreeSet<Integer> picked = new TreeSet<>();
            int most = choice.many() ? 1 + random.nextInt(2) : 1;
            for (int i = 0; i < most; i++) {
                picked.add(1 + random.nextInt(choice.options().size()));
            }
            return new Answer.Picked(picked);
        }
        return new Answer.Words(text(prompt.key(), index));
    }

    private String text(PromptKey key, int index) {
        List<String> own = bank.texts().getOrDefault(key.toString(), bank.anyText());
        List<String> deck = decks.computeIfAbsent(key, prompt -> new ArrayList<>());
        if (deck.isEmpty()) {
            deck.addAll(own);
            Collections.shuffle(deck, random);
        }
        String drawn = deck.remove(deck.size() - 1);
        boolean again = index >= own.size() || !bank.texts().containsKey(key.toString());
        return again ? drawn + " (" + (index + 1) + ", " + key.prompt() + ")" : drawn;
    }

    private List<Commitment> commitments(int index) {
        List<Step> steps = guide.countedSteps();
        List<Commitment> all = new ArrayList<>();
        int count = steps.isEmpty() ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            SampleBank.Line line =
                    bank.commitments().get((index * 3 + i) % bank.commitments().size());
            all.add(new Commitment(
                    steps.get(random.nextInt(steps.size())).id(),
                    line.when(),
                    line.then(),
                    line.obstacle(),
                    line.response(),
                    RHYTHMS.get(random.nextInt(RHYTHMS.size())),
                    today.plusDays(1 + random.nextInt(3))));
        }
        return all;
    }
}
