package kintsugi.kiosk.page;

import java.awt.BorderLayout;
import java.awt.ComponentOrientation;
import java.util.List;
import javax.swing.JPanel;
import kintsugi.figure.LastSeam;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.CodePage;
import kintsugi.kiosk.turn.CommitPage;
import kintsugi.kiosk.turn.HandOverPage;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.PinPage;
import kintsugi.kiosk.turn.PlanPage;
import kintsugi.kiosk.turn.PreviewPage;
import kintsugi.kiosk.turn.RoundPage;
import kintsugi.kiosk.turn.SharedPage;
import kintsugi.kiosk.turn.TypePage;
import kintsugi.look.DrawnLetters;
import kintsugi.look.Look;
import kintsugi.look.OwnClipboard;
import org.jspecify.annotations.Nullable;

/** Shows what the model shows, page by page; a page that is left is emptied and thrown away. */
public final class KioskPanel extends JPanel {
    /** How far a trembling finger may come from its first tap to its second, in parts of the height. */
    private static final double TREMBLE = 32 / 768.0;

    private static final long serialVersionUID = 1L;

    private final transient KioskModel model;
    private final transient StrayClicks strays = new StrayClicks();
    private final transient HeldKeys held = new HeldKeys();
    private final transient Hand hand = new Hand(this::handChanged, strays);
    private final transient OwnClipboard clipboard = new OwnClipboard();
    private final transient LastSeam seam = new LastSeam();
    private transient List<Object> key = List.of();
    private transient Ground ground;
    private @Nullable Leaf leaf;

    /** The panel of this kiosk. */
    public KioskPanel(KioskModel model) {
        super(new BorderLayout());
        this.model = model;
        this.ground = new Ground(model, model.state().language(), hand, strays, clipboard, seam);
        setBackground(Look.colour(Tone.BACKGROUND));
        FirstField.on(ground);
        show(model.state());
        model.listen(this::show);
        model.onRefusal(this::typeOn);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        hand.watch();
        held.watch();
    }

    @Override
    public void removeNotify() {
        hand.rest();
        held.rest();
        super.removeNotify();
    }

    private void show(KioskState state) {
        List<Object> next = keyOf(state);
        if (!next.equals(key)) {
            turnTo(state, next);
        }
        boolean dimming = ground.isDimmed() != state.dimmed();
        ground.dim(state.dimmed());
        if (leaf != null) {
            leaf.show(state);
        }
        if (dimming) {
            repaint();
        }
    }

    private void handChanged() {
        if (leaf != null) {
            leaf.hand(hand.isOnKeys());
        }
        repaint();
    }

    private void typeOn() {
        if (leaf != null) {
            leaf.typeOn();
        }
    }

    private void turnTo(KioskState state, List<Object> next) {
        if (state.countdown() > 0 || state.page() instanceof Page.Cover) {
            clipboard.forget();
            hand.forget();
        }
        Leaf before = leaf;
        if (before != null) {
            before.wipe();
        }
        removeAll();
        strays.turned();
        strays.within(getHeight() * TREMBLE);
        held.turned();
        key = next;
        ground = new Ground(model, state.language(), hand, strays, clipboard, seam);
        ground.dim(state.dimmed());
        Leaf fresh = leafFor(state);
        fresh.applyComponentOrientation(
                ground.mirrored() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        leaf = fresh;
        fresh.show(state);
        fresh.hand(hand.isOnKeys());
        add(fresh);
        validate();
        if (isShowing()) {
            paintImmediately(0, 0, getWidth(), getHeight());
        }
        DrawnLetters.forget();
        fresh.first().requestFocusInWindow();
    }

    /** What makes a page another page: while it stays the same, fields keep their caret. */
    private static List<Object> keyOf(KioskState state) {
        Page page = state.page();
        Object kind = page.getClass();
        Object language = state.language();
        if (state.countdown() > 0) {
            return List.of("idle", language);
        }
        if (state.help()) {
            return List.of("help", language);
        }
        if (page instanceof AskPage ask) {
            return List.of(kind, language, ask.prompt());
        }
        if (page instanceof RoundPage round) {
            return List.of(kind, language, round.prompt(), round.resting());
        }
        if (page instanceof CommitPage commit) {
            return List.of(kind, language, commit.ideas());
        }
        if (page instanceof NotebookPage notebook) {
            return List.of(kind, language, notebook.open(), notebook.notebook());
        }
        if (page instanceof PlanPage plan) {
            return List.of(kind, language, plan.large());
        }
        if (page instanceof HandOverPage over) {
            return List.of(kind, language, over.step().isHanded());
        }
        if (page instanceof TypePage type) {
            return List.of(kind, language, type.isComingBack(), type.replacing());
        }
        if (page instanceof PreviewPage preview) {
            return List.of(kind, language, preview.way());
        }
        return List.of(kind, language);
    }

    private Leaf leafFor(KioskState state) {
        Page page = state.page();
        if (state.countdown() > 0) {
            return new IdleLeaf(ground);
        }
        if (state.help()) {
            return new HelpLeaf(ground, state);
        }
        if (page instanceof Page.Welcome) {
            return new WelcomeLeaf(ground);
        }
        if (page instanceof Page.Promises) {
            return new PromisesLeaf(
                    ground, state.offer().map(offer -> offer.circle()).orElse(5));
        }
        if (page instanceof Page.Situated situated) {
            return new SituationLeaf(ground, situated.again());
        }
        if (page instanceof PinPage) {
            return new PinLeaf(ground);
        }
        if (page instanceof CodePage code) {
            return new CodeLeaf(ground, code.replacing());
        }
        if (page instanceof TypePage type) {
            return new TypeLeaf(ground, type.isComingBack(), type.replacing());
        }
        return leafOfNotebook(state, page);
    }

    private Leaf leafOfNotebook(KioskState state, Page page) {
        if (page instanceof AskPage ask) {
            return AskLeaf.of(ground, ask);
        }
        if (page instanceof RoundPage round) {
            return round.resting() ? new RoundRestLeaf(ground, round) : RoundLeaf.of(ground, round);
        }
        if (page instanceof PreviewPage preview) {
            return new PreviewLeaf(ground, state, preview);
        }
        if (page instanceof SharedPage shared) {
            return new SharedLeaf(ground, state, shared);
        }
        if (page instanceof CommitPage commit) {
            return commit.ideas() ? new IdeasLeaf(ground, state) : new CommitLeaf(ground, model.today());
        }
        if (page instanceof NotebookPage notebook) {
            return notebook.open().isPresent()
                    ? new RowLeaf(ground, state, notebook, notebook.open().get())
                    : new NotebookLeaf(ground, state, notebook);
        }
        if (page instanceof PlanPage plan) {
            return plan.large() ? new LargeLeaf(ground) : new PlanLeaf(ground, state, plan);
        }
        if (page instanceof HandOverPage over) {
            return over.step().isHanded() ? new MarkLeaf(ground, over) : new HandOverLeaf(ground, over);
        }
        return new CoverLeaf(ground);
    }
}
