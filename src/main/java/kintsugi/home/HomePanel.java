package kintsugi.home;

import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import kintsugi.figure.Tone;
import kintsugi.look.Look;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** The first window without its frame: one page at a time. On the event thread. */
public final class HomePanel extends JPanel {
    private final HomeModel model;
    private final Words words;
    private final ZoneId zone;
    private final NoteBar notes;
    private final BusyBar busy;
    private final JScrollPane scroll = new JScrollPane(
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    private Optional<Page> page = Optional.empty();
    private List<Object> shown = List.of();
    private boolean working;

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
        add(busy, "south, wmin 0");
        add(scroll, "grow, wmin 0, hmin 0");
        orient();
        model.listen(this::show);
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
            scroll.setViewportView(fresh);
            orient();
            working = false;
            revalidate();
            fresh.focus();
        } else if (now.page() instanceof HomePage.Plan plan) {
            page.map(PlanPage.class::cast).ifPresent(each -> each.show(plan));
        }
        if (working != now.busy().isPresent()) {
            working = now.busy().isPresent();
            page.ifPresent(each -> enable(each, !working));
        }
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
            return new PassphrasePage(model, words, passphrase);
        } else if (wished instanceof HomePage.Sheet sheet) {
            return new SheetPage(model, words, sheet);
        } else if (wished instanceof HomePage.Locked locked) {
            return new LockedPage(model, words, locked);
        } else if (wished instanceof HomePage.Start) {
            return new StartPage(model, words, now, zone);
        } else if (wished instanceof HomePage.Checklist checklist) {
            return new ChecklistPage(model, words, checklist);
        } else if (wished instanceof HomePage.Plan plan) {
            return new PlanPage(model, words, now, plan);
        } else if (wished instanceof HomePage.Resume resume) {
            return new ResumePage(model, words, resume);
        } else if (wished instanceof HomePage.Preferences) {
            return new PreferencesPage(model, words, now.settings());
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
