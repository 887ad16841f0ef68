package kintsugi.store;

import java.nio.file.Path;
import kintsugi.workshop.Archive;
import org.junit.jupiter.api.io.TempDir;

class StoreContractTest extends ArchiveContract {
    @TempDir
    Path folder;

    @Override
    Archive begin() {
        return TestStore.create(folder.resolve("data")).store();
    }
}
