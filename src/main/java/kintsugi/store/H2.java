package kintsugi.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** How H2 is opened and let go. */
final class H2 {
    /** What a connection is for. */
    enum Use {
        /** Every commit is on the disk when it returns. */
        LIVE,
        /** A leaf in the making, forced once at its end. */
        COPY,
        /** Nothing is changed, not even by closing. */
        LOOK
    }

    /**
     * Writes at every commit; never writes over what is there; never moves anything; no trace file; is closed by us
     * only.
     */
    private static final String ALWAYS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0"
            + ";TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64";

    private H2() {}

    static Connection connect(Folder folder, LeafKey key, Use use) throws SQLException {
        DurableFile.register();
        String path = (use == Use.COPY ? "" : DurableFile.PREFIX)
                + folder.disk().beneath()
                + folder.path().resolve(key.name());
        String url = "jdbc:h2:" + path + (folder.encrypted() ? ";CIPHER=AES" : "") + ALWAYS
                + switch (use) {
                    case LIVE -> ";IFEXISTS=TRUE";
                    case COPY -> "";
                    case LOOK -> ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
                };
        Properties who = new Properties();
        who.setProperty("user", "s");
        who.setProperty("password", (folder.encrypted() ? HexFormat.of().formatHex(key.fileKey()) + " " : "") + "p");
        return DriverManager.getConnection(url, who);
    }

    /** Ends the file in order. */
    static void shutDown(Connection connection) throws SQLException {
        end(connection, "SHUTDOWN");
    }

    /** Lets go of the file as a crash would, whatever state it is in. */
    static void abandon(Connection connection) {
        try {
            end(connection, "SHUTDOWN IMMEDIATELY");
        } catch (SQLException alreadyGone) {
            return;
        }
    }

    private static void end(Connection connection, String how) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(how);
        }
    }

    /** Whether this happened because H2 had to write and might not, and not because of what it read. */
    static boolean meantToWrite(SQLException failure) {
        @Nullable Throwable cause = failure;
        while (cause != null && !(cause instanceof MVStoreException)) {
            cause = cause.getCause();
        }
        return cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    }

    /** Loads H2's classes in a thread of its own: the derivation of a key takes longer, and beside it this costs nothing. */
    static void warmUp() {
        Thread thread = new Thread(
                () -> {
                    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:", "s", "");
                            Statement statement = connection.createStatement()) {
                        statement.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)");
                    } catch (SQLException e) {
                        // Whatever it is, the real opening will meet it again and say so.
                        return;
                    }
                },
                "store-classes");
        thread.setDaemon(true);
        thread.start();
    }
}
