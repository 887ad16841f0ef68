package kintsugi.presenter;

import javax.swing.JButton;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.guide.GuideNews;
import kintsugi.guide.Problem;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.TextBlock;
import kintsugi.settings.Command;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** One sentence when the guide's files were changed: the new words wait to be taken to the room, or can't be used. */
final class WordingBanner extends JPanel {
    private final Words words;
    private final TextBlock text;
    private final JButton take;
    private final JButton leave;
    private final Runnable back;

    /** The banner; {@code back} is run after each of its buttons. */
    WordingBanner(PresenterModel model, Words words, Runnable back) {
        super(new MigLayout("insets 0 0 12 0, fillx", "[grow, fill]"));
        this.words = words;
        this.back = back;
        setOpaque(false);
        setVisible(false);
        setName("wording");
        text = new TextBlock(words.language(), Tone.TEXT);
        take = Buttons.plain(
                new KeyWords(words, model.keys()).of(words.text("presenter.wording.take"), Command.REWORD), () -> {
                    model.run(Command.REWORD);
                    back.run();
                });
        take.setName("reword");
        leave = Buttons.quiet(words.text("presenter.wording.leave"), () -> {
            model.wording().leave();
            back.run();
        });
        leave.setName("keep-words");
        var card = new CardPanel(
                        new MigLayout("insets 6 16 6 6, gap 8, fillx, hidemode 3", "[grow, fill][][]", "[center]"))
                .outlined(Tone.SKY, 1);
        card.add(text, "wmin 0");
        card.add(take);
        card.add(leave);
        add(card, "wmin 0");
    }

    void show(PresenterState now) {
        GuideNews news = now.newWords().news();
        boolean left = (take.isFocusOwner() && !(news instanceof GuideNews.Reworded))
                || (leave.isFocusOwner() && news instanceof GuideNews.AsBefore);
        setVisible(!(news instanceof GuideNews.AsBefore) && now.finish() instanceof Finish.NotYet);
        take.setVisible(news instanceof GuideNews.Reworded);
        if (news instanceof GuideNews.Reworded) {
            int changed = now.newWords().changed(now.evening());
            text.show(
                    changed == 0 ? words.text("presenter.wording.notes") : words.text("presenter.wording.new", changed),
                    TypeStep.BODY);
        } else if (news instanceof GuideNews.Refused refused
                && !refused.problems().isEmpty()) {
            text.show(refused(refused), TypeStep.BODY);
        }
        if (left) {
            // The button goes, and the keys would go with it.
            back.run();
        }
    }

    private String refused(GuideNews.Refused refused) {
        Problem first = refused.problems().get(0);
        String place = first.file() + ":" + Math.max(1, first.line());
        String what =
                words.text("guide.problem." + first.key(), first.arguments().toArray());
        return words.text(
                "presenter.wording.refused", place, what, refused.problems().size() - 1);
    }
}
