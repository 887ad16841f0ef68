package kintsugi.presenter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kintsugi.workshop.HandedOver;

/** A printer on a bench: takes or refuses when it is told to. */
final class BenchPress implements TrayPress {
    final List<HandedOver> sent = new ArrayList<>();
    private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();

    @Override
    public CompletableFuture<Void> print(HandedOver paper) {
        sent.add(paper);
        var answer = new CompletableFuture<Void>();
        waiting.add(answer);
        return answer;
    }

    void takes() {
        waiting.remove().complete(null);
    }

    void refuses(Throwable why) {
        waiting.remove().completeExceptionally(why);
    }
}
