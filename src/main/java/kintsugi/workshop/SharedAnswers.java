package kintsugi.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kintsugi.guide.PromptKey;

/** All shared answers of one workshop in memory, by prompt and in the order of their random ids. Not thread-safe. */
final class SharedAnswers {
    private final Map<PromptKey, SortedMap<Long, Item>> byPrompt = new HashMap<>();

    void put(Item item) {
        byPrompt.computeIfAbsent(item.prompt(), prompt -> new TreeMap<>()).put(item.id(), item);
    }

    Optional<Item> remove(PromptKey prompt, long id) {
        return Optional.ofNullable(of(prompt).remove(id));
    }

    Optional<Item> find(PromptKey prompt, long id) {
        return Optional.ofNullable(of(prompt).get(id));
    }

    List<Item> all(PromptKey prompt) {
        return List.copyOf(of(prompt).values());
    }

    int size() {
        return byPrompt.values().stream().mapToInt(Map::size).sum();
    }

    boolean isEmpty() {
        return size() == 0;
    }

    private SortedMap<Long, Item> of(PromptKey prompt) {
        return byPrompt.getOrDefault(prompt, new TreeMap<>());
    }
}
