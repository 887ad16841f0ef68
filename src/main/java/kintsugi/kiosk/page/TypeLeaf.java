package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.FocusEvent.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kintsugi.kiosk.turn.CodeModel;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.TypePage;
import kintsugi.look.Glyph;
import kintsugi.participant.Crockford;

/** Twelve letters typed into three fields, by keyboard or by letters to tap. */
final class TypeLeaf extends Framed {
    private static final int PER_ROW = 11;
    private static final Set<Cause> BY_KEYS = Set.of(Cause.TRAVERSAL_FORWARD, Cause.TRAVERSAL_BACKWARD);
    private static final long serialVersionUID = 1L;

    private final List<MaskField> fields = new ArrayList<>();
    private final Passage text;
    private final String usual;
    private int current;

    TypeLeaf(Ground ground, boolean comingBack, boolean replacing) {
        super(ground, true);
        entitle(ground.say("code.bar"));
        String kind = comingBack ? "back." : "type.";
        usual = ground.say(kind + "text");
        CodeModel codes = ground.model().codes();
        put(Passage.heading(ground, ground.say(kind + "title")), 0, 98, COLUMN, 48);
        text = put(Passage.muted(ground, usual), 0, 147, COLUMN, 57);
        for (int i = 0; i < 3; i++) {
            int group = groupAt(i);
            MaskField mask =
                    new MaskField(ground.say("type.field", group + 1), 4, new Typing(codes, () -> codes.goTo(group)));
            mask.setName("field-" + (i + 1));
            mask.addFocusListener(new FocusAdapter() {
                @Override
                public void focusGained(FocusEvent event) {
                    if (BY_KEYS.contains(event.getCause())) {
                        codes.goTo(group);
                    }
                }
            });
            fields.add(put(mask, i * 306.5, 209, THIRD, 88));
        }
        put(Passage.small(ground, ground.say("type.alike")).middle(), 0, 313, 590, 56);
        Key see = new Key(ground, KeyStyle.PLAIN, ground.say("type.see"), () -> {}).aside();
        see.held(codes::see).setName("see");
        put(see, 613, 313, THIRD, 56);
        keypad(codes);
        Key leave = new Key(ground, KeyStyle.PLAIN, leaveWords(comingBack, replacing), leave(replacing));
        leave.setName("leave");
        put(leave, 0, ACTIONS, THIRD, BUTTON);
        if (!comingBack) {
            Key again = new Key(ground, KeyStyle.PLAIN, ground.say("type.again"), codes::seeAgain);
            again.setName("again");
            put(again, THIRD + GAP, ACTIONS, THIRD, BUTTON);
        }
        Key on = new Key(ground, KeyStyle.GOLD, ground.say("type.on"), codes::goOn);
        on.setName("on");
        put(on, 613, ACTIONS, THIRD, BUTTON);
    }

    private String leaveWords(boolean comingBack, boolean replacing) {
        return ground().say(comingBack ? "back.leave" : replacing ? "code.keep_old" : "code.leave");
    }

    private Runnable leave(boolean replacing) {
        return replacing ? ground().model().codes()::keepOld : ground().model()::leave;
    }

    /** The code is read from the left in every language, so its groups are not mirrored. */
    private int groupAt(int place) {
        return ground().mirrored() ? 2 - place : place;
    }

    private final class Typing implements MaskField.Typing {
        private final CodeModel codes;
        private final Runnable onTap;

        Typing(CodeModel codes, Runnable onTap) {
            this.codes = codes;
            this.onTap = onTap;
        }

        @Override
        public boolean isHeard() {
            return fields.stream().anyMatch(Component::isFocusOwner);
        }

        @Override
        public void type(char letter) {
            codes.type(letter);
        }

        @Override
        public void erase() {
            codes.erase();
        }

        @Override
        public void enter() {
            codes.goOn();
        }

        @Override
        public void tap() {
            onTap.run();
        }
    }

    private void keypad(CodeModel codes) {
        String all = Crockford.LETTERS;
        for (int i = 0; i < all.length(); i++) {
            char letter = all.charAt(i);
            tap(String.valueOf(letter), i < PER_ROW - 1 ? i : i + 1, () -> codes.type(letter));
        }
        tap(ground().say("type.backspace"), PER_ROW - 1, codes::erase)
                .drawn(Glyph.BACKSPACE)
                .setName("backspace");
    }

    private Key tap(String name, int place, Runnable action) {
        Key key = new Key(ground(), KeyStyle.PLAIN, name, action).aside().sized(25);
        key.setName("key-" + name);
        int row = place / PER_ROW;
        int column = place % PER_ROW;
        int shown = ground().mirrored() ? PER_ROW - 1 - column : column;
        return put(key, shown * 82.2, 383 + 72 * row, 74, 64);
    }

    @Override
    Component first() {
        return fields.get(groupAt(current));
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof TypePage page) {
            current = page.current();
            if (!first().isFocusOwner() && fields.stream().anyMatch(Component::isFocusOwner)) {
                first().requestFocusInWindow();
            }
            for (int i = 0; i < 3; i++) {
                boolean now = i == page.current();
                fields.get(groupAt(i)).show(page.groups().get(i), now && page.seen(), now);
            }
            tell(text, page.notice(), page.busy() ? ground().say("moment.open") : usual);
        }
    }

    @Override
    void wipe() {
        fields.forEach(field -> field.show("", false, false));
    }
}
