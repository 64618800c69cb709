package org.frameworkadvisor.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.frameworkadvisor.bot.ask.QuestionService;
import org.frameworkadvisor.bot.backup.DataFolder;
import org.frameworkadvisor.bot.backup.InstancePaths;
import org.frameworkadvisor.bot.config.AdvisorSettings;
import org.frameworkadvisor.bot.feedback.FeedbackService;
import org.frameworkadvisor.bot.feedback.VoteOutcome;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.KnowledgeOpener;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.bot.store.SqliteStoreFile;
import org.frameworkadvisor.bot.store.Store;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingDraft;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// A process that reloads, teaches and votes as fast as it can. It says what it finds when it
/// starts, what it begins, and what it has been told is done: `has`, `begins` or `done`, a key and
/// its value, with a `;` behind them, for the last line may be cut short.
final class WorksUntilKilled {
  static final String READY = "ready";
  static final String CONTENT = "content";
  static final String NONE = "none";

  /// Acts in the log beyond the changes that they belong to, and the other way round.
  static final String UNLOGGED = "unlogged";

  /// Questions that none of the others can be taken for.
  static final List<String> QUESTIONS =
      List.of(
          "Where do we host the club website?",
          "Who brings the cake on Friday?",
          "Which licence has our logo?",
          "When does the workshop begin?");

  static final int ANSWERS = 3;

  private static final GuildId GUILD = GuildId.LOCAL;
  private static final UserId SOMEBODY = new UserId("4711");

  private final Store store;
  private final AdvisorFeatures features;
  private final FeedbackService feedback;
  private final Path content;
  private final Random random;

  private WorksUntilKilled(
      AdvisorSettings settings, Store store, AdvisorFeatures features, long seed) {
    this.store = store;
    this.features = features;
    this.content = settings.knowledge();
    this.random = new Random(seed);
    this.feedback =
        new FeedbackService(store.votes(), _ -> true, (_, _) -> {}, InstantSource.system());
  }

  /// Needs a seed. Where the data and the content are is in the environment.
  @SuppressWarnings("InfiniteLoop") // it is killed
  public static void main(String[] arguments) throws IOException {
    AdvisorSettings settings = AdvisorSettings.ofProcess();
    SqliteStoreFile copies = new SqliteStoreFile(settings.data());
    InstancePaths paths = new InstancePaths(settings.data(), settings.knowledge(), settings.file());
    try (DataFolder data = new DataFolder(paths, copies);
        Store store = Store.open(settings.data())) {
      LocalKnowledgeOpener opener =
          new LocalKnowledgeOpener(settings, store, data, InstantSource.system());
      switch (opener.open(settings.knowledge(), ProgressListener.NONE)) {
        case KnowledgeOpener.Result.Rejected no -> System.out.println("refused " + no.reason());
        case KnowledgeOpener.Result.Ready ready -> {
          WorksUntilKilled process =
              new WorksUntilKilled(settings, store, ready.features(), Long.parseLong(arguments[0]));
          process.tellWhatIsThere();
          System.out.println(READY);
          while (true) {
            process.step();
          }
        }
      }
    }
  }

  private void tellWhatIsThere() {
    say("has", CONTENT, number());
    Map<String, String> taught = new HashMap<>();
    for (TaughtAnswer answer : features.teachingService().taught(GUILD)) {
      taught.merge(answer.question(), answer.answer(), (one, other) -> one + " and " + other);
    }
    for (String question : QUESTIONS) {
      say("has", question, taught.getOrDefault(question, NONE));
    }
    for (int i = 0; i < ANSWERS; i++) {
      say(
          "has",
          answer(i).value(),
          store.votes().find(answer(i), SOMEBODY).map(vote -> vote.helped() + "").orElse(NONE));
    }
    int acts = store.audit().page(GUILD, Long.MAX_VALUE, Integer.MAX_VALUE).size();
    say("has", UNLOGGED, Long.toString(store.taught().changes() - acts));
  }

