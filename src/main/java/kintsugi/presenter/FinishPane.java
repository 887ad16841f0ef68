package kintsugi.presenter;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** The end of an evening: how far it is, what went, what stays, and where the summary lies. */
final class FinishPane extends JPanel {
    private final PresenterModel model;
    private final Words words;
    private Finish shown = new Finish.NotYet();
    private Optional<JButton> home = Optional.empty();
    private boolean covered;

    FinishPane(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, fill", "[grow, center]", "[grow, center]"));
        this.model = model;
        this.words = words;
        setOpaque(false);
    }

    /** Shows it, as a rehearsal's or a real evening's; returns whether it is another than before. */
    boolean show(Finish finish, boolean rehearsal, boolean unread) {
        if (shown.equals(finish) && covered == unread) {
            return false;
        }
        shown = finish;
        covered = unread;
        home = Optional.empty();
        removeAll();
        var card = new CardPanel(new MigLayout("insets 28 32 28 32, gap 12 14, fillx, wrap 1", "[grow, fill]"));
        if (finish instanceof Finish.Working working) {
            working(card, working);
        } else if (finish instanceof Finish.Done done) {
            if (rehearsal) {
                rehearsed(card, done);
            } else {
                done(card, done);
            }
        } else if (finish instanceof Finish.Failed failed) {
            failed(card, failed);
        }
        add(card, "w 320:640:640");
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
        return true;
    }

    /** Onto the way home, once there is one. */
    void focus() {
        home.ifPresent(JButton::requestFocusInWindow);
    }

    private void working(JPanel card, Finish.Working working) {
        String step = working.saving() ? "saving" : working.closing() ? "forgetting" : "stopping";
        card.add(Labels.title(words.text("presenter.finish." + step)), "wmin 0");
        var bar = new JProgressBar();
        bar.setIndeterminate(true);
        bar.getAccessibleContext().setAccessibleName(words.text("presenter.finish." + step));
        card.add(bar, "h 6!");
        card.add(text("presenter.finish.wait"), "wmin 0");
    }

    private void done(JPanel card, Finish.Done done) {
        card.add(Labels.title(
                words.text(done.receipt().isPresent() ? "presenter.finish.closed" : "presenter.finish.stopped")));
        done.receipt().ifPresent(receipt -> {
            card.add(block(words.text("presenter.finish.went", receipt.codes(), receipt.shared())), "wmin 0");
            card.add(block(words.text("presenter.finish.stays", receipt.charts().size())), "wmin 0");
            card.add(text("presenter.finish.beyond"), "wmin 0");
        });
        summary(card, done, "presenter.finish.summary");
        if (done.receipt().isEmpty() && !covered) {
            note(card);
        }
        leave(card);
    }

    /** Nothing of it stays; what a real evening's end promises would be untrue. */
    private void rehearsed(JPanel card, Finish.Done done) {
        card.add(Labels.title(words.text("presenter.finish.rehearsed")));
        card.add(text("presenter.finish.thrown"), "wmin 0");
        summary(card, done, "presenter.finish.summary.rehearsed");
        leave(card);
    }

    private void summary(JPanel card, Finish.Done done, String key) {
        if (done.files().isEmpty()) {
            card.add(text("presenter.finish.unsaved"), "wmin 0");
            card.add(
                    button(Buttons.plain(words.text("presenter.finish.again-summary"), model::again), "again"),
                    "growx 0");
        } else {
            String names = done.files().stream().map(Path::toString).collect(Collectors.joining("\n"));
            card.add(block(words.text(key, names)), "wmin 0");
        }
    }

    /** While the evening is fresh; it is here again when the workshop goes on. */
    private void note(JPanel card) {
        card.add(Labels.strong(words.text("presenter.note.title")), "gaptop 8, wmin 0");
        var pad = new NotePad(model.debrief(), words);
        pad.open();
        card.add(pad, "h 300!, wmin 0");
    }

    private void failed(JPanel card, Finish.Failed failed) {
        card.add(Labels.title(words.text("presenter.finish.failed")));
        card.add(text("store.problem." + failed.kind().name().toLowerCase(Locale.ROOT)), "wmin 0");
        card.add(button(Buttons.plain(words.text("presenter.finish.again"), model::again), "again"), "growx 0");
        leave(card);
    }

    private void leave(JPanel card) {
        var leave = button(Buttons.primary(words.text("presenter.finish.home"), model::leave), "home");
        home = Optional.of(leave);
        card.add(leave, "growx 0, align trailing");
    }

    private TextBlock text(String key) {
        return block(words.text(key));
    }

    private TextBlock block(String text) {
        return TextBlock.of(text, TypeStep.BODY, Tone.TEXT, words.language());
    }

    private static JButton button(JButton button, String name) {
        button.setName(name);
        return button;
    }
}
