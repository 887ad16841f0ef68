package kintsugi.kiosk;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.kiosk.turn.Remains;
import kintsugi.store.Store;
import kintsugi.support.OffScreen;
import kintsugi.workshop.BeyondTheSeat;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Workshop;

/** What of some words is left in the components of a kiosk, in its models, or at its seat. On the event thread. */
final class LeftBehind {
    private final Set<Class<?>> beyond;
    private final Seat seat;

    /** Of what was done at this seat. */
    LeftBehind(Seat seat) {
        this.seat = seat;
        beyond = Set.of(Store.class, Workshop.class, RealKiosk.class, seat.getClass());
    }

    /** Where one of these words can be found: in what anybody could read or hear, and in what only a field holds. */
    List<String> in(Component panel, String... words) throws IllegalAccessException {
        List<String> found = new ArrayList<>();
        for (Component part : OffScreen.tree(panel).toList()) {
            found.addAll(Remains.of(part, beyond, words));
            said(part)
                    .filter(text -> Arrays.stream(words).anyMatch(text::contains))
                    .forEach(found::add);
        }
        return found;
    }

    /** The same for a model. */
    List<String> in(KioskModel model, String... words) throws IllegalAccessException {
        return Remains.of(model, beyond, words);
    }

    /** The same for the seat, which learns a little later that somebody left. */
    List<String> atSeat(String... words) throws IllegalAccessException {
        Set<Class<?>> workshop = new HashSet<>(BeyondTheSeat.parts());
        workshop.add(Store.class);
        return Remains.of(seat, workshop, words);
    }

    /** All that one can read or hear of these components now. */
    static List<String> read(Component panel) {
        return OffScreen.tree(panel)
                .filter(part -> part.isVisible())
                .flatMap(LeftBehind::said)
                .toList();
    }

    private static Stream<String> said(Component part) {
        List<String> said = new ArrayList<>();
        said.add(String.valueOf(part.getName()));
        // Not a text's own context, which asks for its place on the screen when it is made.
        if (!(part instanceof JTextComponent) && part.getAccessibleContext() != null) {
            AccessibleContext context = part.getAccessibleContext();
            said.add(String.valueOf(context.getAccessibleName()));
            said.add(String.valueOf(context.getAccessibleDescription()));
        }
        if (part instanceof JTextComponent text) {
            said.add(text.getText());
        }
        if (part instanceof AbstractButton button) {
            said.add(String.valueOf(button.getText()));
        }
        if (part instanceof JComponent own) {
            said.add(String.valueOf(own.getToolTipText()));
        }
        return said.stream();
    }
}
