package kintsugi.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of the tables, from the numbered files {@code schema/001.sql} on: each one turns the form before it into the next. */
final class Schema {
    /** The form that this program reads and writes. */
    static final int LATEST = 1;

    private static final Pattern END = Pattern.compile(";\\s*\n\\s*");

    private Schema() {}

    /**
     * Brings the tables into the latest form.
     *
     * @param from the form in which they are, 0 for an empty file
     */
    static void apply(Connection connection, int from) throws SQLException, IOException {
        for (int number = from + 1; number <= LATEST; number++) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : END.split(text(number), 0)) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String text(int number) throws IOException {
        String name = String.format(Locale.ROOT, "schema/%03d.sql", number);
        try (InputStream file = Schema.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
