package kintsugi.store;

import kintsugi.workshop.Archive;

class MemoryArchiveTest extends ArchiveContract {
    @Override
    Archive begin() {
        return new MemoryArchive();
    }
}
