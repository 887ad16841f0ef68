package kintsugi.presenter;

import java.awt.CardLayout;
import java.awt.ComponentOrientation;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.guide.Prompt;
import kintsugi.look.Look;
import net.miginfocom.swing.MigLayout;

/** The presenter's window without its frame. On the event thread. */
public final class PresenterPanel extends JPanel {
    private static final int NARROW = 1100;

    private final PresenterModel model;
    private final Studio studio;
    private final TroubleBanner trouble;
    private final WrongCodesBanner codes;
    private final WordingBanner wording;
    private final CardLayout cards = new CardLayout();
    private final JPanel stack = new JPanel(cards);
    private final ScenesPane scenes;
    private final ModerationPane moderation;
    private final TrayPane tray;
    private final RestPane rest;
    private final GridPane grid;
    private final NotePane note;
    private final KeysPane keys;
    private final QuestionPane question;
    private final FinishPane finish;
    private String shown = "";

    /** A panel bound to this model. */
    public PresenterPanel(PresenterModel model, Studio studio) {
        super(new MigLayout("insets 0, gap 0, fill, hidemode 3", "[grow, fill]", "[grow, fill]"));
        this.model = model;
        this.studio = studio;
        setBackground(Look.colour(Tone.BACKGROUND));
        var words = studio.words();
        trouble = new TroubleBanner(words);
        codes = new WrongCodesBanner(words, () -> {
            model.wrongCodesSeen();
            focus();
        });
        wording = new WordingBanner(model, words, this::focus);
        scenes = new ScenesPane(model, studio);
        moderation = new ModerationPane(model, words);
        tray = new TrayPane(model, words);
        rest = new RestPane(model, words);
        grid = new GridPane(model, studio);
        note = new NotePane(model, words);
        keys = new KeysPane(model, words);
        question = new QuestionPane(model, words);
        finish = new FinishPane(model, words);
        stack.setOpaque(false);
        stack.add(scenes, "scenes");
        stack.add(moderation, "moderation");
        stack.add(tray, "tray");
        stack.add(rest, "rest");
        stack.add(grid, "grid");
        stack.add(note, "note");
        stack.add(keys, "keys");
        stack.add(question, "question");
        stack.add(finish, "finish");
        add(trouble, "north, wmin 0");
        add(codes, "north, wmin 0");
        add(wording, "north, wmin 0");
        add(stack, "grow, wmin 0, hmin 0");
        applyComponentOrientation(
                words.direction().mirrored() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        model.listen(this::show);
    }

    /** The pane in which keys move scenes. */
    RoomPane room() {
        return scenes.room();
    }

    /** Puts the focus where it belongs: into the room pane, or into what lies over it. */
    void focus() {
        switch (shown) {
            case "moderation" -> moderation.focus();
            case "tray" -> tray.focus();
            case "rest" -> rest.focus();
            case "grid" -> grid.focus();
            case "note" -> note.focus();
            case "keys" -> keys.focus();
            case "question" -> question.focus();
            case "scenes" -> scenes.room().requestFocusInWindow();
            default -> finish.focus();
        }
    }

    private void show(PresenterState now) {
        trouble.show(now.evening().trouble(), now.room().unpainted());
        codes.show(now);
        wording.show(now);
        scenes.show(now, studio.words().calendar().time(model.time().toLocalTime()));
        String card = card(now);
        if (card.equals("moderation") || shown.equals("moderation")) {
            moderation.show(now);
        }
        note.show(card.equals("note"), now.covered());
        if (card.equals("tray")) {
            tray.show(now.tray());
        }
        boolean otherwise = now.rest().map(rest::show).orElse(false);
        if (card.equals("grid")) {
            grid.show(now);
        }
        boolean asked = now.question()
                .map(one -> question.show(one, now.evening().goesRound().map(Prompt::question)))
                .orElse(false);
        if (now.question().isEmpty()) {
            question.forget();
        }
        boolean further = finish.show(now.finish(), now.rehearsal(), now.covered());
        if (!card.equals(shown)) {
            shown = card;
            cards.show(stack, card);
            focus();
        } else if (asked || further || otherwise) {
            focus();
        }
    }

    private static String card(PresenterState now) {
        if (!(now.finish() instanceof Finish.NotYet)) {
            return "finish";
        }
        if (now.question().isPresent()) {
            return "question";
        }
        return switch (now.pane()) {
            case SCENES -> "scenes";
            case MODERATION -> "moderation";
            case TRAY -> "tray";
            case REST -> "rest";
            case GRID -> "grid";
            case NOTE -> "note";
            case KEYS -> "keys";
        };
    }

    @Override
    public void doLayout() {
        int margin = getWidth() < NARROW ? 16 : 24;
        if (getInsets().left != margin) {
            setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
        }
        super.doLayout();
    }
}
