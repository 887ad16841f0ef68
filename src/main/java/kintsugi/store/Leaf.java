package kintsugi.store;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.WorkshopId;

/** The leaf that counts, open. Nothing leaves it unchecked. One thread. */
final class Leaf {
    private final LeafKey key;
    private final Connection connection;
    private final Rows rows;
    private final RowSeal seal;
    private final Tip tip;
    private Totals totals;

    private Leaf(LeafKey key, Connection connection, Tip tip, Totals totals) {
        this.key = key;
        this.connection = connection;
        this.rows = new Rows(connection);
        this.seal = new RowSeal(key.macKey());
        this.tip = tip;
        this.totals = totals;
    }

    /**
     * Reads all of it, and only if all is right opens it for writing.
     *
     * @throws ArchiveProblem DAMAGED unless it is as it was left or as its last commit made it
     */
    static Leaf open(Folder folder, LeafKey key, SecureRandom random) throws SQLException {
        Totals totals = LeafCheck.all(folder, key);
        if (new Tip(folder, key, random).read().orElse(0) > totals.commits()) {
            throw new ArchiveProblem(Kind.DAMAGED, "the last commits are missing");
        }
        return openChecked(folder, key, totals, random);
    }

    /** Opens one that was read and found right a moment ago. */
    static Leaf openChecked(Folder folder, LeafKey key, Totals totals, SecureRandom random) throws SQLException {
        Connection connection = H2.connect(folder, key, H2.Use.LIVE);
        boolean right = false;
        try {
            connection.setAutoCommit(false);
            Leaf leaf = new Leaf(key, connection, new Tip(folder, key, random), totals);
            if (!Arrays.equals(leaf.seal.seal(totals), leaf.rows.seal())) {
                throw new ArchiveProblem(Kind.DAMAGED, "it changed while it was opened");
            }
            right = true;
            return leaf;
        } finally {
            if (!right) {
                H2.abandon(connection);
            }
        }
    }

    LeafKey key() {
        return key;
    }

    Totals totals() {
        return totals;
    }

    Rows rows() {
        return rows;
    }

    RowSeal seal() {
        return seal;
    }

    boolean has(Key place) throws SQLException {
        return !rows.first(place).isEmpty();
    }

    Optional<Body> get(Key place) throws SQLException {
        return Optional.ofNullable(new Bodies(rows, seal, place).next());
    }

    /** All bodies whose keys begin so, in key order. */
    List<Body> all(Key begin) throws SQLException {
        List<Body> found = new ArrayList<>();
        Bodies bodies = new Bodies(rows, seal, begin);
        for (Body body = bodies.next(); body != null; body = bodies.next()) {
            found.add(body);
        }
        return found;
    }

    /** Puts a body in place of the one that lies there. */
    void put(Body body) throws SQLException {
        drop(body.key());
        List<byte[]> parts = body.parts();
        List<Row> made = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            Row row = seal.seal(body.key(), part, parts.size(), parts.get(part));
            made.add(row);
            totals = totals.plus(row.mac());
        }
        rows.insert(made, body.key().table());
    }

    /** Drops all bodies whose keys begin so; nothing happens where there are none. */
    void drop(Key begin) throws SQLException {
        Scan scan = new Scan(rows, begin);
        Row row = scan.next();
        if (row == null) {
            return;
        }
        for (; row != null; row = scan.next()) {
            totals = totals.minus(row.mac());
        }
        rows.delete(begin);
    }

    /** Drops all of a workshop and puts its receipt in the place. */
    void forget(WorkshopId workshop, byte[] receipt) throws SQLException {
        for (Table table : Table.values()) {
            drop(Key.of(table, workshop));
        }
        put(new Body(Key.of(Table.RECEIPT, workshop), receipt));
    }

    /** Counts one more write; its number. */
    long countWrite() {
        totals = totals.plusWrite();
        return totals.writes();
    }

    /** Where {@link #back} can return to. */
    record Mark(Savepoint savepoint, Totals totals) {}

    Mark mark() throws SQLException {
        return new Mark(connection.setSavepoint(), totals);
    }

    /** Undoes all since the mark. */
    void back(Mark mark) throws SQLException {
        connection.rollback(mark.savepoint());
        totals = mark.totals();
    }

    /** All since the last commit is on the disk when this returns. */
    void commit() throws SQLException, IOException {
        totals = totals.plusCommit();
        rows.updateSeal(seal.seal(totals));
        connection.commit();
        tip.write(totals.commits());
    }

    /** Lets go of the file as a crash would. */
    void abandon() {
        H2.abandon(connection);
    }
}
