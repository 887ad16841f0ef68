package kintsugi.presenter;

import java.util.List;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.guide.Prompt;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Glyph;
import kintsugi.look.Labels;
import kintsugi.look.Scrolls;
import kintsugi.look.TextBlock;
import kintsugi.settings.Command;
import kintsugi.words.Words;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Enough;
import net.miginfocom.swing.MigLayout;

/** What people shared: gather a prompt, read its texts, let some go to the wall. The room never sees this pane. */
final class ModerationPane extends JPanel {
    private final PresenterModel model;
    private final Words words;
    private final JComboBox<String> prompts = new JComboBox<>();
    private final JLabel enough = Labels.text("");
    private final JButton gather;
    private final JButton bring;
    private final JLabel unseen;
    private final JLabel counts = Labels.muted("");
    private final TextBlock question;
    private final CardList list;
    private final CardDetail detail;
    private final JPanel texts =
            new JPanel(new MigLayout("insets 0, gap 24 16, fill", "[33%!][grow, fill]", "[grow, fill]"));
    private final JPanel cover = new JPanel(new MigLayout("insets 0, gap 12, fillx, wrap 1", "[grow, fill]"));
    private List<Prompt> offered = List.of();
    private boolean showing;
    private Doing doing = Doing.READING;

    ModerationPane(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, gap 16 12, fill, hidemode 3", "[][grow][][]", "[][][][grow, fill][]"));
        this.model = model;
        this.words = words;
        setOpaque(false);
        question = new TextBlock(words.language(), Tone.MUTED);
        unseen = Labels.text(words.text("presenter.moderation.unseen"));
        unseen.setIcon(Glyph.UNSEEN.icon(18, Tone.SKY));
        unseen.setIconTextGap(10);
        gather = Buttons.plain(
                words.text("presenter.with-key", words.text("presenter.moderation.gather"), "T"), model::gather);
        gather.setName("gather-one");
        bring = Buttons.plain(words.text("presenter.moderation.bring", 0), () -> model.run(Command.BRING));
        bring.setName("bring");
        bring.setVisible(false);
        list = new CardList(model, words);
        detail = new CardDetail(model, words);
        prompts.setName("prompts");
        prompts.getAccessibleContext().setAccessibleName(words.text("presenter.moderation.prompt"));
        prompts.setRenderer(new DefaultListCellRenderer());
        prompts.addActionListener(event -> {
            if (!showing && prompts.getSelectedIndex() >= 0) {
                model.moderation().choosePrompt(prompts.getSelectedIndex());
            }
        });
        build();
        keys();
    }

    private void build() {
        add(Labels.title(words.text("presenter.moderation.title")));
        add(prompts, "growx, wmin 80");
        add(enough);
        add(gather, "wrap");
        add(question, "span, growx, wmin 0, wrap");
        var banner = new CardPanel(
                new MigLayout("insets 4 16 4 8, gap 12, fillx, hidemode 3", "[][grow, trailing][]", "[36!]"));
        banner.add(unseen, "wmin 0");
        banner.add(counts, "wmin 0");
        banner.add(bring);
        add(banner, "span, growx, wmin 0, wrap");
        var scroll = Scrolls.down(list);
        var box = new CardPanel(new MigLayout("insets 4, fill", "[grow, fill]", "[grow, fill]"));
        box.add(scroll, "wmin 0, hmin 60");
        texts.setOpaque(false);
        texts.add(box, "grow, wmin 0");
        texts.add(detail, "grow, wmin 0");
        add(texts, "span, grow, wmin 0, hmin 100, wrap");
        cover.setOpaque(false);
        cover.add(
                TextBlock.of(words.text("presenter.cover.text"), TypeStep.LEAD, Tone.TEXT, words.language()), "wmin 0");
        cover.add(
                Buttons.plain(words.text("presenter.cover.button"), () -> model.ask(Question.UNSEEN)),
                "align leading, growx 0");
        add(cover, "span, grow, wmin 0, wrap");
        add(
                new KeyRow(List.of(
                        new KeyRow.Hint(List.of("\u2191", "\u2193"), words.text("presenter.moderation.move"), () -> {}),
                        new KeyRow.Hint(
                                List.of("\u2190", "\u2192"), words.text("presenter.moderation.other"), () -> {}),
                        new KeyRow.Hint(List.of("M"), words.text("presenter.moderation.leave"), this::leave))),
                "span, split 2, growx, pushx, wmin 0");
        add(Labels.muted(words.text("presenter.moderation.page-keys")), "wmin 0");
    }

