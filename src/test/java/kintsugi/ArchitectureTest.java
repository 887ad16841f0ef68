package kintsugi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms of the house and the doors between them, as the design's table has them. */
@AnalyzeClasses(packages = "kintsugi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private record Room(String name, String why, String... mayUse) {}

    private static final List<Room> ROOMS = List.of(
            new Room("words", "words know nothing but themselves"),
            new Room("settings", "help lines are the guide's; all else is handed over as values", "guide"),
            new Room("figure", "plain geometry serves screen and paper alike"),
            new Room("display", "screens and plugs are the same for every program"),
            new Room("look", "the theme is filled from the tokens", "figure", "words"),
            new Room("doctor", "what lies beneath the data is the same for every program"),
            new Room("pdf", "it knows headings and paragraphs, not plans"),
            new Room("guide", "material depends on nobody who uses it"),
            new Room("participant", "what one person holds is about prompts", "guide"),
            new Room("plan", "content without any drawing", "guide", "participant"),
            new Room("workshop", "the domain owns its doors: Seat and Archive", "guide", "participant", "plan"),
            new Room("store", "H2 stays behind Archive", "guide", "participant", "workshop"),
            new Room(
                    "print",
                    "content becomes paper",
                    "guide",
                    "participant",
                    "plan",
                    "workshop",
                    "figure",
                    "pdf",
                    "words"),
            new Room("stage", "a scene becomes a picture", "guide", "workshop", "figure", "look", "words"),
            new Room(
                    "audience",
                    "the room's window shows scenes and knows no more",
                    "guide",
                    "stage",
                    "figure",
                    "workshop",
                    "display",
                    "look",
                    "words"),
            new Room(
                    "presenter",
                    "the facilitator's window",
                    "guide",
                    "workshop",
                    "stage",
                    "print",
                    "display",
                    "settings",
                    "words",
                    "look",
                    "figure"),
            new Room(
                    "kiosk",
                    "the participant's window speaks to a workshop only through a seat",
                    "workshop",
                    "participant",
                    "guide",
                    "plan",
                    "print",
                    "stage",
                    "display",
                    "settings",
                    "words",
                    "look",
                    "figure"),
            new Room(
                    "home",
                    "the first window goes on through its doors",
                    "guide",
                    "workshop",
                    "stage",
                    "print",
                    "display",
                    "settings",
                    "words",
                    "look",
                    "figure"),
            new Room(
                    "rehearsal",
                    "a workshop without people uses all but the screens",
                    "guide",
                    "participant",
                    "plan",
                    "workshop",
                    "store",
                    "print",
                    "stage",
                    "figure",
                    "look",
                    "pdf",
                    "settings",
                    "words"));

    /** Of the workshop, the kiosk may see these: the seat and its records. */
    private static final Set<String> AT_THE_SEAT = Set.of(
            "Seat", "SeatProblem", "TurnId", "Begun", "Opened", "Offer", "Round", "Edit", "PictureMark", "Picture");

    @ArchTest
    static void aRoomKnowsOnlyTheRoomsThatItMay(JavaClasses all) {
        for (Room room : ROOMS) {
            String[] allowed = Stream.concat(Stream.of(room.name()), Arrays.stream(room.mayUse()))
                    .map(name -> "kintsugi." + name + "..")
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage("kintsugi." + room.name() + "..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage("kintsugi.."))))
                    .because(room.why())
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static void everyRoomIsInTheTable(JavaClasses all) {
        Set<String> known = ROOMS.stream().map(Room::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = all.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("kintsugi."))
                .map(name -> name.split("\\.", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(found);
    }

    @ArchTest
    static final ArchRule noPackagesGoInCircles =
            slices().matching("kintsugi.(**)").should().beFreeOfCycles().because("a knot can only be inherited whole");

    @ArchTest
    static final ArchRule theEntranceIsNobodysFriend = noClasses()
            .that()
            .resideInAPackage("kintsugi.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kintsugi")
            .because("the root wires the rooms, and none knows it");

    @ArchTest
    static final ArchRule theKioskSeesOnlyTheSeat = noClasses()
            .that()
            .resideInAPackage("kintsugi.kiosk..")
            .should()
            .dependOnClassesThat(resideInAPackage("kintsugi.workshop")
                    .and(describe("are not the seat's", type -> !AT_THE_SEAT.contains(outermost(type)))))
            .because("a seat can be on another machine")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule modelsAreFreeOfSwing = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .and()
            .resideOutsideOfPackage("kintsugi.look..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt..")
            .because("what a window does can be tested without one");

    @ArchTest
    static final ArchRule onlyTheStoreSeesTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("kintsugi.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
            .because("the database stays behind Archive");

    @ArchTest
    static final ArchRule onlyPdfSeesPdfBox = noClasses()
            .that()
            .resideOutsideOfPackage("kintsugi.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("paper stays behind blocks");

    @ArchTest
    static final ArchRule theDomainSeesNoScreen = noClasses()
            .that()
            .resideInAnyPackage(
                    "kintsugi.guide..",
                    "kintsugi.participant..",
                    "kintsugi.plan..",
                    "kintsugi.workshop..",
                    "kintsugi.store..",
                    "kintsugi.settings..",
                    "kintsugi.words..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt..")
            .because("it runs where there is no display");

    @ArchTest
    static final ArchRule nobodyIsTheOnlyOneOfItsKind =
            methods().should().notHaveName("getInstance").because("what one needs is handed in");

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getSimpleName());
    }
}
