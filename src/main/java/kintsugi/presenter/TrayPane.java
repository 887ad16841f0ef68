package kintsugi.presenter;

import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.EmblemIcon;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.print.MarkSign;
import kintsugi.words.Words;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.TrayEntry;
import net.miginfocom.swing.MigLayout;

/** The plans that were handed over for printing, by their marks. What is on their pages is never shown. */
final class TrayPane extends JPanel {
    private static final int SIDE = 180;

    private final PresenterModel model;
    private final Words words;
    private final JList<TrayEntry> list = new JList<>();
    private final JLabel counts = Labels.muted("");
    private final JLabel picture = Labels.text("");
    private final JLabel name = Labels.title("");
    private final TextBlock told;
    private final TextBlock trouble;
    private final JProgressBar progress = new JProgressBar();
    private final JButton print;
    private final JButton out;
    private final JButton all;
    private final JButton stop;
    private boolean showing;

    TrayPane(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, gap 24 12, fill, hidemode 3", "[33%!][grow, fill]", "[][][grow, fill][]"));
        this.model = model;
        this.words = words;
        setOpaque(false);
        told = new TextBlock(words.language(), Tone.TEXT);
        trouble = new TextBlock(words.language(), Tone.ROSE);
        print = button(Buttons.plain(words.text("presenter.tray.print"), this::print), "print");
        out = button(Buttons.plain(words.text("presenter.tray.out"), this::takeOut), "out");
        all = button(Buttons.plain(words.text("presenter.tray.all"), this::printAll), "print-all");
        stop = button(
                Buttons.plain(
                        words.text("presenter.tray.stop"), () -> model.tray().stop()),
                "stop-printing");
        progress.setIndeterminate(true);
        progress.getAccessibleContext().setAccessibleName(words.text("presenter.tray.progress"));
        list.setCellRenderer(new TrayRow(words));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setTransferHandler(null);
        list.setName("tray");
        list.getAccessibleContext().setAccessibleName(words.text("presenter.tray.list"));
        list.addListSelectionListener(event -> {
            if (!showing && list.getSelectedValue() != null) {
                model.tray().choose(list.getSelectedValue().mark());
            }
        });
        build();
        var keys = new ListKeys(this, list);
        keys.bind("P", this::print);
        keys.bind("A", this::printAll);
        keys.bind("O", this::takeOut);
        keys.bind("L", this::leave);
    }

    private void build() {
        add(Labels.title(words.text("presenter.tray.title")), "span, split 2, pushx");
        add(counts, "wrap");
        var banner = new CardPanel(new MigLayout("insets 8 16 8 16, fillx", "[grow, fill]"));
        banner.add(
                TextBlock.of(words.text("presenter.tray.unread"), TypeStep.BODY, Tone.TEXT, words.language()),
                "wmin 0");
        add(banner, "span, growx, wmin 0, wrap");
        var scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        var box = new CardPanel(new MigLayout("insets 4, fill", "[grow, fill]", "[grow, fill]"));
        box.add(scroll, "wmin 0, hmin 60");
        add(box, "grow, wmin 0");
        var detail = new CardPanel(new MigLayout(
                "insets 24 28 24 28, gap 12 14, fillx, hidemode 3, wrap 1", "[grow, fill]", "[][][][][]"));
        detail.add(picture, "growx 0");
        detail.add(name, "wmin 0");
        detail.add(told, "wmin 0");
        detail.add(trouble, "wmin 0");
        detail.add(progress, "h 6!");
        var row = new JPanel(new MigLayout("insets 0, gap 12, hidemode 3"));
        row.setOpaque(false);
        List.of(print, out, all, stop).forEach(row::add);
        detail.add(row, "wmin 0");
        add(detail, "grow, wmin 0, wrap");
        add(
                new KeyRow(List.of(
                        new KeyRow.Hint(List.of("P"), words.text("presenter.tray.key.print"), this::print),
                        new KeyRow.Hint(List.of("A"), words.text("presenter.tray.key.all"), this::printAll),
                        new KeyRow.Hint(List.of("O"), words.text("presenter.tray.key.out"), this::takeOut),
                        new KeyRow.Hint(List.of("L"), words.text("presenter.tray.key.leave"), this::leave))),
                "span, growx, wmin 0");
    }

    private static JButton button(JButton button, String name) {
        button.setName(name);
        return button;
    }

    private void print() {
        model.state().tray().chosen().ifPresent(entry -> model.tray().print(entry.mark()));
    }

    private void printAll() {
        model.tray().printAll(model.state().tray().entries());
    }

    /** Only what is on paper: nobody's pages are lost by a slip of the hand. */
    private void takeOut() {
        model.state()
                .tray()
                .chosen()
                .filter(TrayEntry::printed)
                .ifPresent(entry -> model.tray().takeOut(entry.mark()));
    }

    private void leave() {
        model.show(Pane.SCENES);
    }

    void focus() {
        list.requestFocusInWindow();
    }

    void show(TrayState now) {
        showing = true;
        var rows = new DefaultListModel<TrayEntry>();
        rows.addAll(now.entries());
        list.setModel(rows);
        now.chosen().ifPresent(entry -> list.setSelectedValue(entry, true));
        showing = false;
        counts.setText(words.text("presenter.tray.counts", now.waiting(), now.printed()));
        boolean any = now.chosen().isPresent();
        picture.setVisible(any);
        name.setText(
                now.chosen().map(entry -> MarkSign.name(entry.mark(), words)).orElse(""));
        now.chosen().ifPresent(entry -> {
            picture.setIcon(new EmblemIcon(MarkSign.emblem(entry.mark()), SIDE));
            picture.getAccessibleContext().setAccessibleName(MarkSign.name(entry.mark(), words));
        });
        told.show(told(now), TypeStep.BODY);
        trouble.show(
                now.trouble()
                        .map(kind -> words.text(
                                "presenter.tray.trouble." + kind.name().toLowerCase(Locale.ROOT)))
                        .orElse(""),
                TypeStep.BODY);
        trouble.setVisible(now.trouble().isPresent());
        progress.setVisible(now.printing().isPresent());
        boolean printed = now.chosen().map(TrayEntry::printed).orElse(false);
        print.setText(words.text(printed ? "presenter.tray.again" : "presenter.tray.print"));
        print.setEnabled(any);
        out.setVisible(printed);
        all.setEnabled(now.waiting() > 0);
        stop.setVisible(now.after() > 0);
    }

    private String told(TrayState now) {
        if (now.printing().isPresent()) {
            PictureMark mark = now.printing().get();
            return words.text("presenter.tray.printing", MarkSign.name(mark, words), now.after());
        }
        return now.chosen()
                .map(entry -> words.text(entry.printed() ? "presenter.tray.look" : "presenter.tray.waits"))
                .orElse(words.text("presenter.tray.empty"));
    }
}
