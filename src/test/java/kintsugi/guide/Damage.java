package kintsugi.guide;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes as an editor, a disk or a cat on the keyboard might. */
final class Damage {
    private static final List<String> SHARDS = List.of(
            "---\n",
            "\n## ",
            "# ",
            "[",
            "]",
            "|",
            "- ",
            "\n\n",
            "    ",
            "> > > ",
            "[scale 1-",
            "[choice]",
            ": ",
            "**",
            "_",
            "<!--",
            "<b>",
            "```\n",
            "![](",
            "](",
            "\"",
            "'",
            "title: \"\n",
            "\u0000",
            "=",
            "\n===\n",
            "[a]: b\n",
            "(5 min)",
            "\uD83E\uDD1D",
            "\u05D0",
            "\uFFFF",
            "&#0;",
            "\\",
            "When ",
            "99999999999",
            "\r",
            "\t");

    private Damage() {}

    /** One cut, one copy, one shard or one changed byte, somewhere. */
    static byte[] some(byte[] bytes, Random chance) {
        int from = chance.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + chance.nextInt(chance.nextBoolean() ? 8 : 400));
        byte[] between = switch (chance.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> twice(Arrays.copyOfRange(bytes, from, to));
            case 2 -> new byte[] {(byte) chance.nextInt(256)};
            default -> SHARDS.get(chance.nextInt(SHARDS.size())).getBytes(StandardCharsets.UTF_8);
        };
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        int rest = chance.nextBoolean() ? from : to;
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }

    private static byte[] twice(byte[] bytes) {
        byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
        return twice;
    }
}
