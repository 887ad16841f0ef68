package kintsugi.kiosk.page;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;

/**
 * What can't be undone asks once, in the words on its own button: nothing else changes, so that nobody sees it from
 * afar. Whoever turns to something else is asked anew; the second click of a double click is none.
 */
final class TwoTaps {
    private final Ground ground;
    private final String name;
    private boolean asked;

    private TwoTaps(Ground ground, String name) {
        this.ground = ground;
        this.name = name;
    }

    /** A button of this name; what it says before the second tap has the same name and {@code .sure}. */
    static Key key(Ground ground, String name, Runnable action) {
        TwoTaps taps = new TwoTaps(ground, name);
        Key[] key = new Key[1];
        key[0] = new Key(ground, KeyStyle.PLAIN, ground.say(name), () -> taps.tapped(key[0], action));
        key[0].addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                taps.ask(key[0], false);
            }
        });
        return key[0];
    }

    private void tapped(Key key, Runnable action) {
        if (asked) {
            action.run();
        } else {
            ask(key, true);
            ground.strays().turned();
        }
    }

    private void ask(Key key, boolean next) {
        asked = next;
        key.say(ground.say(next ? name + ".sure" : name));
    }
}
