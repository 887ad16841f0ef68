package kintsugi.home;

import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import kintsugi.figure.Tone;
import kintsugi.look.Look;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The first window without its frame: one page at a time. On the event thread. */
public final class HomePanel extends JPanel {
    private final HomeModel model;
    private final Words words;
    private final ZoneId zone;
    private final NoteBar notes;
    private final BusyBar busy;
    private final JScrollPane scroll = new JScrollPane(
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    private final JPanel foot = new JPanel(new MigLayout("insets 12 24 16 24, gap 24, fillx", "[grow, fill][]"));
    private Optional<Page> page = Optional.empty();
    private List<Object> shown = List.of();
    private boolean working;
    private @Nullable Component typing;

    /** A panel bound to this model; dates are told in this zone. */
    public HomePanel(HomeModel model, Words words, ZoneId zone) {
        super(new MigLayout("insets 0, gap 0, fill, hidemode 3", "[grow, fill]", "[grow, fill]"));
        this.model = model;
        this.words = words;
        this.zone = zone;
        setBackground(Look.colour(Tone.BACKGROUND));
        notes = new NoteBar(words);
        busy = new BusyBar(model, words);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setBackground(Look.colour(Tone.BACKGROUND));
        scroll.getVerticalScrollBar().setUnitIncrement(30);
        scroll.setFocusable(false);
        add(notes, "north, wmin 0");
        scrollByKeys();
        foot.setOpaque(false);
        add(foot, "south, wmin 0");
        add(scroll, "grow, wmin 0, hmin 0");
        orient();
        model.listen(this::show);
    }

    /** Pages turn from wherever the focus is; the buttons at the foot do not lie in what scrolls. */
    private void scrollByKeys() {
        var keys = scroll.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW);
        keys.put(KeyStroke.getKeyStroke("PAGE_DOWN"), "scrollDown");
        keys.put(KeyStroke.getKeyStroke("PAGE_UP"), "scrollUp");
    }

    private void orient() {
        applyComponentOrientation(
                words.direction().mirrored() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
    }

    private void show(HomeState now) {
        notes.show(now.notes());
        busy.show(now.busy());
        List<Object> next = identity(now);
        if (!next.equals(shown)) {
            shown = next;
            Page fresh = page(now);
            page = Optional.of(fresh);
            notes.reserve(fresh.tells());
            scroll.setViewportView(fresh);
            foot(fresh.foot());
            orient();
            working = false;
            typing = null;
            revalidate();
            fresh.focus();
        } else if (now.page() instanceof HomePage.Plan plan) {
            page.map(PlanPage.class::cast).ifPresent(each -> each.show(plan));
        }
        if (working != now.busy().isPresent()) {
            working = now.busy().isPresent();
            if (working) {
                typing = typedIn();
            }
            page.ifPresent(each -> enable(each, !working));
            page.flatMap(Page::foot).ifPresent(each -> enable(each, !working));
            if (!working) {
                boolean refused = now.notes().stream().anyMatch(Note::grave);
                page.ifPresent(each -> focus(each, refused));
            }
        }
    }

    /** The way on beside how far long work is, under a line where there is one. */
    private void foot(Optional<JComponent> wayOn) {
        foot.removeAll();
        foot.add(busy, "wmin 0");
        wayOn.ifPresent(foot::add);
        foot.repaint();
        foot.setBorder(
                wayOn.isPresent()
                        ? BorderFactory.createMatteBorder(1, 0, 0, 0, Look.colour(Tone.HAIRLINE))
                        : BorderFactory.createEmptyBorder());
    }

    /** Whoever had the focus before the work has it afterwards; where something was refused, it is asked for again. */
    private void focus(Page each, boolean refused) {
        Component before = typing;
        typing = null;
        if (before != null && !(refused && each.asks())) {
            before.requestFocusInWindow();
        } else {
            each.focus();
        }
    }

    private @Nullable Component typedIn() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, this) ? owner : null;
    }

    /** What a page is made of: as long as it is the same, the page stays, and with it what was typed. */
    private static List<Object> identity(HomeState now) {
        HomePage page = now.page();
        if (page instanceof HomePage.Plan plan) {
            return List.of("plan", plan.guide(), now.settings());
        }
        return page instanceof HomePage.Start ? List.of(page, now.guides(), now.workshops()) : List.of(page);
    }

    private Page page(HomeState now) {
        HomePage wished = now.page();
        if (wished instanceof HomePage.Passphrase passphrase) {
            return new PassphrasePage(model.comingIn(), words, passphrase);
        } else if (wished instanceof HomePage.Sheet sheet) {
            return new SheetPage(model.comingIn(), words, sheet);
        } else if (wished instanceof HomePage.Locked locked) {
            return new LockedPage(model.comingIn(), words, locked);
        } else if (wished instanceof HomePage.Start) {
            return new StartPage(model, words, now, zone);
        } else if (wished instanceof HomePage.Checklist checklist) {
            return new ChecklistPage(model, words, checklist);
        } else if (wished instanceof HomePage.Fit fit) {
            return new FitPage(model, words, fit);
        } else if (wished instanceof HomePage.Plan plan) {
            return new PlanPage(model, words, now, plan);
        } else if (wished instanceof HomePage.Resume resume) {
            return new ResumePage(model, words, resume);
        } else if (wished instanceof HomePage.Preferences) {
            return new PreferencesPage(model, words, now.settings());
        } else if (wished instanceof HomePage.Damaged damaged) {
            return new DamagedPage(model, words, zone, damaged);
        } else if (wished instanceof HomePage.UseBackup) {
            return new UseBackupPage(model, words);
        } else if (wished instanceof HomePage.Restored restored) {
            return new RestoredPage(model, words, zone, restored);
        } else if (wished instanceof HomePage.Care care) {
            return new CarePage(model, words, care);
        } else if (wished instanceof HomePage.NewPassphrase passphrase) {
            return new NewPassphrasePage(model, words, passphrase);
        } else if (wished instanceof HomePage.Mistakes mistakes) {
            return new MistakesPage(model, words, mistakes);
        }
        return new Page(words, "[grow, fill]", "");
    }

    /**
     * While long work runs, nothing else can be begun; what was off before is off again afterwards. What lies inside goes
     * off first and comes back last, since some controls switch their own parts.
     */
    private static void enable(Component component, boolean on) {
        if (on) {
            enableItself(component, true);
        }
        if (component instanceof Container container) {
            for (Component each : container.getComponents()) {
                enable(each, on);
            }
        }
        if (!on) {
            enableItself(component, false);
        }
    }

    private static void enableItself(Component component, boolean on) {
        if (component instanceof JComponent own) {
            if (!on) {
                own.putClientProperty("kintsugi.was", own.isEnabled());
                own.setEnabled(false);
            } else if (own.getClientProperty("kintsugi.was") instanceof Boolean was) {
                own.setEnabled(was);
                own.putClientProperty("kintsugi.was", null);
            }
        }
    }
}
