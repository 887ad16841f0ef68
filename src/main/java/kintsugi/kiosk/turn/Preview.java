package kintsugi.kiosk.turn;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a paper looks, as far as somebody has looked at it: a page is drawn when it is leafed to.
 *
 * @param pdf the whole paper, in memory; not to be changed
 * @param pages how many pages it has
 * @param drawn those that were drawn, from 0
 */
record Preview(byte[] pdf, int pages, Map<Integer, PageImage> drawn) {
    Preview {
        drawn = Map.copyOf(drawn);
    }

    Optional<PageImage> page(int page) {
        return Optional.ofNullable(drawn.get(page));
    }

    Preview with(int page, PageImage image) {
        Map<Integer, PageImage> more = new HashMap<>(drawn);
        more.put(page, image);
        return new Preview(pdf, pages, more);
    }

    @Override
    public String toString() {
        return "Preview";
    }
}
