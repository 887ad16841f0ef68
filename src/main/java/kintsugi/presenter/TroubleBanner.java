package kintsugi.presenter;

import java.util.Locale;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.CardPanel;
import kintsugi.look.Glyph;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;
import net.miginfocom.swing.MigLayout;

/** One sentence across the window when nothing can be kept any more, or the room can't see its scene. */
final class TroubleBanner extends JPanel {
    private final Words words;
    private final TextBlock text;

    TroubleBanner(Words words) {
        super(new MigLayout("insets 0 0 12 0, fillx", "[grow, fill]"));
        this.words = words;
        text = new TextBlock(words.language(), Tone.TEXT);
        setOpaque(false);
        setVisible(false);
        setName("trouble");
        var card = new CardPanel(new MigLayout("insets 10 16 10 16, gap 12, fillx", "[][grow, fill]", "[center]"))
                .outlined(Tone.ROSE, 2);
        var sign = new JLabel(Glyph.PAUSE.icon(20, Tone.ROSE));
        sign.setFocusable(false);
        card.add(sign);
        card.add(text, "wmin 0");
        add(card, "wmin 0");
    }

    void show(Optional<ArchiveProblem.Kind> trouble, boolean unpainted) {
        setVisible(trouble.isPresent() || unpainted);
        var key = trouble.map(kind -> "store.problem." + kind.name().toLowerCase(Locale.ROOT))
                .orElse("presenter.room.unpainted");
        if (isVisible()) {
            text.show(words.text(key), TypeStep.BODY);
        }
    }
}
