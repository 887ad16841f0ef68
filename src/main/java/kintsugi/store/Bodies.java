package kintsugi.store;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Whole bodies out of checked rows. A part too few or too many is damage. */
final class Bodies {
    private final Scan scan;
    private final RowSeal seal;

    Bodies(Rows rows, RowSeal seal, Key begin) throws SQLException {
        this.scan = new Scan(rows, begin);
        this.seal = seal;
    }

    /** The next body, or null after the last. */
    @Nullable
    Body next() throws SQLException {
        Row row = scan.next();
        if (row == null) {
            return null;
        }
        Key key = row.key();
        int parts = row.parts();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int part = 0; part < parts; part++) {
            if (row == null
                    || row.part() != part
                    || row.parts() != parts
                    || !row.key().equals(key)) {
                throw new ArchiveProblem(Kind.DAMAGED, "a part is missing in " + key);
            }
            seal.check(row);
            bytes.writeBytes(row.body());
            row = part + 1 < parts ? scan.next() : row;
        }
        if (parts < 1) {
            throw new ArchiveProblem(Kind.DAMAGED, "a row without parts in " + key);
        }
        return new Body(key, bytes.toByteArray());
    }
}
