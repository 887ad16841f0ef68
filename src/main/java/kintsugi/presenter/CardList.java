package kintsugi.presenter;

import java.util.List;
import javax.swing.AbstractListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import kintsugi.words.Words;
import kintsugi.workshop.Card;

/** The gathered texts of one prompt. Letters typed here are commands, never a search. */
final class CardList extends JList<Card> {
    private final PresenterModel model;
    private transient List<Card> shown = List.of();
    private boolean showing;

    CardList(PresenterModel model, Words words) {
        this.model = model;
        setCellRenderer(new CardRow(words));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setTransferHandler(null);
        setName("cards");
        getAccessibleContext().setAccessibleName(words.text("presenter.moderation.list"));
        addListSelectionListener(event -> {
            if (!showing && getSelectedIndex() >= 0) {
                this.model.moderation().chooseCard(getSelectedIndex());
            }
        });
    }

    void show(List<Card> cards, int at) {
        showing = true;
        if (!cards.equals(shown)) {
            shown = List.copyOf(cards);
            setModel(new Cards(shown));
        }
        if (at < shown.size()) {
            setSelectedIndex(at);
            ensureIndexIsVisible(at);
        }
        showing = false;
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            // The only way to have the heights of the rows measured again.
            setFixedCellHeight(1);
            setFixedCellHeight(-1);
        }
    }

    @Override
    public int getNextMatch(String prefix, int start, Position.Bias bias) {
        return -1;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private static final class Cards extends AbstractListModel<Card> {
        private final transient List<Card> cards;

        Cards(List<Card> cards) {
            this.cards = cards;
        }

        @Override
        public int getSize() {
            return cards.size();
        }

        @Override
        public Card getElementAt(int index) {
            return cards.get(index);
        }
    }
}
