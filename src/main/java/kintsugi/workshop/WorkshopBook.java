package kintsugi.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scenes;
import kintsugi.participant.Answer;
import kintsugi.workshop.WorkshopRecord.Count;
import kintsugi.workshop.WorkshopRecord.Progress;

/**
 * A workshop in memory: every change is made here at once and returned as what the archive must keep. Not thread-safe;
 * {@link Workshop} guards it.
 */
final class WorkshopBook {
    private final WorkshopId id;
    private Guide guide;
    private final SharedAnswers answers = new SharedAnswers();
    /** In which turn an answer was taken back; after a restart nobody knows, and any turn will do. */
    private final Map<Long, TurnId> takenBackIn = new HashMap<>();

    private final ToldEnough told = new ToldEnough();

    private WorkshopRecord record;
    private Evening evening;

    WorkshopBook(WorkshopId id, Guide guide, WorkshopRecord record, Evening evening, List<Item> items) {
        this.id = id;
        this.guide = guide;
        this.evening = evening;
        items.forEach(answers::put);
        List<PromptKey> answered = Stream.concat(
                        items.stream().map(Item::prompt),
                        record.gathered().stream().map(PromptKey::parse))
                .toList();
        this.record = record.with(record.ways().hadATurn(answered));
        told.anotherScene(enough());
    }

    /** Whether the way in is another now. */
    boolean choose(PromptKey key, WayIn way) {
        boolean free =
                guide.prompt(key).filter(prompt -> !prompt.isSituational()).isPresent()
                        && !record.ways().isSettled(key)
                        && record.ways().of(key) != way;
        if (free) {
            record = record.with(record.ways().choose(key, way));
        }
        return free;
    }

    /**
     * Nobody can share it in a turn while it goes round: one hand would count twice.
     *
     * @throws SeatProblem if it does
     */
    void mustNotGoRound(PromptKey key) {
        if (record.ways().of(key) == WayIn.PASS_ROUND) {
            throw new SeatProblem(SeatProblem.Kind.NOT_OPEN);
        }
    }

    /** Somebody sat here and could answer all that was open in turns; says whether that settles anything. */
    boolean hadATurn() {
        Ways before = record.ways();
        record = record.with(before.hadATurn(evening.open(guide)));
        return !record.ways().equals(before);
    }

    /** A turn has ended; says whether screens may say anything else now. Of what is in somebody's hands they don't. */
    boolean turnEnded() {
        Set<PromptKey> enough = enough();
        record.ways().goingRound(evening.scene()).map(Prompt::key).ifPresent(enough::remove);
        return told.turnEnded(enough, record.count().circle());
    }

    /**
     * One hand of what goes round. Without an answer it drops a row that isn't there, as an answer puts one.
     *
     * @throws SeatProblem if it doesn't go round now
     */
    Change wentRound(PromptKey key, long item, Optional<Answer> answer) {
        if (record.phase() != Phase.LIVE) {
            throw new SeatProblem(SeatProblem.Kind.CLOSED);
        }
        if (record.ways()
                .goingRound(evening.scene())
                .filter(now -> now.key().equals(key))
                .isEmpty()) {
            throw new SeatProblem(SeatProblem.Kind.NOT_OPEN);
        }
        record = record.with(record.ways().wentRound(key));
        return answer.map(given -> share(new Item(key, item, ItemState.BOX, given)))
                .orElseGet(() -> new Change.DropItem(id, key, item));
    }

    WorkshopRecord record() {
        return record;
    }

    Evening evening() {
        return evening;
    }

    SharedAnswers answers() {
        return answers;
    }

    /** The record as the archive must keep it. */
    Change putRecord() {
        return new Change.PutWorkshop(id, RecordFormat.write(record));
    }

    /** Whether another scene came on. */
    boolean go(int position, Instant now) {
        int to = Math.max(0, Math.min(evening.scenes().size() - 1, position));
        if (to == evening.position()) {
            return false;
        }
        spend(now);
        evening = evening.at(to, now);
        record = record.with(Progress.of(evening));
        told.anotherScene(enough());
        return true;
    }

