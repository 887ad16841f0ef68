package kintsugi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * All that somebody has who took the folder of a store and knows its passphrase.
 *
 * @param rows of every table, every column of them
 * @param raw the bytes of the leaf, decrypted
 */
public record SeizedStore(List<SeizedRow> rows, byte[] raw) {
    /**
     * One row.
     *
     * @param row H2's own number of it
     * @param columns by lower-case name
     */
    public record SeizedRow(String table, long row, Map<String, Object> columns) {
        /** A column that holds a number. */
        public long number(String column) {
            return (Long) columns.getOrDefault(column, 0L);
        }

        /** A column that holds bytes. */
        public byte[] bytes(String column) {
            return (byte[]) columns.getOrDefault(column, new byte[0]);
        }

        /** A column that holds words. */
        public String text(String column) {
            return (String) columns.getOrDefault(column, "");
        }
    }

    /**
     * A new store to be taken.
     *
     * @param forced whether its writes are forced to the disk; where they aren't it is fast, and its files are the same
     */
    public static Store create(Path folder, boolean encrypted, boolean forced) {
        Disk disk = forced ? new RealDisk() : new WatchedDisk(folder, step -> {});
        return TestStore.create(folder, disk, encrypted).store();
    }

    /**
     * Takes what is in the folder now, whether the store is open or not.
     *
     * @param copy an empty folder, to work in
     */
    public static SeizedStore take(Path folder, Path copy, boolean encrypted) throws IOException, SQLException {
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".lock")) {
                    Files.copy(file, copy.resolve(name));
                }
            }
        }
        Folder seized = new Folder(copy.toAbsolutePath(), new WatchedDisk(copy, step -> {}), encrypted);
        Secret secret = Secret.passphrase(TestStore.PASSPHRASE.toCharArray());
        LeafKey key = KeyFile.open(seized.disk(), seized.keyFile(), secret, new SecureRandom())
                .leaf();
        byte[] raw = encrypted ? decrypted(seized.leaf(key), key) : Files.readAllBytes(seized.leaf(key));
        return new SeizedStore(rows(seized, key), raw);
    }

    private static byte[] decrypted(Path leaf, LeafKey key) throws IOException {
        byte[] password = FilePathEncrypt.getPasswordBytes(
                HexFormat.of().formatHex(key.fileKey()).toCharArray());
        try (FileChannel file = FileChannel.open(leaf, StandardOpenOption.READ);
                FileEncrypt plain = new FileEncrypt(leaf.toString(), password, file)) {
            ByteBuffer all = ByteBuffer.allocate((int) plain.size());
            DataUtils.readFully(plain, 0, all);
            return all.array();
        }
    }

    private static List<SeizedRow> rows(Folder folder, LeafKey key) throws SQLException {
        Connection connection = H2.connect(folder, key, H2.Use.LOOK);
        try (Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            List<SeizedRow> rows = new ArrayList<>();
            for (String table : tables) {
                try (ResultSet result = statement.executeQuery("SELECT _ROWID_, * FROM " + table)) {
                    while (result.next()) {
                        rows.add(row(table, result));
                    }
                }
            }
            return List.copyOf(rows);
        } finally {
            H2.abandon(connection);
        }
    }

    private static SeizedRow row(String table, ResultSet result) throws SQLException {
        ResultSetMetaData names = result.getMetaData();
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int i = 2; i <= names.getColumnCount(); i++) {
            columns.put(names.getColumnLabel(i).toLowerCase(Locale.ROOT), result.getObject(i));
        }
        return new SeizedRow(table.toLowerCase(Locale.ROOT), result.getLong(1), columns);
    }
}
