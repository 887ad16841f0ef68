package kintsugi.presenter;

import java.util.concurrent.CompletableFuture;
import kintsugi.workshop.HandedOver;

/** Puts plans that were handed over on paper; works elsewhere than on the event thread. */
public interface TrayPress {
    /** Done when the printer took it; fails with {@link kintsugi.print.printer.NotPrinted}. */
    CompletableFuture<Void> print(HandedOver paper);
}
