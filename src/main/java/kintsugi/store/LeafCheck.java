package kintsugi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;

/** Reads a whole leaf and compares it with what it says of itself. */
final class LeafCheck {
    private LeafCheck() {}

    /**
     * Every row, the totals, and, as long as nothing was committed into it, the fingerprint in the key file. Changes
     * nothing in the file, whatever is wrong with it; only where a crash cut a write short that was longer than H2's
     * memory for one, the file must take the undoing of it, since H2 can't look at it otherwise.
     *
     * @return the totals
     * @throws ArchiveProblem DAMAGED unless all is right
     */
    static Totals all(Folder folder, LeafKey key) throws SQLException {
        try {
            return all(folder, key, H2.Use.LOOK);
        } catch (SQLException e) {
            if (!H2.meantToWrite(e)) {
                throw e;
            }
            return all(folder, key, H2.Use.LIVE);
        }
    }

    private static Totals all(Folder folder, LeafKey key, H2.Use use) throws SQLException {
        Connection connection = H2.connect(folder, key, use);
        try {
            return all(connection, key);
        } finally {
            H2.abandon(connection);
        }
    }

    private static Totals all(Connection connection, LeafKey key) throws SQLException {
        Rows rows = new Rows(connection);
        RowSeal seal = new RowSeal(key.macKey());
        Totals sealed = seal.open(rows.seal()).orElseThrow(() -> damaged("the seal is not as it was written"));
        Totals counted = Totals.NOTHING;
        for (Table table : Table.values()) {
            counted = add(counted, table, rows, seal);
        }
        if (!counted.sameRows(sealed)) {
            throw damaged("the rows are not those of the seal");
        }
        if (sealed.commits() == 0 && !Arrays.equals(seal.fingerprint(sealed), key.fingerprint())) {
            throw damaged("not the rows that the leaf was made with");
        }
        return sealed;
    }

    private static Totals add(Totals before, Table table, Rows rows, RowSeal seal) throws SQLException {
        Totals totals = before;
        Scan scan = new Scan(rows, Key.all(table));
        for (Row row = scan.next(); row != null; row = scan.next()) {
            seal.check(row);
            totals = totals.plus(row.mac());
        }
        return totals;
    }

    private static ArchiveProblem damaged(String what) {
        return new ArchiveProblem(Kind.DAMAGED, what);
    }
}
