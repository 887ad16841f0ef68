package kintsugi.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kintsugi.guide.GuideFiles;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.KeptItem;
import kintsugi.workshop.KeptWorkshop;
import kintsugi.workshop.WorkshopId;

/** Finds things in a leaf. */
final class Reading {
    private Reading() {}

    static List<KeptItem> items(Leaf leaf, Key begin) throws SQLException {
        return leaf.all(begin).stream()
                .map(body -> new KeptItem(body.key().prompt(), body.key().number(3), body.bytes()))
                .toList();
    }

    /** Of the table of workshops or of receipts. */
    static List<KeptWorkshop> workshops(Leaf leaf, Table table) throws SQLException {
        return leaf.all(Key.all(table)).stream()
                .map(body -> new KeptWorkshop(body.key().workshop(), body.bytes()))
                .toList();
    }

    static Optional<GuideFiles> guide(Leaf leaf, WorkshopId workshop) throws SQLException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Body body : leaf.all(Key.of(Table.GUIDE, workshop))) {
            files.put(body.key().text(1), body.bytes());
        }
        if (files.isEmpty()) {
            return Optional.empty();
        }
        byte[] id = files.remove(Changing.GUIDE_ID);
        if (id == null) {
            throw new ArchiveProblem(Kind.DAMAGED, "a guide without its id");
        }
        return Optional.of(new GuideFiles(new String(id, StandardCharsets.UTF_8), files));
    }
}
