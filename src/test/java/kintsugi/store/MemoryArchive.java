package kintsugi.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.Archive;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.KeptItem;
import kintsugi.workshop.KeptWorkshop;
import kintsugi.workshop.WorkshopId;

/** The store's twin for tests that need no disk. Everything is done, and every future complete, when a call returns. */
public final class MemoryArchive implements Archive {
    private Shelf shelf = new Shelf();
    private long writes;
    private boolean closed;

    @Override
    public synchronized CompletableFuture<Long> write(List<Change> changes) {
        return answer(() -> {
            Shelf next = shelf.copy();
            changes.forEach(next::apply);
            shelf = next;
            return ++writes;
        });
    }

    @Override
    public synchronized CompletableFuture<Optional<byte[]>> notebook(WorkshopId workshop, long locator) {
        return answer(() -> Optional.ofNullable(shelf.notebooks.get(new Place(workshop, locator)))
                .map(byte[]::clone));
    }

    @Override
    public synchronized CompletableFuture<List<KeptItem>> items(WorkshopId workshop, PromptKey prompt) {
        return answer(() -> shelf.items(workshop).stream()
                .filter(item -> item.prompt().equals(prompt))
                .toList());
    }

    @Override
    public synchronized CompletableFuture<List<KeptItem>> items(WorkshopId workshop) {
        return answer(() -> shelf.items(workshop));
    }

    @Override
    public synchronized CompletableFuture<List<KeptWorkshop>> workshops() {
        return answer(() -> kept(shelf.workshops));
    }

    @Override
    public synchronized CompletableFuture<Optional<GuideFiles>> guide(WorkshopId workshop) {
        return answer(() -> Optional.ofNullable(shelf.guides.get(workshop)));
    }

    @Override
    public synchronized CompletableFuture<List<KeptWorkshop>> receipts() {
        return answer(() -> kept(shelf.receipts));
    }

    @Override
    public synchronized CompletableFuture<Void> forget(WorkshopId workshop, byte[] receipt) {
        return answer(() -> {
            shelf.workshops.remove(workshop);
            shelf.guides.remove(workshop);
            shelf.notebooks.keySet().removeIf(place -> place.workshop.equals(workshop));
            shelf.items.keySet().removeIf(spot -> spot.workshop.equals(workshop));
            shelf.receipts.put(workshop, receipt.clone());
            return null;
        });
    }

    @Override
    public synchronized CompletableFuture<Void> turnLeaf() {
        return answer(() -> null);
    }

    @Override
    public synchronized CompletableFuture<Long> lastWrite() {
        return answer(() -> writes);
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private <T> CompletableFuture<T> answer(Supplier<T> work) {
        if (closed) {
            return CompletableFuture.failedFuture(new ArchiveProblem(Kind.STOPPED, "closed"));
        }
        try {
            return CompletableFuture.completedFuture(work.get());
        } catch (ArchiveProblem problem) {
            return CompletableFuture.failedFuture(problem);
        }
    }

    private static List<KeptWorkshop> kept(SortedMap<WorkshopId, byte[]> records) {
        return records.entrySet().stream()
                .map(entry -> new KeptWorkshop(entry.getKey(), entry.getValue().clone()))
                .toList();
    }

    private record Place(WorkshopId workshop, long locator) {}

    private record Spot(WorkshopId workshop, PromptKey prompt, long id) {}

    private static final class Shelf {
        private static final Comparator<WorkshopId> BY_VALUE = Comparator.comparingLong(WorkshopId::value);

        private final SortedMap<WorkshopId, byte[]> workshops = new TreeMap<>(BY_VALUE);
        private final SortedMap<WorkshopId, GuideFiles> guides = new TreeMap<>(BY_VALUE);
        private final SortedMap<WorkshopId, byte[]> receipts = new TreeMap<>(BY_VALUE);
        private final SortedMap<Place, byte[]> notebooks =
                new TreeMap<>(Comparator.comparing(Place::workshop, BY_VALUE).thenComparingLong(Place::locator));
        private final SortedMap<Spot, byte[]> items = new TreeMap<>(Comparator.comparing(Spot::workshop, BY_VALUE)
                .thenComparing(Spot::prompt)
                .thenComparingLong(Spot::id));

        Shelf copy() {
            Shelf copy = new Shelf();
            copy.workshops.putAll(workshops);
            copy.guides.putAll(guides);
            copy.receipts.putAll(receipts);
            copy.notebooks.putAll(notebooks);
            copy.items.putAll(items);
            return copy;
        }

        List<KeptItem> items(WorkshopId workshop) {
            List<KeptItem> found = new ArrayList<>();
            items.forEach((spot, body) -> {
                if (spot.workshop.equals(workshop)) {
                    found.add(new KeptItem(spot.prompt, spot.id, body.clone()));
                }
            });
            return List.copyOf(found);
        }

        void apply(Change change) {
            if (change instanceof Change.PutWorkshop put) {
                workshops.put(put.workshop(), put.body().clone());
            } else if (change instanceof Change.PutGuide put) {
                guides.put(put.workshop(), put.files());
            } else if (change instanceof Change.BeginNotebook begin) {
                notebook(new Place(begin.workshop(), begin.locator()), begin.sealed(), false);
            } else if (change instanceof Change.PutNotebook put) {
                notebook(new Place(put.workshop(), put.locator()), put.sealed(), true);
            } else if (change instanceof Change.DropNotebook drop) {
                notebooks.remove(new Place(drop.workshop(), drop.locator()));
            } else if (change instanceof Change.PutItem put) {
                items.put(
                        new Spot(put.workshop(), put.prompt(), put.id()),
                        put.body().clone());
            } else if (change instanceof Change.DropItem drop) {
                items.remove(new Spot(drop.workshop(), drop.prompt(), drop.id()));
            }
        }

        private void notebook(Place place, byte[] sealed, boolean replaces) {
            if (notebooks.containsKey(place) != replaces) {
                throw new ArchiveProblem(replaces ? Kind.GONE : Kind.TAKEN, "notebook");
            }
            notebooks.put(place, sealed.clone());
        }
    }
}
