package kintsugi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;

/** Ways to put sealed notebooks of 16 KiB on the disk, each save forced before the next of the same seat. */
final class Saving {
    static final WorkshopId WORKSHOP = new WorkshopId(7);

    private static final int BLOCK = 16 << 10;

    private Saving() {}

    /** What nobody can compress or tell apart. */
    static byte[] sealed(Random random) {
        byte[] bytes = new byte[BLOCK];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Saves a second into the store, by so many seats at once. */
    static double store(Path folder, int seats, int saves) throws InterruptedException, ExecutionException {
        try (Store store = TestStore.create(folder).store()) {
            return perSecond(seats, saves, seat -> {
                Random random = new Random(seat);
                store.write(List.of(new Change.BeginNotebook(WORKSHOP, seat, sealed(random)))).join();
                return () -> store.write(List.of(new Change.PutNotebook(WORKSHOP, seat, sealed(random))))
                        .join();
            });
        }
    }

    /** One writer that appends and forces, again and again: the floor. */
    static double appending(Path file, int saves) throws IOException, InterruptedException, ExecutionException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return perSecond(1, saves, seat -> {
                Random random = new Random(seat);
                return () -> {
                    ByteBuffer bytes = ByteBuffer.wrap(sealed(random));
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    channel.force(true);
                    return 0;
                };
            });
        }
    }

    /** SQLite in WAL mode with synchronous=FULL, a connection for each seat; it encrypts and authenticates nothing. */
    static double sqlite(Path file, int seats, int saves)
            throws SQLException, InterruptedException, ExecutionException {
        List<Connection> open = new ArrayList<>();
        try {
            try (Connection first = sqlite(file);
                    Statement statement = first.createStatement()) {
                statement.execute("CREATE TABLE notebook (workshop INTEGER, locator INTEGER, sealed BLOB,"
                        + " PRIMARY KEY (workshop, locator)) WITHOUT ROWID");
            }
            for (int i = 0; i < seats; i++) {
                open.add(sqlite(file));
            }
            return perSecond(seats, saves, seat -> {
                Random random = new Random(seat);
                PreparedStatement put = open.get(seat)
                        .prepareStatement("INSERT OR REPLACE INTO notebook VALUES (" + WORKSHOP.value() + ", ?, ?)");
                return () -> {
                    put.setLong(1, seat);
                    put.setBytes(2, sealed(random));
                    return put.executeUpdate();
                };
            });
        } finally {
            for (Connection one : open) {
                one.close();
            }
        }
    }

    private static Connection sqlite(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("PRAGMA busy_timeout=60000");
        }
        return connection;
    }

    /** Makes ready what one seat does for each save. */
    private interface SeatMaker {
        Callable<?> seat(int number) throws SQLException;
    }

    private static double perSecond(int seats, int saves, SeatMaker maker)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(seats);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < seats; i++) {
                Callable<?> one = ready(maker, i);
                all.add(() -> {
                    for (int save = 0; save < saves / seats; save++) {
                        one.call();
                    }
                    return saves / seats;
                });
            }
            long began = System.nanoTime();
            int done = 0;
            for (Future<Integer> future : threads.invokeAll(all)) {
                done += future.get();
            }
            return done * 1e9 / (System.nanoTime() - began);
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<?> ready(SeatMaker maker, int seat) {
        try {
            return maker.seat(seat);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
