package kintsugi.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kintsugi.store.SeizedStore;
import kintsugi.store.SeizedStore.SeizedRow;

/**
 * What was found in one workshop's file, and whose it is.
 *
 * @param groups by prompt, and {@code notebook}
 * @param whose the person's number by id or locator; the attack doesn't look at it, only its judge does
 */
record Evidence(Map<String, List<Mark>> groups, Map<Long, Integer> whose) {
    private static final Set<String> ITS_OWN = Set.of("workshop", "step", "prompt", "id", "body", "mac");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\"?([^,\"}\\]]*)");
    private static final Set<String> THE_ANSWER = Set.of("text", "level", "picked");

    static Evidence of(SeizedStore store, Map<Long, Integer> whose) {
        List<SeizedRow> rows = store.rows().stream()
                .filter(row -> row.columns().containsKey(number(row)) && whose.containsKey(row.number(number(row))))
                .toList();
        List<byte[]> needles = new ArrayList<>();
        for (SeizedRow row : rows) {
            needles.add(Needles.ofBody(row.bytes("body")));
            needles.addAll(Needles.ofNumber(row.number(number(row))));
        }
        Needles found = new Needles(needles);
        found.lookIn(store.raw());
        RawPages pages = new RawPages(store.raw());
        Map<String, List<Mark>> groups = new TreeMap<>();
        for (SeizedRow row : rows) {
            String group = isItem(row) ? row.text("prompt") : row.table();
            long id = row.number(number(row));
            groups.computeIfAbsent(group, name -> new ArrayList<>())
                    .add(Mark.of(group, id, row, found, pages, columns(row)));
        }
        return new Evidence(groups, whose);
    }

    private static String number(SeizedRow row) {
        return isItem(row) ? "id" : "locator";
    }

    private static boolean isItem(SeizedRow row) {
        return row.table().equals("item");
    }

    /** Whatever a row says beside place and answer, be it in a column or in its body. */
    private static Set<String> columns(SeizedRow row) {
        Set<String> said = new TreeSet<>();
        row.columns().forEach((name, value) -> {
            if (!ITS_OWN.contains(name)) {
                said.add(name + "=" + value);
            }
        });
        if (isItem(row)) {
            String body = new String(row.bytes("body"), StandardCharsets.UTF_8);
            Matcher field = FIELD.matcher(body);
            while (field.find()) {
                if (!THE_ANSWER.contains(field.group(1))) {
                    said.add(field.group(1) + "=" + field.group(2));
                }
            }
        }
        return said;
    }

    /** Shows every pair of marks of two groups. */
    void pairs(BiConsumer<Mark, Mark> pair) {
        List<List<Mark>> all = List.copyOf(groups.values());
        for (int i = 0; i < all.size(); i++) {
            for (List<Mark> there : all.subList(i + 1, all.size())) {
                all.get(i).forEach(one -> there.forEach(other -> pair.accept(one, other)));
            }
        }
    }

    boolean sameHand(Mark one, Mark other) {
        return hand(one) == hand(other);
    }

    int hand(Mark mark) {
        return whose.getOrDefault(mark.id(), -1);
    }

    /** The same under new random ids, but those of about this share of the people begin with a number of their own. */
    Evidence marked(double share, Random chance) {
        Map<Integer, Long> marks = new HashMap<>();
        whose.values()
                .forEach(person -> marks.computeIfAbsent(
                        person, someone -> chance.nextDouble() < share ? chance.nextLong() << 44 : 0L));
        Map<Long, Integer> known = new HashMap<>();
        Map<String, List<Mark>> changed = new TreeMap<>();
        groups.forEach((name, all) -> changed.put(
                name,
                all.stream()
                        .map(mark -> {
                            long begin = marks.getOrDefault(hand(mark), 0L);
                            long fresh = chance.nextLong();
                            Mark other = mark.under(begin == 0 ? fresh : begin | (fresh >>> 20));
                            known.put(other.id(), hand(mark));
                            return other;
                        })
                        .toList()));
        return new Evidence(changed, known);
    }

    /** The salt of the codes, as it stands in the workshop's record. */
    static byte[] salt(SeizedStore store) {
        String record = store.rows().stream()
                .filter(row -> row.table().equals("workshop"))
                .map(row -> new String(row.bytes("body"), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        Matcher salt = Pattern.compile("\"salt\":\"([^\"]+)\"").matcher(record);
        if (!salt.find()) {
            throw new IllegalStateException("no salt");
        }
        return Base64.getDecoder().decode(salt.group(1));
    }
}
