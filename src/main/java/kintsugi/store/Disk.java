package kintsugi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The few things that the store itself does to files, in one place, so that a test can watch them or make them fail. */
interface Disk {
    /** The whole of a small file. */
    byte[] read(Path file) throws IOException;

    /** A piece of a file: fewer bytes than asked for only where the file ends. */
    byte[] read(Path file, long position, int most) throws IOException;

    /**
     * Writes in place; a file that is not there is made, for its owner only.
     *
     * @param forced whether the bytes must be on the disk when this returns
     */
    void write(Path file, long position, byte[] bytes, boolean forced) throws IOException;

    /** Makes an empty file for its owner only. */
    void create(Path file) throws IOException;

    /** Returns when all that was written to the file is on the disk. */
    void force(Path file) throws IOException;

    /** Returns when the names in the folder are on the disk. */
    void forceFolder(Path folder) throws IOException;

    /** Gives a file another name in the same folder, or in another one beside or below it, at once or not at all. */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file; nothing happens where there is none. */
    void delete(Path file) throws IOException;

    /** Makes a folder and those above it, or takes the one that is there, and closes it to all but its owner. */
    void createFolder(Path folder) throws IOException;

    /** A channel on which a lock can be held; the file is made if need be. */
    FileChannel openToLock(Path file) throws IOException;

    /** The prefix of H2's paths beneath which its own reads and writes go, such as {@code async:}. */
    String beneath();
}
