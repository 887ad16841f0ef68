package kintsugi.kiosk.turn;

import java.util.Locale;
import java.util.Optional;
import kintsugi.guide.Prompt;
import kintsugi.workshop.Offer;

/**
 * What the kiosk shows.
 *
 * @param page the page that is on, or lies behind help or the countdown
 * @param offer what the seat offered last; empty until it was asked for the first time
 * @param language of the person who sits here
 * @param dimmed whether all but the line being written fades
 * @param letters whether letters to tap lie on the pages where one types
 * @param help whether the help lines lie over the page
 * @param countdown seconds until it signs out, covering the page; 0 while somebody is there
 * @param saving what may be said of the words on this page
 */
public record KioskState(
        Page page,
        Optional<Offer> offer,
        Locale language,
        boolean dimmed,
        boolean letters,
        boolean help,
        int countdown,
        Saving saving) {
    static KioskState cover(Optional<Offer> offer, Locale language) {
        return new KioskState(new Page.Cover(), offer, language, false, false, false, 0, Saving.NOTHING);
    }

    /** Whether an answer to this prompt can be shared in a turn; else it can only be kept. */
    public boolean canBeShared(Prompt prompt) {
        return offer.map(now -> now.canBeShared(prompt)).orElse(!prompt.isSituational());
    }

    /** Whether it is open now. */
    public boolean isOpen(Prompt prompt) {
        return offer.stream()
                .flatMap(now -> now.open().stream())
                .anyMatch(each -> each.key().equals(prompt.key()));
    }

    KioskState at(Page next) {
        return new KioskState(next, offer, language, dimmed, letters, help, countdown, saving);
    }

    KioskState offered(Offer next) {
        return new KioskState(page, Optional.of(next), language, dimmed, letters, help, countdown, saving);
    }

    KioskState speaking(Locale next) {
        return new KioskState(page, offer, next, dimmed, letters, help, countdown, saving);
    }

    KioskState dimmed(boolean next) {
        return new KioskState(page, offer, language, next, letters, help, countdown, saving);
    }

    KioskState lettered(boolean next) {
        return new KioskState(page, offer, language, dimmed, next, help, countdown, saving);
    }

    KioskState helping(boolean next) {
        return new KioskState(page, offer, language, dimmed, letters, next, countdown, saving);
    }

    KioskState counting(int seconds) {
        return new KioskState(page, offer, language, dimmed, letters, help, seconds, saving);
    }

    KioskState saving(Saving next) {
        return new KioskState(page, offer, language, dimmed, letters, help, countdown, next);
    }
}
