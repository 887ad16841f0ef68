package kintsugi.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import kintsugi.guide.HelpLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Settings as JSON. Each key is read by itself, so that one wrong value does not cost the others. */
final class SettingsFormat {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, BiFunction<Settings, JsonNode, Settings>> KEYS = keys();

    private SettingsFormat() {}

    static byte[] write(Settings settings) {
        return JSON.writeValueAsBytes(settings);
    }

    /** What the bytes say; empty if they are no JSON object. */
    static Optional<LoadedSettings> read(byte[] bytes) {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException torn) {
            return Optional.empty();
        }
        return root.isObject() ? Optional.of(read(root)) : Optional.empty();
    }

    private static LoadedSettings read(JsonNode root) {
        Settings settings = Settings.STANDARD;
        List<SettingsNotice> notices = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            BiFunction<Settings, JsonNode, Settings> key = KEYS.get(entry.getKey());
            if (key == null) {
                notices.add(new SettingsNotice(SettingsNotice.Kind.UNKNOWN, entry.getKey()));
                continue;
            }
            try {
                settings = key.apply(settings, entry.getValue());
            } catch (IllegalArgumentException | JacksonException wrong) {
                notices.add(new SettingsNotice(SettingsNotice.Kind.WRONG, entry.getKey()));
            }
        }
        return new LoadedSettings(settings, notices);
    }

    private static Map<String, BiFunction<Settings, JsonNode, Settings>> keys() {
        Map<String, BiFunction<Settings, JsonNode, Settings>> keys = new TreeMap<>();
        keys.put("help", (settings, value) -> settings.help(helpLines(value)));
        keys.put("light", (settings, value) -> settings.light(RoomLight.valueOf(name(value))));
        keys.put("idleSeconds", (settings, value) -> settings.idleSeconds(whole(value)));
        keys.put("circle", (settings, value) -> settings.circle(whole(value)));
        keys.put("paper", (settings, value) -> settings.paper(Paper.valueOf(name(value))));
        keys.put("reducedMotion", (settings, value) -> settings.reducedMotion(yes(value)));
        keys.put("language", (settings, value) -> settings.language(text(value)));
        keys.put("keepDays", (settings, value) -> settings.keepDays(whole(value)));
        keys.put("keys", (settings, value) -> settings.keys(Keymap.of(strokes(value))));
        return Map.copyOf(keys);
    }

    private static List<HelpLine> helpLines(JsonNode value) {
        if (!value.isArray()) {
            throw new IllegalArgumentException("help");
        }
        return value.valueStream()
                .map(line ->
                        new HelpLine(text(line.path("name")), text(line.path("contact")), text(line.path("hours"))))
                .toList();
    }

    private static Map<Command, Stroke> strokes(JsonNode value) {
        if (!value.isObject()) {
            throw new IllegalArgumentException("keys");
        }
        Map<Command, Stroke> strokes = new EnumMap<>(Command.class);
        value.properties()
                .forEach(entry -> strokes.put(Command.valueOf(entry.getKey()), Stroke.valueOf(name(entry.getValue()))));
        return strokes;
    }

    private static String name(JsonNode value) {
        return text(value).toUpperCase(Locale.ROOT);
    }

    private static String text(JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException("no text");
        }
        return value.stringValue();
    }

    private static int whole(JsonNode value) {
        if (!value.isInt()) {
            throw new IllegalArgumentException("no whole number");
        }
        return value.intValue();
    }

    private static boolean yes(JsonNode value) {
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return value.booleanValue();
    }
}
