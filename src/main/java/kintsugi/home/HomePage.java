package kintsugi.home;

import java.util.List;
import java.util.Optional;
import kintsugi.home.fit.FitModel;
import kintsugi.settings.Settings;
import kintsugi.workshop.ListedWorkshop;

/** What home shows. */
public sealed interface HomePage {
    /** Looking what there is. */
    record Looking() implements HomePage {}

    /**
     * First use: choose a passphrase.
     *
     * @param proposal four words; empty until they are drawn
     */
    record Passphrase(String proposal) implements HomePage {
        @Override
        public String toString() {
            return "Passphrase";
        }
    }

    /**
     * The recovery sheet, shown once.
     *
     * @param groups of letters
     * @param asked which group must be typed, from 0, to show that it was written down
     */
    record Sheet(List<String> groups, int asked) implements HomePage {
        public Sheet {
            groups = List.copyOf(groups);
        }

        @Override
        public String toString() {
            return "Sheet";
        }
    }

    /**
     * The archive is locked.
     *
     * @param sheet whether the recovery sheet is asked for, else the passphrase
     */
    record Locked(boolean sheet) implements HomePage {}

    /** The data is damaged: what it can come back from. */
    record Damaged(DamagedData data) implements HomePage {}

    /** A backup is to take the place of data that is whole. */
    record UseBackup() implements HomePage {}

    /** A backup has taken the place of the data. */
    record Restored(CameBack back) implements HomePage {}

    /** How it stands with the data. */
    record Care(CareReport report) implements HomePage {}

    /**
     * Another passphrase.
     *
     * @param proposal four words
     * @param known whether somebody knows the former one, so that everything gets new keys
     */
    record NewPassphrase(String proposal, boolean known) implements HomePage {
        @Override
        public String toString() {
            return "NewPassphrase";
        }
    }

    /** Guides, and the workshops that were not forgotten. */
    record Start() implements HomePage {}

    /**
     * What must be right before anybody is invited.
     *
     * @param guide one without mistakes
     */
    record Checklist(OfferedGuide guide) implements HomePage {}

    /**
     * Which evening fits: five questions and their answer.
     *
     * @param of the workshop whose next evening it is; empty for a first one
     */
    record Fit(OfferedGuide guide, FitModel evening, Optional<ListedWorkshop> of) implements HomePage {
        /** What there is to set up of it; empty while not even the least fits. */
        Optional<HomePage> plan() {
            int circle = Math.min(evening.state().wish().circle(), Settings.GREATEST_CIRCLE);
            return evening.evening().map(fits -> new Plan(guide, evening, circle, of));
        }
    }

    /** Set up the evening that fits. */
    record Plan(OfferedGuide guide, FitModel evening, int circle, Optional<ListedWorkshop> of) implements HomePage {
        /** The questions, with their answers. */
        HomePage questions() {
            return new Fit(guide, evening, of);
        }

        /** The evening fitted to another circle. */
        HomePage with(int other) {
            int within = Math.max(Settings.SMALLEST_CIRCLE, Math.min(other, Settings.GREATEST_CIRCLE));
            evening.circle(within);
            return new Plan(guide, evening, within, of);
        }
    }

    /** Go on with a workshop: a PIN for tonight. */
    record Resume(ListedWorkshop workshop) implements HomePage {}

    /** What can be set. */
    record Preferences() implements HomePage {}

    /** Read the mistakes of a guide. */
    record Mistakes(OfferedGuide guide) implements HomePage {}

    /** Whether the archive is open while this shows. */
    default boolean inside() {
        return !(this instanceof Looking
                || this instanceof Passphrase
                || this instanceof Sheet
                || this instanceof Locked
                || this instanceof Damaged);
    }

    /** The evening that is being planned. */
    default Optional<FitModel> planned() {
        if (this instanceof Fit fit) {
            return Optional.of(fit.evening());
        }
        return this instanceof Plan plan ? Optional.of(plan.evening()) : Optional.empty();
    }

    /** The guide that this is about. */
    default Optional<OfferedGuide> about() {
        if (this instanceof Checklist checklist) {
            return Optional.of(checklist.guide());
        }
        if (this instanceof Fit fit) {
            return Optional.of(fit.guide());
        }
        return this instanceof Plan plan ? Optional.of(plan.guide()) : Optional.empty();
    }
}
