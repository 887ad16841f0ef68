package kintsugi.presenter;

import java.awt.Component;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import kintsugi.look.Buttons;
import kintsugi.settings.Command;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** The scene that is on, what comes next, notes, time, and how the room is doing. */
final class ScenesPane extends JPanel {
    private static final int NARROW = 1100;
    private static final int FOOT = 36;
    /** Two buttons beside each other, in px. */
    private static final int SLIMMEST = 340;

    private final PresenterModel model;
    private final Words words;
    private final KeyWords bound;
    private final HeadBar head;
    private final RoomSide room;
    private final TimeCard time;
    private final NotesCard notes;
    private final StateCard state;
    private final KeyRow keys;
    private final JButton gather;
    private final JButton bring;
    private final JButton next;
    private boolean calm;
    private int fitted = -1;
    private int fittedHeight = -1;

    ScenesPane(PresenterModel model, Studio studio) {
        this.model = model;
        words = studio.words();
        setOpaque(false);
        bound = new KeyWords(words, model.keys());
        head = new HeadBar(words);
        room = new RoomSide(studio, bound, command -> {
            model.run(command);
            room().requestFocusInWindow();
        });
        Runnable back = () -> room().requestFocusInWindow();
        time = new TimeCard(model, words, back);
        notes = new NotesCard(model, words, back);
        state = new StateCard(model, words, back);
        keys = new KeyRow(List.of(
                        hint("presenter.key.back", Command.BACK, "\u2190"),
                        hint("presenter.key.black", Command.BLACK, bound.cap(Command.BLACK)),
                        hint("presenter.key.white", Command.WHITE, bound.cap(Command.WHITE)),
                        hint("presenter.key.freeze", Command.FREEZE, bound.cap(Command.FREEZE)),
                        hint("presenter.key.calm", Command.CALM, bound.cap(Command.CALM)),
                        hint("presenter.key.grid", Command.GRID, bound.cap(Command.GRID)),
                        hint("presenter.key.shared", Command.MODERATION, bound.cap(Command.MODERATION)),
                        hint("presenter.key.all", Command.KEYS, "?"))
                .stream()
                .map(each -> new KeyRow.Hint(each.caps(), words.text(each.text()), () -> {
                    each.act().run();
                    back.run();
                }))
                .toList());
        gather = Buttons.plain(words.text("presenter.gather.wall"), model::gather);
        gather.setName("gather");
        bring = Buttons.plain(words.text("presenter.moderation.bring", 0), () -> {
            model.run(Command.BRING);
            back.run();
        });
        bring.setName("bring-here");
        bring.setVisible(false);
        next = Buttons.primary(words.text("presenter.next.button"), () -> {
            model.run(calm ? Command.CALM : Command.NEXT);
            back.run();
        });
        next.setName("next");
    }

    private KeyRow.Hint hint(String key, Command command, String cap) {
        return new KeyRow.Hint(List.of(cap), key, () -> model.run(command));
    }

    RoomPane room() {
        return room.room();
    }

    void show(PresenterState now, String clock) {
        calm = now.room().calmSince().isPresent();
        next.setText(words.text(calm ? "presenter.next.calm" : "presenter.next.button"));
        head.show(now, clock);
        if (room.show(now)) {
            fitted = -1;
            revalidate();
        }
        time.show(
                now,
                words.calendar().time(model.at(now.evening().sitting().ends()).toLocalTime()));
        notes.show(now);
        state.show(now);
        int waiting = now.roomWall().waiting();
        bring.setVisible(waiting > 0);
        bring.setText(bound.of(words.text("presenter.moderation.bring", waiting), Command.BRING));
        gather.setVisible(now.wall() && waiting == 0);
        gather.setText(words.text(now.chart() ? "presenter.gather.chart" : "presenter.gather.wall"));
    }

    @Override
    public void doLayout() {
        if (getWidth() != fitted || getHeight() != fittedHeight) {
            fitted = getWidth();
            fittedHeight = getHeight();
            arrange();
        }
        super.doLayout();
    }

    private void arrange() {
        Insets insets = getInsets();
        int width = getWidth() - insets.left - insets.right;
        int height = getHeight() - insets.top - insets.bottom - head.getPreferredSize().height - FOOT - 3 * 16;
        int side = Math.max(SLIMMEST, (int) (width * (getWidth() < NARROW ? 0.46 : 0.486)));
        while (side > SLIMMEST && room.height(side) > height) {
            side -= 8;
        }
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        removeAll();
        setLayout(new MigLayout(
                "insets 0, gap 24 16, fill, hidemode 3",
                "[" + side + "!][grow, fill]",
                "[][grow, fill][" + FOOT + "!]"));
        room.fit(side);
        add(head, "span, growx, wrap");
        var left = column("[]push");
        left.add(room, "growx, wrap");
        var right = column("[]16[grow, fill]16[]");
        right.add(time, "growx, wmin 0, wrap");
        right.add(notes, "grow, wmin 0, wrap");
        right.add(state, "growx, wmin 0");
        add(left, "grow");
        add(right, "grow, wmin 0, wrap");
        add(keys, "span, split 4, growx, pushx, wmin 0");
        add(gather);
        add(bring);
        add(next);
        applyComponentOrientation(getComponentOrientation());
        if (focused != null && SwingUtilities.isDescendingFrom(focused, this)) {
            // What was taken out a moment ago lost it to whatever comes next.
            focused.requestFocusInWindow();
        }
    }

    private static JPanel column(String rows) {
        var column = new JPanel(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", rows));
        column.setOpaque(false);
        return column;
    }
}
