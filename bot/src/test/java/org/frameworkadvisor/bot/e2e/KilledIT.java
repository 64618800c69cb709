package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bot is killed at any moment while it is taught, voted on, reloaded or set back and while a
/// questionnaire is answered, and so are a backup and a restoration. The next start serves: what
/// was confirmed is there, nothing is there twice, and nothing by half. One bot after the other
/// works on the same data.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledIT {
  private static final Campaign WORK = new Campaign("kills-at-work");
  private static final Campaign BACKUP = new Campaign("kills-of-backups");
  private static final Campaign RESTORE = new Campaign("kills-of-restorations");

  /// What a round does has begun, or is over, within about so long.
  private static final int MOST_MILLIS_OF_WORK = 1_200;

  /// Until what was taught during a reload is confirmed.
  private static final int MOST_MILLIS_UNTIL_CONFIRMED = 5_000;

  private static final int MOST_MILLIS_OF_A_COMMAND = 2_500;

  /// Nobody may ask more often than ten times a minute.
  private static final int MOST_CHECKED = 4;

  private static final List<String> ANIMALS = List.of("quokkas", "wombats");
  private static final Pattern NUMBER = Pattern.compile("In our zoo live (\\d+)");

  private final SimDiscord discord = SimDiscord.open();

  /// What was confirmed lately, each in a server of its own.
  private final Deque<Taught> taught = new ArrayDeque<>();

  /// The numbers that the content had so far, the last one being the one that is served.
  private final Set<Integer> numbers = new HashSet<>(Set.of(0));

  private SimUser mod = discord.join("mod");
  private Path folder = Path.of("");
  private Optional<PackagedBot> bot = Optional.empty();

  private record Taught(SimUser who, String question) {}

  @BeforeAll
  void start(@TempDir Path temp) throws IOException {
    folder = temp;
    Path content = Files.createDirectories(temp.resolve("content"));
    Path shipped = Path.of(System.getProperty("advisor.home", "..")).resolve("knowledge/content");
    try (Stream<Path> facts = Files.walk(shipped)) {
      for (Path file : facts.filter(KilledIT::isKnown).toList()) {
        Path copy = content.resolve(shipped.relativize(file));
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
    write(0);
    Files.writeString(
        temp.resolve("advisor.yaml"), "knowledge: {path: " + content + ", watch: 0s}\n");
    restart();
  }

  /// All that the questionnaire cites; without the golden questions, which take their time.
  private static boolean isKnown(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".md") || (name.endsWith(".yaml") && !name.equals("golden.yaml"));
  }

  @AfterAll
  void end() {
    bot.ifPresent(PackagedBot::close);
    discord.close();
    Stream.of(WORK, BACKUP, RESTORE).forEach(Campaign::summarise);
  }

  static Stream<Long> work() {
    return WORK.seeds(3, 100);
  }

  @ParameterizedTest(name = "seed {0}", allowZeroInvocations = true)
  @MethodSource("work")
  void whatWasConfirmedIsThereOnce(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    String asked = "Where does shed number " + seed + " stand?";
    openServer("at work " + seed);
    SimUser voter = discord.join("voter " + seed);
    voter.slash("ask", "question", Scenario.QUESTION);
    VisibleMessage answer = voter.latest();
    SimUser chooser = discord.join("chooser " + seed);
    chooser.slash("recommend");
    chooser.latest();
    chooser.click("Quick: 6 questions");
    assertThat(chooser.latest().text()).contains("1 of 6");
    SimUser keeper = discord.join("keeper " + seed).with(Permission.MANAGE_GUILD);
    List<String> versions = keeper.types("/knowledge rollback version", "");
    VisibleMessage draft = draft(asked);
    int number = random.nextInt(1, 1_000_000);
    boolean goesBack = !versions.isEmpty() && random.nextBoolean();

    if (!goesBack) {
      write(number);
    }
    SimInteraction kept =
        goesBack
            ? keeper.slash(
                "knowledge rollback", "version", versions.get(random.nextInt(versions.size())))
            : keeper.slash("knowledge reload");
    SimInteraction confirmed = mod.click(draft, "Confirm");
    SimInteraction voted = voter.click(answer, "👍");
    SimInteraction chosen = chooser.click("An online shop");
    int millis =
        random.nextInt(random.nextBoolean() ? MOST_MILLIS_OF_WORK : MOST_MILLIS_UNTIL_CONFIRMED);
    bot.orElseThrow().killAfter(Duration.ofMillis(millis));

    boolean isReloaded = says(keeper, kept, goesBack ? "served again" : "served now");
    boolean isTaught = says(mod, confirmed, "From now on");
    boolean hasVoted = voter.answerSoFar(voted).isPresent();
    boolean hasChosen = says(chooser, chosen, "2 of 6");
    if (isTaught) {
      confirmed(asked);
    }
    restart();

    assertThat(numbers(isReloaded && !goesBack, number)).as("the content").hasSize(1);
    assertThat(timesTaught(asked)).isBetween(isTaught ? 1L : 0L, 1L);
    everythingTaughtIsKnown();
    voter.slash("privacy export");
    String export = voter.latest().files().getFirst().text();
    assertThat(export.split("\"helped\" : \"yes\"", -1).length - 1).isBetween(hasVoted ? 1 : 0, 1);
    chooser.slash("recommend");
    assertThat(chooser.latest().text()).containsPattern(hasChosen ? "2 of 6" : "[12] of 6");
    WORK.over(
        seed,
        "killed after %d ms: %s %s, taught %s, voted %s, chosen %s"
            .formatted(
                millis,
                goesBack ? "set back" : "reloaded",
                isReloaded,
                isTaught,
                hasVoted,
                hasChosen));
  }

  static Stream<Long> backups() {
    return BACKUP.seeds(3, 50);
  }

  @ParameterizedTest(name = "seed {0}", allowZeroInvocations = true)
  @MethodSource("backups")
  void aBackupIsWholeOrNotThereAndTheNextOneIsMade(long seed) throws IOException {
    int millis = new SplittableRandom(seed).nextInt(MOST_MILLIS_OF_A_COMMAND);
    Path file = folder.resolve("killed-" + seed + ".zip");

    Optional<PackagedConsole.Ended> done =
        PackagedConsole.runUntilKilled(data(), Duration.ofMillis(millis), "backup", "" + file);

    assertThat(done.isEmpty() || Files.exists(file)).as("%s", done).isTrue();
    if (Files.exists(file)) {
      readAll(file);
    }
    readAll(backup("next-" + seed));
    assertThat(namesIn(folder))
        .as("parts left over")
        .noneMatch(name -> name.startsWith(".advisor-"));
    everythingTaughtIsKnown();
    BACKUP.over(seed, "killed after %d ms: done %s".formatted(millis, done.isPresent()));
  }

  static Stream<Long> restorations() {
    return RESTORE.seeds(3, 50);
  }

  @ParameterizedTest(name = "seed {0}", allowZeroInvocations = true)
  @MethodSource("restorations")
  void aRestorationIsDoneWhollyOrNotAtAll(long seed) {
    int millis = new SplittableRandom(seed).nextInt(MOST_MILLIS_OF_A_COMMAND);
    String before = "Who waters plant number " + seed + "?";
    String after = "Who mends bicycle number " + seed + "?";
    openServer("restored " + seed);
    teach(before);
    Path file = backup("restored-" + seed);
    teach(after);
    assertThat(bot.orElseThrow().terminate().exitCode()).isZero();

    Optional<PackagedConsole.Ended> done =
        PackagedConsole.runUntilKilled(
            data(), Duration.ofMillis(millis), "restore", "--data-only", "" + file);

    restart();
    confirmed(before);
    everythingTaughtIsKnown();
    boolean isRestored = !isKnown(mod, after);
    assertThat(isRestored || done.isEmpty()).as("%s", done).isTrue();
    RESTORE.over(
        seed,
        "killed after %d ms: done %s, restored %s".formatted(millis, done.isPresent(), isRestored));
  }

  private static boolean says(SimUser who, SimInteraction acted, String confirmation) {
    return who.answerSoFar(acted).filter(said -> said.text().contains(confirmation)).isPresent();
  }

  private VisibleMessage draft(String question) {
    mod.messageMenu(mod.says(question), "Teach this answer");
    mod.submits(mod.modal(), Map.of("Question", question, "Answer", answerTo(question)));
    assertThat(mod.latest().text()).contains(answerTo(question));
    return mod.latest();
  }

  private void teach(String question) {
    mod.click(draft(question), "Confirm");
    assertThat(mod.latest().text()).contains("From now on");
  }

  private static String answerTo(String question) {
    return "Look it up on the board: " + question.replaceAll("\\D", "") + ".";
  }

  private void openServer(String name) {
    SimGuild guild = discord.guild(name, 0, 1);
    mod =
        discord
            .join("mod of " + name, guild, discord.channel(guild, "teaching"))
            .with(Permission.MANAGE_GUILD);
  }

  private void confirmed(String question) {
    taught.addLast(new Taught(mod, question));
    if (taught.size() > MOST_CHECKED) {
      taught.removeFirst();
    }
  }

  private void everythingTaughtIsKnown() {
    assertThat(taught).allMatch(one -> isKnown(one.who(), one.question()));
  }

  private static boolean isKnown(SimUser who, String question) {
    who.slash("ask", "question", question, "private", true);
    return who.latest().text().contains(answerTo(question));
  }

  /// How often it stands on the first page of what is taught.
  private long timesTaught(String question) {
    mod.slash("knowledge taught");
    return mod.latest().lines().stream().filter(line -> line.contains(question)).count();
  }

  /// The number in each passage of the content that is served, one where it is whole.
  private Set<Integer> numbers(boolean isReloaded, int latest) {
    Set<Integer> found = new HashSet<>();
    for (String animal : ANIMALS) {
      mod.slash("ask", "question", "How many " + animal + " live in our zoo?", "private", true);
      Matcher said = NUMBER.matcher(mod.latest().text());
      assertThat(said.find()).as("%s", mod.latest()).isTrue();
      found.add(Integer.parseInt(said.group(1)));
    }
    if (isReloaded) {
      assertThat(found).containsExactly(latest);
    }
    numbers.add(latest);
    assertThat(numbers).containsAll(found);
    return found;
  }

  private Path backup(String name) {
    Path file = folder.resolve(name + ".zip");
    PackagedConsole.Ended made = PackagedConsole.run(data(), "backup", file.toString());
    assertThat(made.exitCode()).as(made.said()).isZero();
    return file;
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void readAll(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        zip.getInputStream(entry).readAllBytes();
      }
    }
  }

  /// Writes content that is there at once or not at all.
  private void write(int number) throws IOException {
    Path aside = folder.resolve("animals.md");
    String sections =
        ANIMALS.stream()
            .map(one ->
                "## How many %1$s live in our zoo?\n\nIn our zoo live %2$d %1$s.\n\n"
                    .formatted(one, number))
            .collect(Collectors.joining());
    Files.writeString(aside, "# Animals\n\n" + sections);
    Files.move(aside, folder.resolve("content/animals.md"), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void restart() {
    bot =
        Optional.of(
            PackagedBot.start(
                discord,
                data(),
                Map.of("ADVISOR_CONFIG", folder.resolve("advisor.yaml").toString())));
  }
}
