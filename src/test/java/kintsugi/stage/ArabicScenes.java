package kintsugi.stage;

import static kintsugi.stage.Samples.STEP;
import static kintsugi.stage.Samples.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kintsugi.guide.Block;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Idea;
import kintsugi.guide.Markup;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Enough;
import kintsugi.workshop.PromptState;

/** Scenes of a guide that is written from right to left. */
final class ArabicScenes {
    private static final String QUESTION = "ما الذي لم أقله بعد لأنني خفت من الجواب؟";
    private static final List<String> TEXTS = List.of(
            "كنت وحيدة لفترة طويلة ولم أقل ذلك أبدا.",
            "آسف.",
            "أخبرت أختي قبل أن أخبرك. كان يجب أن تكون أول من يسمع ذلك، وما زلت مدينا لك به.",
            "لا أريد كل التفاصيل. أريد فقط أن أتوقف عن تخيلها في الثالثة صباحا.");

    private ArabicScenes() {}

    /** By name. */
    static Map<String, SceneView> all() {
        var all = new LinkedHashMap<String, SceneView>();
        all.put("arabic-title", view(Samples.OPENING, new Content.Title("إعادة بناء الثقة", "ثماني خطوات")));
        all.put("arabic-slide", view(STEP, new Content.Slide("تحمل مسؤولية ما حدث", slide())));
        all.put("arabic-sentence", view(STEP, new Content.Slide("", Markup.of("قل ما فعلته قبل أن تقول لماذا."))));
        all.put(
                "arabic-activity",
                Samples.timed(
                        view(
                                STEP,
                                new Content.Activity(
                                        "أزواج الإصغاء",
                                        Markup.of(
                                                "اجلس مع شخص لم تأت معه. لمدة دقيقتين تحدث عن يوم جميل. ثم يعيد ما سمعه."))),
                        480,
                        400));
        all.put("arabic-reflect", Samples.timed(view(STEP, new Content.Reflect(prompt())), 300, 190));
        all.put("arabic-wall", wall());
        all.put("arabic-voices", view(STEP, new Content.Voices(TEXTS)));
        all.put("arabic-commit", view(STEP, new Content.Commit(ideas())));
        all.put(
                "arabic-closing",
                view(Samples.CLOSING, new Content.Closing("عودوا إلى بيوتكم بهدوء", Markup.of("خطتك تنتظرك."))));
        return all;
    }

    private static Markup slide() {
        var items = List.of(
                Markup.of("سم ما فعلته، لا ما شعرت به في ذلك اليوم."), Markup.of("قل ما الذي كلفه ذلك للطرف الآخر."));
        return Markup.of("يعني ذلك أن تقول ما فعلته بكلمات واضحة للشخص الذي تأذى منه.")
                .then(new Markup(List.of(new Block.Items(false, items))));
    }

    private static SceneView wall() {
        var view = view(STEP, new Content.Wall(List.of(prompt()), List.of()));
        var cards = TEXTS.stream()
                .map(text -> new Card(TEXTS.indexOf(text), text, CardState.APPROVED))
                .toList();
        var state = new PromptState(Enough.ENOUGH, true, cards, java.util.Optional.empty());
        return new SceneView(view.scene(), Map.of(prompt().key(), state), view.left(), List.of(), 0, false, false);
    }

    private static Prompt prompt() {
        return new Prompt(
                new PromptKey("accountability", "said"),
                QUESTION,
                QUESTION,
                "",
                new Form.Text(),
                Set.of(Situation.values()),
                true);
    }

    static List<Idea> ideas() {
        return List.of(
                new Idea(
                        "عندما ألاحظ أنني أتفقد هاتفك أو رسائلك مرة أخرى في المساء",
                        "أعيده إلى مكانه وأخبرك أنني فعلت ذلك وأطلب عشر دقائق بجانبك بدلا من ذلك",
                        "",
                        ""),
                new Idea("عندما تسألني عن شيء أفضل ألا أجيب عنه", "أجيب في اليوم نفسه", "", ""));
    }
}