    /** What this evening takes of the guide, and of the time. */
    Sitting sitting() {
        Tonight tonight = record.tonight();
        return new Sitting(record.planned(guide), record.agenda(guide), tonight.start(), tonight.end(evening.scenes()));
    }

    /** The guide as it reads now. */
    Guide guide() {
        return guide;
    }

    /**
     * Takes the same guide in other words.
     *
     * @throws IllegalArgumentException if it has other scenes
     */
    void reword(Guide other) {
        evening = evening.reworded(Scenes.of(other, record.agenda(other)));
        guide = other;
    }

    /** Takes another agenda for the rest of the evening; says whether, for the scene that is on must be one of it. */
    boolean fit(Agenda agenda, Instant ends) {
        Optional<Evening> fitted = evening.among(Scenes.of(guide, agenda));
        fitted.ifPresent(next -> {
            evening = next;
            record = record.with(record.tonight().fitted(agenda, ends));
        });
        return fitted.isPresent();
    }

    /** Goes on: after a crash with the same evening, else with a new one. */
    void goOn(Instant now) {
        if (record.phase() == Phase.STOPPED) {
            record = record.with(Phase.LIVE).with(record.tonight().goingOn(now, evening.rest()));
        }
    }

    /** The scene that is on has been on until now. */
    private void spend(Instant now) {
        record = record.with(record.tonight().spending(evening.scene().id(), evening.since(), now));
    }

    List<Change> gather(Prompt prompt) {
        PromptKey key = prompt.key();
        Gathering gathering =
                Gathering.of(prompt, staying(key), drawn(key), record.count().circle());
        gathering.moved().forEach(answers::put);
        if (gathering.moved().isEmpty()) {
            told.gatheredInVain(key);
        } else {
            record = record.gathering(key);
        }
        gathering.chart().ifPresent(chart -> record = record.drawing(chart));
        return gathering.moved().stream().map(this::put).toList();
    }

    List<Change> judge(PromptKey prompt, long item, CardState state) {
        return card(prompt, item, found -> found.in(ItemState.of(state)));
    }

    /** Holds a text back and has the help lines come next for everybody. */
    List<Change> care(PromptKey prompt, long item) {
        seat(evening.helpNext());
        return judge(prompt, item, CardState.HELD);
    }

    /** Whether the help lines came next because they were put in. */
    boolean noHelpNext() {
        boolean queued = HelpAgain.comesNext(evening.scenes(), evening.position());
        seat(evening.noHelpNext());
        return queued;
    }

    private void seat(Evening next) {
        evening = next;
        record = record.with(Progress.of(next));
    }

    void note(String text) {
        record = record.noting(text);
    }

    List<Change> tell(PromptKey prompt, long item, Telling telling) {
        return card(prompt, item, found -> found.told(telling));
    }

    private List<Change> card(PromptKey prompt, long item, UnaryOperator<Item> change) {
        return answers.find(prompt, item)
                .filter(Item::isCard)
                .map(change)
                .map(changed -> {
                    answers.put(changed);
                    return List.of(put(changed));
                })
                .orElse(List.of());
    }

    /** What the room could not read of texts that were changed for it goes for good. */
    List<Change> settleTellings() {
        List<Change> changes = new ArrayList<>();
        for (Prompt prompt : guide.allPrompts()) {
            for (Item item : answers.all(prompt.key())) {
                Item settled = item.settled();
                if (!settled.equals(item)) {
                    answers.put(settled);
                    changes.add(put(settled));
                }
            }
        }
        return changes;
    }

    void count(Count next) {
        record = record.with(next);
    }

    void raiseCircle(int circle) {
        if (circle != record.count().circle()) {
            told.circleRaised();
            count(record.count().circle(circle));
        }
    }

    void addCodes(int more) {
        count(record.count().codes(record.count().codes() + more));
    }

    /** Ends the evening on this day. */
    void stop(LocalDate today, Instant now) {
        spend(now);
        seat(evening.noHelpNext());
        record = record.with(Phase.STOPPED).on(today);
    }

    boolean placesLeft() {
        return record.count().codes() < record.count().people();
    }

    Change share(Item item) {
        answers.put(item);
        return put(item);
    }

