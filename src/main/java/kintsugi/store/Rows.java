package kintsugi.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Rows in and out of one connection, unchecked. */
final class Rows {
    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    void insert(List<Row> rows, Table table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Sql.insert(table))) {
            for (Row row : rows) {
                int next = bind(statement, row.key().values());
                statement.setInt(next, row.part());
                statement.setInt(next + 1, row.parts());
                statement.setBytes(next + 2, row.body());
                statement.setBytes(next + 3, row.mac());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void delete(Key key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Sql.delete(key))) {
            bind(statement, key.values());
            statement.executeUpdate();
        }
    }

    /** The first rows of a key or of all keys that begin so, at most {@link Sql#PAGE}. */
    List<Row> first(Key key) throws SQLException {
        return page(key.table(), key.values(), false);
    }

    /** The next rows after this one among those that agree with it in the first columns, at most {@link Sql#PAGE}. */
    List<Row> next(Row last, int columns) throws SQLException {
        List<Object> whole = new ArrayList<>(last.key().values());
        whole.add(last.part());
        return page(last.key().table(), whole.subList(0, columns + 1), true);
    }

    private List<Row> page(Table table, List<Object> values, boolean after) throws SQLException {
        String sql = Sql.page(table, after ? values.size() - 1 : values.size(), after);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(table, result));
                }
                return rows;
            }
        }
    }

    private static Row row(Table table, ResultSet result) throws SQLException {
        List<Object> values = new ArrayList<>();
        int columns = table.columns().size();
        for (int i = 1; i <= columns; i++) {
            values.add(result.getObject(i));
        }
        return new Row(
                new Key(table, List.copyOf(values)),
                result.getInt(columns + 1),
                result.getInt(columns + 2),
                result.getBytes(columns + 3),
                result.getBytes(columns + 4));
    }

    private static int bind(PreparedStatement statement, List<Object> values) throws SQLException {
        int next = 1;
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        return next;
    }

    void insertSeal(byte[] seal) throws SQLException {
        sealed("INSERT INTO seal (body, id) VALUES (?, 0)", seal);
    }

    void updateSeal(byte[] seal) throws SQLException {
        sealed("UPDATE seal SET body = ? WHERE id = 0", seal);
    }

    private void sealed(String sql, byte[] seal) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, seal);
            statement.executeUpdate();
        }
    }

    /** The one row of the table {@code seal}; no bytes if it isn't there. */
    byte[] seal() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT body FROM seal WHERE id = 0")) {
            return result.next() ? result.getBytes(1) : new byte[0];
        }
    }
}
