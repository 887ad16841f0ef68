package kintsugi.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kintsugi.guide.GuideFiles;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;

/** Brings changes into a leaf. */
final class Changing {
    /** The path under which a guide's id lies; no file has it. */
    static final String GUIDE_ID = "";

    private final Leaf leaf;

    Changing(Leaf leaf) {
        this.leaf = leaf;
    }

    /**
     * All of them.
     *
     * @return the number of this write
     * @throws ArchiveProblem TAKEN or GONE; the caller undoes what was done so far
     */
    long write(List<Change> changes) throws SQLException {
        for (Change change : changes) {
            apply(change);
        }
        return leaf.countWrite();
    }

    private void apply(Change change) throws SQLException {
        if (change instanceof Change.PutWorkshop put) {
            leaf.put(new Body(Key.of(Table.WORKSHOP, put.workshop()), put.body()));
        } else if (change instanceof Change.PutGuide put) {
            guide(put.workshop(), put.files());
        } else if (change instanceof Change.BeginNotebook begin) {
            notebook(Key.notebook(begin.workshop(), begin.locator()), begin.sealed(), false);
        } else if (change instanceof Change.PutNotebook put) {
            notebook(Key.notebook(put.workshop(), put.locator()), put.sealed(), true);
        } else if (change instanceof Change.DropNotebook drop) {
            leaf.drop(Key.notebook(drop.workshop(), drop.locator()));
        } else if (change instanceof Change.PutItem put) {
            leaf.put(new Body(Key.item(put.workshop(), put.prompt(), put.id()), put.body()));
        } else if (change instanceof Change.DropItem drop) {
            leaf.drop(Key.item(drop.workshop(), drop.prompt(), drop.id()));
        } else {
            throw new IllegalArgumentException("unknown change " + change.getClass());
        }
    }

    private void guide(WorkshopId workshop, GuideFiles files) throws SQLException {
        leaf.drop(Key.of(Table.GUIDE, workshop));
        leaf.put(new Body(Key.guideFile(workshop, GUIDE_ID), files.id().getBytes(StandardCharsets.UTF_8)));
        for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
            leaf.put(new Body(Key.guideFile(workshop, file.getKey()), file.getValue()));
        }
    }

    private void notebook(Key place, byte[] sealed, boolean replaces) throws SQLException {
        if (leaf.has(place) != replaces) {
            throw replaces
                    ? new ArchiveProblem(Kind.GONE, "no notebook lies there")
                    : new ArchiveProblem(Kind.TAKEN, "a notebook lies there");
        }
        leaf.put(new Body(place, sealed));
    }
}