    private void keys() {
        var keys = new ListKeys(this, list);
        keys.bind("A", reading(() -> model.moderation().judge(CardState.APPROVED)));
        keys.bind("H", reading(() -> model.moderation().judge(CardState.HELD)));
        keys.bind("S", reading(() -> model.moderation().spotlight()));
        keys.bind("X", reading(() -> model.moderation().begin(Doing.BLACKING_OUT)));
        keys.bind("R", reading(() -> model.moderation().begin(Doing.RETELLING)));
        keys.bind("Z", reading(() -> model.moderation().putBack()));
        keys.bind("V", reading(() -> model.moderation().care()));
        keys.bind("U", reading(() -> model.moderation().noHelpNext()));
        keys.bind("O", reading(() -> model.run(Command.BRING)));
        keys.bind("T", reading(model::gather));
        keys.bind("M", reading(this::leave));
        keys.bind("LEFT", reading(() -> other(getComponentOrientation().isLeftToRight() ? -1 : 1)));
        keys.bind("RIGHT", reading(() -> other(getComponentOrientation().isLeftToRight() ? 1 : -1)));
    }

    /** Letters that are typed into a text are none of these. */
    private Runnable reading(Runnable act) {
        return () -> {
            if (doing == Doing.READING) {
                act.run();
            }
        };
    }

    private void other(int by) {
        model.moderation().choosePrompt(model.state().moderation().at() + by);
    }

    private void leave() {
        model.show(Pane.SCENES);
    }

    void focus() {
        if (doing != Doing.READING) {
            detail.focus(doing);
        } else if (list.isShowing()) {
            list.requestFocusInWindow();
        } else {
            requestFocusInWindow();
        }
    }

    void show(PresenterState now) {
        Moderation shared = now.moderation();
        showing = true;
        if (!shared.prompts().equals(offered)) {
            offered = shared.prompts();
            prompts.removeAllItems();
            offered.forEach(prompt -> prompts.addItem(prompt.label()));
        }
        if (shared.prompt().isPresent()) {
            prompts.setSelectedIndex(shared.at());
        }
        showing = false;
        question.show(shared.prompt().map(Prompt::question).orElse(""), TypeStep.BODY);
        boolean there = shared.state().enough() == Enough.ENOUGH;
        enough.setIcon((there ? Glyph.RING_CLOSED : Glyph.RING_OPEN).icon(16, there ? Tone.SAGE : Tone.MUTED));
        enough.setText(words.text(there ? "presenter.state.enough" : "presenter.state.not-yet"));
        enough.setVisible(shared.prompt().isPresent());
        gather.setEnabled(shared.prompt().isPresent());
        unseen.setText(words.text(now.covered() ? "presenter.moderation.maybe-seen" : "presenter.moderation.unseen"));
        counts.setText(
                shared.state().cards().isEmpty()
                        ? ""
                        : words.text(
                                "presenter.moderation.counts",
                                shared.state().cards().size(),
                                shared.count(CardState.APPROVED),
                                shared.count(CardState.HELD),
                                shared.count(CardState.WAITING)));
        texts.setVisible(!now.covered());
        cover.setVisible(now.covered());
        list.show(now.covered() ? List.of() : shared.state().cards(), shared.row());
        RoomWall wall = now.roomWall();
        detail.show(now.covered() ? Moderation.NOTHING : shared, wall);
        if (wall.waiting() == 0 && bring.isFocusOwner()) {
            // It goes, and the keys would go with it.
            focus();
        }
        bring.setVisible(wall.waiting() > 0);
        bring.setText(words.text("presenter.with-key", words.text("presenter.moderation.bring", wall.waiting()), "O"));
        if (doing != shared.doing()) {
            doing = shared.doing();
            focus();
        }
    }
}
