package kintsugi.kiosk.turn;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Walks all that an object of ours can reach, and looks for words in it. */
public final class Remains {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> found = new ArrayList<>();
    private final List<String> words;
    private final Set<Class<?>> beyond;

    private Remains(List<String> words, Set<Class<?>> beyond) {
        this.words = words;
        this.beyond = beyond;
    }

    /** Where one of these words stands, as paths; the walk stops at what is beyond. */
    public static List<String> of(Object root, Set<Class<?>> beyond, String... words) throws IllegalAccessException {
        Remains remains = new Remains(List.of(words), beyond);
        remains.walk(root, "kiosk");
        return remains.found;
    }

    private void walk(@Nullable Object at, String path) throws IllegalAccessException {
        if (at == null || beyond.contains(at.getClass()) || !seen.add(at)) {
            return;
        }
        if (at instanceof CharSequence text) {
            words.stream().filter(text.toString()::contains).forEach(word -> found.add(path + ": " + word));
        } else if (at instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                walk(optional.get(), path);
            }
        } else if (at instanceof Iterable<?> many) {
            for (Object one : many) {
                walk(one, path + "[]");
            }
        } else if (at instanceof Map<?, ?> map) {
            walk(map.keySet(), path);
            walk(map.values(), path);
        } else if (at instanceof CompletableFuture<?> future) {
            walk(future.isDone() && !future.isCompletedExceptionally() ? future.join() : null, path);
        } else if (at.getClass().getName().startsWith("kintsugi.")
                && !at.getClass().isEnum()) {
            fields(at, path);
        }
    }

    private void fields(Object at, String path) throws IllegalAccessException {
        for (Class<?> type = at.getClass();
                type != null && type.getName().startsWith("kintsugi.");
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    walk(field.get(at), path + "." + field.getName());
                }
            }
        }
    }
}