  private void step() throws IOException {
    switch (random.nextInt(3)) {
      case 0 -> reload(random.nextInt(1000));
      case 1 -> teach(QUESTIONS.get(random.nextInt(QUESTIONS.size())));
      default -> vote(answer(random.nextInt(ANSWERS)), random.nextBoolean());
    }
  }

  private void reload(int number) throws IOException {
    say("begins", CONTENT, Integer.toString(number));
    write(content, number);
    features.maintenance().reload(new ReloadInitiator.Operator(), false, ProgressListener.NONE);
    say("done", CONTENT, number());
  }

  private void teach(String question) {
    Optional<TaughtAnswer> before =
        features.teachingService().taught(GUILD).stream()
            .filter(answer -> answer.question().equals(question))
            .findFirst();
    if (before.isPresent() && random.nextInt(4) == 0) {
      say("begins", question, NONE);
      confirm(
          features.teachingService().forget(GUILD, SOMEBODY, before.get().id()), question, NONE);
      return;
    }
    String answer = "The word is " + random.nextInt(1000);
    TeachingDraft.Text text = new TeachingDraft.Text(question, answer, "");
    say("begins", question, answer);
    confirm(
        before.isPresent()
            ? features.teachingService().edit(GUILD, SOMEBODY, before.get().id(), text)
            : features.teachingService().teach(GUILD, SOMEBODY, text, Optional.empty()),
        question,
        answer);
  }

  private void confirm(TeachOutcome outcome, String question, String answer) {
    switch (outcome) {
      case TeachOutcome.Holds _, TeachOutcome.Gone _, TeachOutcome.Same _ ->
          say("done", question, recalled(question).equals(answer) ? answer : "not found");
      case TeachOutcome.Known _,
          TeachOutcome.Refused _,
          TeachOutcome.Unknown _,
          TeachOutcome.NotKept _ ->
          say("done", question, outcome.toString());
    }
  }

  private String recalled(String question) {
    return features
                .questionService()
                .answer(
                    new QuestionService.Caller(SOMEBODY, Optional.of(GUILD), "here", false),
                    question)
            instanceof Reply.Taught taught
        ? taught.answer().answer()
        : NONE;
  }

  private void vote(AnswerId answer, boolean helped) {
    say("begins", answer.value(), helped + "");
    VoteOutcome outcome = feedback.vote(answer, SOMEBODY, helped, Optional.empty());
    say("done", answer.value(), outcome == VoteOutcome.NOT_KEPT ? outcome.toString() : helped + "");
  }

  private static AnswerId answer(int number) {
    return new AnswerId("answer" + number);
  }

  /// The number that the content has, the same in each of its passages where a state is whole.
  private String number() {
    List<String> numbers =
        hits(
                features
                    .questionService()
                    .answerWithoutContext(
                        Optional.empty(), "How many quokkas, wombats and numbats are there?", 5))
            .stream()
            .map(hit -> hit.passage().text().replaceAll("\\D", ""))
            .distinct()
            .toList();
    return numbers.size() == 1 ? numbers.getFirst() : "a mix of " + numbers;
  }

  private static List<SearchResult.Hit> hits(Reply reply) {
    return switch (reply) {
      case Reply.Answer answer -> answer.hits();
      case Reply.Clarify unclear -> unclear.hits();
      case Reply.NotFound miss -> miss.hits();
      case Reply.Taught _,
          Reply.Unavailable _,
          Reply.Refused _,
          Reply.Compared _,
          Reply.Summarised _ ->
          List.of();
    };
  }

  private static void say(String what, String key, String value) {
    System.out.println(what + " " + key + " = " + value + ";");
  }

  /// Writes content that is there at once or not at all.
  static void write(Path content, int number) throws IOException {
    Path aside = Files.createDirectories(content).resolveSibling("aside.md");
    Files.writeString(
        aside,
        "# Animals\n\nThere are %1$d quokkas.\n\nThere are %1$d wombats.\n\nThere are %1$d numbats.\n"
            .formatted(number));
    Files.move(aside, content.resolve("animals.md"), StandardCopyOption.ATOMIC_MOVE);
  }
}
