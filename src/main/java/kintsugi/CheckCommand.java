package kintsugi;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kintsugi.guide.FolderReading;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFolder;
import kintsugi.guide.GuideReader;
import kintsugi.guide.GuideReading;
import kintsugi.guide.Problem;
import kintsugi.guide.Translations;
import kintsugi.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kintsugi check DIR…}: reads guides with their translations and lists every mistake; exit 1 if there is one. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "kintsugi.words.cli")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", descriptionKey = "dir")
    private List<Path> folders = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;
    private final ProblemWording wording;

    CheckCommand(Words words) {
        this.words = words;
        this.wording = new ProblemWording(words);
    }

    @Override
    public Integer call() {
        boolean fine = true;
        for (Path folder : folders) {
            for (Path guide : guides(folder)) {
                fine &= check(guide);
            }
        }
        return fine ? 0 : 1;
    }

    /** A folder of guides stands for each of them. */
    private static List<Path> guides(Path folder) {
        List<Path> inside = GuideFolder.isGuide(folder) ? List.of() : GuideFolder.guidesIn(folder);
        return inside.isEmpty() ? List.of(folder) : inside;
    }

    private boolean check(Path folder) {
        FolderReading found = GuideFolder.read(folder);
        GuideReading reading = GuideReader.read(found, folder.toString());
        List<Problem> problems = new ArrayList<>(reading.problems());
        List<String> languages = Translations.languages(found.files());
        for (String language : languages) {
            problems.addAll(
                    Translations.read(found, language, folder.toString()).problems());
        }
        PrintWriter err = spec.commandLine().getErr();
        problems.forEach(problem -> err.println(wording.line(problem)));
        err.flush();
        Optional<Guide> guide = problems.isEmpty() ? reading.guide() : Optional.empty();
        guide.ifPresent(whole -> tell(folder, whole, languages));
        return guide.isPresent();
    }

    private void tell(Path folder, Guide guide, List<String> languages) {
        List<String> tags = new ArrayList<>(List.of(guide.language()));
        tags.addAll(languages);
        PrintWriter out = spec.commandLine().getOut();
        out.println(words.text(
                "guide.check.fine",
                folder.toString(),
                guide.countedSteps().size(),
                guide.steps().stream().mapToInt(step -> step.prompts().size()).sum()
                        + guide.checkIn().prompts().size()
                        + guide.lastWord().prompts().size(),
                guide.minutes(),
                String.join(", ", tags)));
        out.flush();
    }
}