    /** Has these go when another turn ends; says which were not going already. */
    List<Leaving> takeBack(TurnId turn, List<Leaving> back) {
        List<Leaving> fresh =
                back.stream().filter(one -> !record.leaving().contains(one)).toList();
        fresh.forEach(one -> takenBackIn.put(one.id(), turn));
        record = record.leavingToo(fresh);
        return fresh;
    }

    /** They stay after all: the notebook without them could not be kept. */
    void keepAfterAll(List<Leaving> back) {
        back.forEach(one -> takenBackIn.remove(one.id()));
        List<Leaving> rest = new ArrayList<>(record.leaving());
        rest.removeAll(back);
        record = record.leaving(rest);
    }

    /** What was taken back in another turn than this. */
    List<Leaving> ripe(TurnId turn) {
        return record.leaving().stream()
                .filter(one -> !turn.equals(takenBackIn.get(one.id())))
                .toList();
    }

    /** Lets go of what was taken back. */
    List<Change> letGo(List<Leaving> ripe) {
        List<Change> changes = new ArrayList<>();
        for (Leaving one : ripe) {
            PromptKey prompt = PromptKey.parse(one.prompt());
            takenBackIn.remove(one.id());
            Optional<Item> gone = answers.remove(prompt, one.id());
            changes.add(new Change.DropItem(id, prompt, one.id()));
            if (gone.isPresent() && gone.get().state() == ItemState.COUNTED) {
                boolean enough = counted(prompt) >= record.count().circle();
                drawn(prompt).ifPresent(chart -> record = record.drawing(chart.changed(1, enough && chart.shown())));
            }
        }
        List<Leaving> rest = new ArrayList<>(record.leaving());
        rest.removeAll(ripe);
        record = record.leaving(rest);
        return changes;
    }

    /**
     * Lets go of what came after a gathering and found no circle. Beside gathered answers it would stand out in the
     * file, and those who come late to one prompt mostly come late to the next.
     */
    List<Change> letGoOfLate() {
        List<Change> changes = new ArrayList<>();
        for (String gathered : record.gathered()) {
            PromptKey prompt = PromptKey.parse(gathered);
            for (Item item : answers.all(prompt)) {
                if (item.state() == ItemState.BOX) {
                    answers.remove(prompt, item.id());
                    changes.add(new Change.DropItem(id, prompt, item.id()));
                }
            }
        }
        return changes;
    }

    /** How it stands with every prompt of which anything may be told. */
    Map<PromptKey, PromptState> prompts() {
        Map<PromptKey, PromptState> states = new HashMap<>();
        for (Prompt prompt : guide.allPrompts()) {
            PromptState state = promptState(prompt.key());
            if (!state.equals(PromptState.NOTHING)) {
                states.put(prompt.key(), state);
            }
        }
        return states;
    }

    private PromptState promptState(PromptKey key) {
        boolean gathered = record.gathered().contains(key.toString());
        return new PromptState(
                gathered || told.of(key) ? Enough.ENOUGH : Enough.NOT_YET,
                gathered,
                answers.all(key).stream().flatMap(item -> item.card().stream()).toList(),
                drawn(key).flatMap(DrawnChart::chart));
    }

    /** The prompts with a circle in the box. */
    private Set<PromptKey> enough() {
        return guide.allPrompts().stream()
                .map(Prompt::key)
                .filter(key -> staying(key).stream()
                                .filter(item -> item.state() == ItemState.BOX)
                                .count()
                        >= record.count().circle())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Change put(Item item) {
        return new Change.PutItem(id, item.prompt(), item.id(), ItemFormat.write(item));
    }

    /** What was gathered, until it is let go, and what is in the box and was not taken back: that never comes out. */
    private List<Item> staying(PromptKey prompt) {
        return answers.all(prompt).stream()
                .filter(item -> item.state() != ItemState.BOX || !record.isLeaving(item))
                .toList();
    }

    private long counted(PromptKey prompt) {
        return answers.all(prompt).stream()
                .filter(item -> item.state() == ItemState.COUNTED)
                .count();
    }

    private Optional<DrawnChart> drawn(PromptKey prompt) {
        return Optional.ofNullable(record.charts().get(prompt.toString()));
    }
}
