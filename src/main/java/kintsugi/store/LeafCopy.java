package kintsugi.store;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Makes a leaf: the rows of another one in key order, in a fresh file, under fresh keys. It doesn't count before the key
 * file names it.
 */
final class LeafCopy {
    private static final int PAGES_IN_ONE_COMMIT = 16;

    private final RowSeal seal;
    private final Rows to;
    private final Connection connection;
    private Totals totals;
    private int pages;

    private LeafCopy(Folder folder, LeafKey key, long writes) throws SQLException {
        this.connection = H2.connect(folder, key, H2.Use.COPY);
        this.to = new Rows(connection);
        this.seal = new RowSeal(key.macKey());
        this.totals = new Totals(0, writes, 0, Totals.NOTHING.xor());
    }

    /**
     * A leaf that doesn't count yet.
     *
     * @param totals as they were read back
     */
    record Made(LeafKey key, Totals totals) {}

    /**
     * Makes one, and reads it back from its file. After a failure nothing of it is left.
     *
     * @param from what to copy; null for an empty leaf
     * @return the new leaf, all of which is on the disk
     */
    static Made make(Folder folder, @Nullable Leaf from, SecureRandom random) throws SQLException, IOException {
        LeafKey key = LeafKey.draw(random);
        boolean done = false;
        try {
            folder.disk().create(folder.leaf(key));
            LeafKey finished = key.withFingerprint(write(folder, key, from));
            folder.disk().force(folder.leaf(key));
            folder.disk().forceFolder(folder.path());
            Totals found = LeafCheck.all(folder, finished);
            done = true;
            return new Made(finished, found);
        } finally {
            if (!done) {
                folder.remove(key);
            }
        }
    }

    private static byte[] write(Folder folder, LeafKey key, @Nullable Leaf from) throws SQLException, IOException {
        LeafCopy copy =
                new LeafCopy(folder, key, from == null ? 0 : from.totals().writes());
        boolean done = false;
        try {
            Schema.apply(copy.connection, 0);
            copy.connection.setAutoCommit(false);
            if (from != null) {
                copy.rows(from);
            }
            copy.to.insertSeal(copy.seal.seal(copy.totals));
            copy.connection.commit();
            H2.shutDown(copy.connection);
            done = true;
            return copy.seal.fingerprint(copy.totals);
        } finally {
            if (!done) {
                H2.abandon(copy.connection);
            }
        }
    }

    private void rows(Leaf from) throws SQLException {
        for (Table table : Table.values()) {
            Scan scan = new Scan(from.rows(), Key.all(table));
            List<Row> page = new ArrayList<>();
            for (Row row = scan.next(); row != null; row = scan.next()) {
                from.seal().check(row);
                page.add(seal.seal(row.key(), row.part(), row.parts(), row.body()));
                if (page.size() == Sql.PAGE) {
                    insert(page, table);
                }
            }
            insert(page, table);
        }
        if (totals.rows() != from.totals().rows()) {
            throw new ArchiveProblem(Kind.DAMAGED, "not all rows came along");
        }
    }

    private void insert(List<Row> page, Table table) throws SQLException {
        to.insert(page, table);
        for (Row row : page) {
            totals = totals.plus(row.mac());
        }
        page.clear();
        if (++pages % PAGES_IN_ONE_COMMIT == 0) {
            connection.commit();
        }
    }
}
