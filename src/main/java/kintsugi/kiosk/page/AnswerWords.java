package kintsugi.kiosk.page;

import java.util.stream.Collectors;
import kintsugi.guide.Form;
import kintsugi.participant.Answer;

/** What was answered, as its writer reads it again. */
final class AnswerWords {
    private AnswerWords() {}

    /** The words, the number, or the options, one a line. */
    static String of(Ground ground, Form form, Answer answer) {
        if (answer instanceof Answer.Words words) {
            return words.text();
        }
        if (answer instanceof Answer.Level level) {
            return ground.words().numbers().whole(level.value());
        }
        if (answer instanceof Answer.Picked picked && form instanceof Form.Choice choice) {
            return picked.options().stream()
                    .filter(option -> option <= choice.options().size())
                    .map(option -> choice.options().get(option - 1))
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }
}
