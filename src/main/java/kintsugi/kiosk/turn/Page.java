package kintsugi.kiosk.turn;

import java.util.Optional;

/** One page of the kiosk and what is on it. {@code toString} tells no words and no codes. */
public sealed interface Page
        permits Page.Cover,
                Page.Welcome,
                Page.Promises,
                Page.Situated,
                PinPage,
                CodePage,
                TypePage,
                AskPage,
                RoundPage,
                PreviewPage,
                SharedPage,
                CommitPage,
                NotebookPage,
                PlanPage,
                HandOverPage {
    /** Between two people. */
    record Cover() implements Page {
        /** Nothing of anybody's is on it. */
        @Override
        public Page afterAbsence() {
            return this;
        }
    }

    /** Begin, or come back. */
    record Welcome() implements Page {
        /** Nothing of anybody's is on it. */
        @Override
        public Page afterAbsence() {
            return this;
        }
    }

    /**
     * What is promised, and what can't be.
     *
     * @param busy while a code is drawn
     */
    record Promises(boolean busy, Optional<Notice> notice) implements Page {
        /** Nothing of anybody's is on it. */
        @Override
        public Page afterAbsence() {
            return this;
        }
    }

    /**
     * How one stands to what happened; nothing is chosen before, and what was chosen before doesn't show.
     *
     * @param again whether it was opened from the notebook, where one goes back to
     * @param busy while the choice is being kept
     */
    record Situated(boolean again, boolean busy, Optional<Notice> notice) implements Page {
        /** What was chosen before never shows. */
        @Override
        public Page afterAbsence() {
            return this;
        }

        Situated waiting() {
            return new Situated(again, true, Optional.empty());
        }

        Situated told(Notice what) {
            return new Situated(again, false, Optional.of(what));
        }
    }

    /**
     * The same page for somebody who comes back to it after the countdown began: nothing of what was written, chosen or
     * typed shows, and one tap opens it again. Every page says for itself what that is.
     */
    Page afterAbsence();

    /** The same page with nothing on it that shows only while it is held. */
    default Page letGo() {
        return this;
    }
}
