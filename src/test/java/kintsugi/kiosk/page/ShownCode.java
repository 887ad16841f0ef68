package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.stream.Collectors;
import kintsugi.support.OffScreen;

/** What somebody copies onto their card, from a kiosk's page. */
public final class ShownCode {
    private ShownCode() {}

    /** The letters that can be read in there now; empty while all are dots. On the event thread. */
    public static String in(Component page) {
        return OffScreen.tree(page)
                .filter(Letters.class::isInstance)
                .map(Letters.class::cast)
                .map(Letters::readable)
                .collect(Collectors.joining());
    }
}
