package kintsugi.store;

import java.util.List;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.WorkshopId;

/**
 * Where a body lies, or, with fewer values than the table has columns, all the places that begin like this.
 *
 * @param values of the first columns: {@link Long} for BIGINT, {@link String} for VARCHAR
 */
record Key(Table table, List<Object> values) {
    static Key all(Table table) {
        return new Key(table, List.of());
    }

    static Key of(Table table, WorkshopId workshop) {
        return new Key(table, List.of(workshop.value()));
    }

    static Key guideFile(WorkshopId workshop, String path) {
        return new Key(Table.GUIDE, List.of(workshop.value(), path));
    }

    static Key notebook(WorkshopId workshop, long locator) {
        return new Key(Table.NOTEBOOK, List.of(workshop.value(), locator));
    }

    static Key items(WorkshopId workshop, PromptKey prompt) {
        return new Key(Table.ITEM, List.of(workshop.value(), prompt.step(), prompt.prompt()));
    }

    static Key item(WorkshopId workshop, PromptKey prompt, long id) {
        return new Key(Table.ITEM, List.of(workshop.value(), prompt.step(), prompt.prompt(), id));
    }

    WorkshopId workshop() {
        return new WorkshopId((Long) values.get(0));
    }

    /** Of an item. */
    PromptKey prompt() {
        return new PromptKey(text(1), text(2));
    }

    String text(int column) {
        return (String) values.get(column);
    }

    long number(int column) {
        return (Long) values.get(column);
    }

    /** Says the table only: a key may not reach a log. */
    @Override
    public String toString() {
        return table.sqlName();
    }
}
