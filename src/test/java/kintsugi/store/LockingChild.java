package kintsugi.store;

import java.io.IOException;
import java.nio.file.Path;
import kintsugi.workshop.ArchiveProblem;

/** Takes the lock of a folder, and prints {@code taken}, or why not. */
final class LockingChild {
    private LockingChild() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        Folder folder = new Folder(Path.of(arguments[0]), new RealDisk(), true);
        try {
            FolderLock.take(folder).close();
            System.out.println("taken");
        } catch (ArchiveProblem problem) {
            System.out.println(problem.kind());
        }
    }
}
