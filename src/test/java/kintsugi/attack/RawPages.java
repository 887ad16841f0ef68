package kintsugi.attack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the chunks and pages of an H2 file begin, dead ones too. A chunk begins at a block with a line of text that says
 * how many pages follow; a page begins with its length.
 */
final class RawPages {
    private static final int BLOCK = 4096;
    private static final Pattern NUMBER = Pattern.compile("chunk:([0-9a-f]+)");
    private static final Pattern PAGES = Pattern.compile("pages:([0-9a-f]+)");

    private final NavigableMap<Integer, Integer> pages = new TreeMap<>();
    private final NavigableMap<Integer, Integer> chunks = new TreeMap<>();

    RawPages(byte[] raw) {
        for (int at = 0; at < raw.length; at += BLOCK) {
            if (raw[at] == 'c') {
                chunk(raw, at);
            }
        }
    }

    private void chunk(byte[] raw, int at) {
        int end = at;
        while (end < Math.min(raw.length - 1, at + 1024) && raw[end] != '\n') {
            end++;
        }
        String head = new String(raw, at, end - at, StandardCharsets.ISO_8859_1);
        Matcher number = NUMBER.matcher(head);
        Matcher count = PAGES.matcher(head);
        if (!number.find() || !count.find()) {
            return;
        }
        chunks.put(at, Integer.parseInt(number.group(1), 16));
        int page = end + 1;
        for (int i = Integer.parseInt(count.group(1), 16); i > 0 && page + 4 < raw.length; i--) {
            pages.put(page, pages.size());
            page += Math.max(1, ByteBuffer.wrap(raw).getInt(page));
        }
    }

    /** The number of the page in which this place lies. */
    int page(int at) {
        return below(pages, at);
    }

    /** The number of the chunk in which this place lies; chunks are numbered as they were written. */
    int chunk(int at) {
        return below(chunks, at);
    }

    int count() {
        return pages.size();
    }

    private static int below(NavigableMap<Integer, Integer> begins, int at) {
        Map.Entry<Integer, Integer> entry = begins.floorEntry(at);
        return entry == null ? -1 : entry.getValue();
    }
}
