package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimChannel;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimGuild;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimModal;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// What moderators teach, and what they are shown to teach.
class TeachingIT extends Scenario {
  private static final Duration SILENCE = Duration.ofMillis(1500);
  private static final Duration FOUND = Duration.ofSeconds(2);
  private static final String SITE = "Where do we host the club website?";
  private static final String OTHER_WORDS = "where is our club site hosted";
  private static final String FLY = "It runs on Fly.io, in the region fra.";
  private static final String TAUGHT = "Taught by a moderator";

  private final Set<String> pinged = new HashSet<>();

  @Override
  void prepare(SimDiscord discord) {
    discord.grantMessageContent();
  }

  @Override
  boolean isPingExpected(String person) {
    return pinged.contains(person);
  }

  private SimUser moderator() {
    return join("mod").with(Permission.MANAGE_GUILD);
  }

  /// The list of gaps, once it says something.
  private VisibleMessage gaps(SimUser mod, String... says) {
    discord()
        .await(
            "the gaps to say " + String.join(", ", says),
            () -> {
              mod.slash("knowledge gaps");
              return Arrays.stream(says).allMatch(mod.latest().text()::contains);
            });
    return mod.latest();
  }

  /// Teaches what a form is open for.
  private static VisibleMessage taught(SimUser mod, Map<String, String> values) {
    mod.submits(mod.modal(), values);
    assertThat(mod.latest().text()).contains("answer here from now on");
    assertThat(mod.latest().isEphemeral()).isTrue();
    mod.click(mod.latest(), "Confirm");
    assertThat(mod.latest().text()).contains("From now on I answer this here");
    return mod.latest();
  }

  /// Teaches from the gap of a question that nobody has asked yet.
  private void teach(SimUser mod, String question, String answer) {
    mod.slash("ask", "question", question);
    assertThat(mod.latest().text()).contains("Sorry");
    mod.click(gaps(mod, question), "Teach");
    taught(mod, Map.of("Answer", answer));
  }

  /// From now on it reads what messages say.
  private void reads(SimUser mod) {
    mod.slash("channel policy", "mode", "auto");
    assertThat(mod.latest().text()).contains("also unasked");
    discord()
        .await(
            "the bot to read, and to do nothing else",
            () -> discord().isReadingContent() && discord().connections() == 1);
  }

  private static String asks(SimUser who, String question) {
    who.slash("ask", "question", question);
    return who.latest().text();
  }

  @Test
  void whatIsNotAnsweredIsTaughtFromTheListAndFoundAtOnceAndTheAskerIsTold() {
    SimUser ana = join("ana");
    assertThat(asks(ana, SITE)).contains("Sorry");
    ana.click("Tell me when there is an answer");
    assertThat(ana.latest().text()).contains("I will tell you once");
    SimUser mod = moderator();
    mod.click(gaps(mod, SITE, "Asked once", channel().id()), "Teach");
    SimModal form = mod.modal();
    assertThat(form.value("Question")).isEqualTo(SITE);

    taught(mod, Map.of("Answer", FLY + " @everyone **bold**"));
    long confirmed = System.nanoTime();

    SimUser bob = join("bob");
    assertThat(asks(bob, OTHER_WORDS)).contains(FLY, TAUGHT, "To the question: " + SITE);
    assertThat(Duration.ofNanos(System.nanoTime() - confirmed)).isLessThan(FOUND);
    assertThat(bob.latest().text()).contains("\\*\\*bold\\*\\*");
    assertThat(bob.latest().buttonLabels()).contains("More", "👍", "👎");
    ana.inDirectMessages();
    discord().await("ana to be told", () -> ana.sees().size() == 1);
    assertThat(ana.sees().getFirst().text()).contains("There is an answer now", SITE, FLY);
    assertThat(gaps(mod, "Every question found an answer").buttonLabels()).isEmpty();
  }

  /// Where somebody takes no direct messages, which only trying shows.
  @Test
  void whoTakesNoDirectMessagesIsToldWhereTheyAskedAndNobodyElseIsPinged() {
    discord().expect(50007);
    SimUser ana = join("ana").closesDirectMessages();
    pinged.add(ana.id());
    // In a message: what a command finds no answer to, only the asker sees.
    ana.mentions(SITE);
    assertThat(ana.latest().text()).contains("Sorry");
    ana.click("Tell me when there is an answer");
    assertThat(ana.latest().text()).contains("I will tell you once");
    SimUser mod = moderator();
    mod.click(gaps(mod, SITE), "Teach");

    taught(mod, Map.of("Answer", FLY + " @everyone " + mod.mention()));

    SimUser bob = join("bob");
    discord().await("ana to be pinged", () -> bob.sees().getLast().text().contains(ana.mention()));
    VisibleMessage told = bob.sees().getLast();
    assertThat(told.text()).contains(SITE, FLY);
    assertThat(told.pinged()).containsExactly(ana.id());
  }

  @Test
  void whatGetsAThumbsDownIsAGap() {
    SimUser ana = join("ana");
    assertThat(asks(ana, QUESTION)).contains(ANSWER);
    String message = ana.latest().id();
    ana.click("👎");
    SimUser mod = moderator();

    assertThat(gaps(mod, QUESTION).text()).contains("Asked once", "/" + message);
  }

  @Test
  void twoWordingsOfAQuestionAreOneGapAndWhatIsIgnoredStaysAway() {
    asks(join("ana"), SITE);
    SimUser mod = moderator();
    gaps(mod, SITE);
    asks(join("bob"), OTHER_WORDS);
    VisibleMessage list = gaps(mod, "Asked 2 times");
    assertThat(list.text()).contains(SITE).doesNotContain(OTHER_WORDS);

    mod.click(list, "Ignore");

    assertThat(mod.latest().text()).contains("Every question found an answer");
    assertThat(asks(join("eve"), OTHER_WORDS)).contains("Sorry");
    asks(join("eve"), HOPELESS);
    assertThat(gaps(mod, HOPELESS).text()).doesNotContain(OTHER_WORDS, SITE);
  }

  @Test
  void theLikeOfWhatIsNoQuestionIsNotAnsweredUnasked() {
    SimUser mod = moderator();
    reads(mod);
    SimUser ana = join("ana");
    ana.says(QUESTION);
    assertThat(ana.latest().text()).contains(ANSWER);
    ana.click(ana.latest(), "👎");

    mod.click(gaps(mod, QUESTION), "Not a question");
    assertThat(mod.latest().text()).contains("Every question found an answer");

    ana.says("Is Flask good for prototyping?");
    assertThat(ana.answerWithin(SILENCE)).isEmpty();
    ana.mentions("Is Flask good for prototyping?");
    assertThat(ana.latest().text()).as("who asks is answered").contains("Flask");
  }

  @Test
  void aMessageIsTaughtByItsMenuToTheQuestionThatItRepliesTo() {
    SimUser ana = join("ana");
    SimUser mod = moderator();
    reads(mod);
    VisibleMessage asked = ana.says(SITE);
    VisibleMessage answer = mod.repliesTo(asked, FLY);

    mod.messageMenu(answer, "Teach this answer");

    assertThat(mod.modal().value("Question")).isEqualTo(SITE);
    assertThat(mod.modal().value("Answer")).isEqualTo(FLY);
    taught(mod, Map.of());
    assertThat(asks(ana, OTHER_WORDS))
        .contains(FLY, TAUGHT, "/" + channel().id() + "/" + answer.id());
  }

  @Test
  void aMessageThatRepliesToNoneIsTaughtToTheLastQuestionBeforeIt() {
    SimUser ana = join("ana");
    SimUser mod = moderator();
    reads(mod);
    ana.says(SITE);
    ana.says("thanks everyone");
    VisibleMessage answer = mod.says(FLY);

    mod.messageMenu(answer, "Teach this answer");

    assertThat(mod.modal().value("Question")).isEqualTo(SITE);
    assertThat(mod.modal().value("Answer")).isEqualTo(FLY);
  }

  @Test
  void whereNoMessageAskedItIsTheLastQuestionThatFoundNoAnswerThere() {
    SimUser mod = moderator();
    asks(join("ana"), SITE);
    gaps(mod, SITE);

    mod.messageMenu(mod.says(FLY), "Teach this answer");

    assertThat(mod.modal().value("Question")).isEqualTo(SITE);
  }

  @Test
  void onlyModeratorsTeachWhateverAClientSays() {
    SimUser ana = join("ana");
    VisibleMessage message = ana.says(FLY);
    assertThatThrownBy(() -> ana.messageMenu(message, "Teach this answer"))
        .hasMessageContaining("not offered");
    discord().openToEveryone("Teach this answer");

    ana.messageMenu(message, "Teach this answer");

    assertThat(ana.latest().text()).contains("Only members who may manage the server");
    ana.forges(ana.latest(), "v1:kx:-:-:");
    assertThat(ana.latest().text()).contains("Only members who may manage the server");
  }

  @Test
  void aTaughtAnswerIsEditedForgottenBroughtBackAndExported() {
    SimUser mod = moderator();
    teach(mod, SITE, FLY);
    SimUser ana = join("ana");

    mod.slash("knowledge taught");
    assertThat(mod.latest().text()).contains(SITE, FLY);
    mod.click(mod.latest(), "Edit");
    mod.submits(mod.modal(), Map.of("Answer", "It runs in Paris."));
    assertThat(mod.latest().text()).contains("This is how it will read", "Paris");
    mod.click(mod.latest(), "Confirm");
    assertThat(mod.latest().text()).contains("From now on", "Paris");
    assertThat(asks(ana, SITE)).contains("Paris").doesNotContain(FLY);

    mod.slash("knowledge taught");
    mod.click(mod.latest(), "Undo last change");
    assertThat(mod.latest().text()).contains("From now on", FLY);
    assertThat(asks(ana, SITE)).contains(FLY);

    mod.slash("knowledge taught");
    VisibleMessage list = mod.latest();
    mod.click(list, "Export");
    assertThat(mod.latest().files())
        .singleElement()
        .satisfies(file -> assertThat(file.text()).contains("## Where do we host", "Fly.io"));
    mod.click(list, "Forget");
    assertThat(mod.latest().text()).contains("not give this answer any more");
    assertThat(asks(ana, SITE)).contains("Sorry");
    mod.slash("knowledge taught");
    assertThat(mod.latest().text()).contains("Nothing has been taught", "Forgotten");
    mod.click(mod.latest(), "Bring back");
    assertThat(mod.latest().text()).contains("From now on", FLY);
    assertThat(asks(ana, SITE)).contains(FLY);
  }

  @Test
  void theSameQuestionIsNotTaughtTwiceButItsAnswerCanBeReplaced() {
    SimUser mod = moderator();
    teach(mod, SITE, FLY);
    VisibleMessage answer = mod.says("In Paris, they say.");
    mod.messageMenu(answer, "Teach this answer");
    mod.submits(mod.modal(), Map.of("Question", OTHER_WORDS));
    assertThat(mod.latest().text()).contains("There is a taught answer", FLY, "In Paris");

    mod.click(mod.latest(), "Replace that one");
    assertThat(mod.latest().text()).contains("This is how it will read", "In Paris");
    mod.click(mod.latest(), "Confirm");
    assertThat(mod.latest().text()).contains("From now on", "In Paris");

    assertThat(asks(join("ana"), SITE)).contains("In Paris").doesNotContain(FLY);
  }

  /// What a moderator is about to confirm.
  private VisibleMessage preview(SimUser mod, String question, String answer) {
    mod.messageMenu(mod.says(answer), "Teach this answer");
    mod.submits(mod.modal(), Map.of("Question", question));
    assertThat(mod.latest().text()).contains("answer here from now on");
    return mod.latest();
  }

  private static String audit(SimUser mod) {
    mod.slash("knowledge audit");
    return mod.latest().text();
  }

  @Test
  void aDoubleClickOnConfirmTeachesOnceAndIsLoggedOnce() {
    SimUser mod = moderator();
    VisibleMessage preview = preview(mod, SITE, FLY);

    SimInteraction first = mod.click(preview, "Confirm");
    SimInteraction second = mod.click(preview, "Confirm");
    discord().awaitResponse(first);
    discord().awaitResponse(second);

    assertThat(audit(mod)).containsOnlyOnce("taught an answer");
    mod.slash("knowledge taught");
    assertThat(mod.latest().text()).containsOnlyOnce(FLY);
    assertThat(asks(join("ana"), OTHER_WORDS)).contains(FLY);
  }

  @Test
  void ofTwoModeratorsAtOnceTheSecondIsToldAndOfferedToReplace() {
    SimUser rosa = moderator();
    SimUser tom = join("tom").with(Permission.MANAGE_GUILD);
    VisibleMessage hers = preview(rosa, SITE, FLY);
    VisibleMessage his = preview(tom, OTHER_WORDS, "In Paris, they say.");

    SimInteraction one = rosa.click(hers, "Confirm");
    SimInteraction other = tom.click(his, "Confirm");
    boolean isRosaFirst = rosa.answerTo(one).text().contains("From now on");
    SimUser second = isRosaFirst ? tom : rosa;

    assertThat((isRosaFirst ? tom.answerTo(other) : rosa.answerTo(one)).text())
        .contains("There is a taught answer to this question already", FLY, "In Paris");
    assertThat(audit(rosa)).containsOnlyOnce("taught an answer");
    second.click("Replace that one");
    assertThat(second.latest().text()).contains("This is how it will read");
    second.click(second.latest(), "Confirm");
    assertThat(second.latest().text()).contains("From now on");
    second.slash("knowledge taught");
    assertThat(second.latest().text())
        .contains(isRosaFirst ? "In Paris" : FLY)
        .doesNotContain(isRosaFirst ? FLY : "In Paris");
  }

  @Test
  void whatChangesAListTakesItsPlaceSoThatNoneIsOutOfDate() {
    SimUser mod = moderator();
    asks(join("ana"), SITE);
    VisibleMessage gaps = gaps(mod, SITE);
    mod.click(gaps, "Teach");
    taught(mod, Map.of("Answer", FLY));
    assertThat(mod.now(gaps).text()).contains("From now on").doesNotContain("without an answer");
    mod.click(gaps, "Open questions");
    assertThat(mod.latest().text()).contains("Every question found an answer");

    mod.slash("knowledge taught");
    VisibleMessage list = mod.latest();
    mod.click(list, "Edit");
    mod.submits(mod.modal(), Map.of("Answer", "It runs in Paris."));
    mod.latest();
    mod.click(list, "Confirm");
    assertThat(mod.latest().id()).isEqualTo(list.id());
    assertThat(mod.now(list).text()).contains("From now on", "Paris").doesNotContain(FLY);
    mod.click(list, "Taught answers");
    assertThat(mod.latest().text()).contains("Taught answers", "Paris").doesNotContain(FLY);
    mod.click(list, "Forget");
    assertThat(mod.latest().text()).contains("not give this answer any more");
    assertThat(mod.now(list).text()).doesNotContain("Paris");
  }

  @Test
  void aReplyToWhatCannotBeReadIsTaughtToNoQuestionOfSomebodyElses() {
    discord().expect(10008);
    SimUser mod = moderator();
    asks(join("ana"), SITE);
    gaps(mod, SITE);
    SimUser bob = join("bob");
    VisibleMessage asked = bob.says("Who brings the cake on Friday?");
    VisibleMessage reply = mod.repliesTo(asked, FLY);
    bob.deletes(asked);

    mod.messageMenu(reply, "Teach this answer");

    assertThat(mod.modal().value("Question")).isEmpty();
    assertThat(mod.modal().value("Answer")).isEqualTo(FLY);
  }

  @Test
  void whoAskedInAChannelThatIsGoneIsToldDirectly() {
    SimChannel gone = discord().channel(guild(), "short-lived");
    SimUser ana = discord().join("ana", guild(), gone);
    asks(ana, SITE);
    ana.click("Tell me when there is an answer");
    assertThat(ana.latest().text()).contains("I will tell you once");
    SimUser mod = moderator();
    mod.click(gaps(mod, SITE), "Teach");
    mod.modal();
    discord().delete(gone);

    taught(mod, Map.of("Answer", FLY));

    ana.inDirectMessages();
    discord().await("ana to be told", () -> ana.sees().size() == 1);
    assertThat(ana.sees().getFirst().text()).contains("There is an answer now", SITE, FLY);
  }

  @Test
  void whoCannotBeToldAnywhereKeepsNobodyElseWaiting() {
    discord().expect(50007);
    SimChannel gone = discord().channel(guild(), "short-lived");
    SimUser eve = discord().join("eve", guild(), gone).closesDirectMessages();
    SimUser ana = join("ana");
    for (SimUser who : List.of(eve, ana)) {
      asks(who, SITE);
      who.click("Tell me when there is an answer");
      assertThat(who.latest().text()).contains("I will tell you once");
    }
    SimUser mod = moderator();
    mod.click(gaps(mod, "Asked 2 times"), "Teach");
    mod.modal();
    discord().delete(gone);

    taught(mod, Map.of("Answer", FLY));

    ana.inDirectMessages();
    discord().await("ana to be told", () -> ana.sees().size() == 1);
    assertThat(mod.sees())
        .noneMatch(visibleMessage -> visibleMessage.text().contains("there is an answer now"));
  }

  /// As after a reload: what was missed has to be read anew, which takes a while.
  @Test
  void whileAThousandGapsAreReadAnewQuestionsAreAnswered() {
    SimUser mod = moderator();
    asks(mod, SITE);
    gaps(mod, SITE);
    restartAfter(
        """
        INSERT INTO gaps (id, guild, question, state, asked, first_at, last_at)
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 990)
        SELECT 'p' || i, guild, 'Which tool cleans fish tank number ' || i || ' of the club?',
               'OPEN', 1, first_at, last_at - 1
        FROM gaps, n WHERE question = '%s' AND guild = '%s'
        """
            .formatted(SITE, guild().id()));
    for (int i = 0; i < 8; i++) {
      join("member " + i).slash("ask", "question", "Where do I buy garden hose number " + i + "?");
    }
    asks(join("bob"), OTHER_WORDS);

    assertThat(asks(join("ana"), QUESTION)).contains(ANSWER);

    mod.slash("knowledge gaps");
    assertThat(mod.latest().text()).as("it is still at it").doesNotContain("Asked 2 times");
    assertThat(gaps(mod, "Asked 2 times").text()).contains(SITE);
  }

  @Test
  void noServerSeesWhatAnotherHas() {
    SimUser mod = moderator();
    teach(mod, SITE, FLY);
    asks(join("ana"), HOPELESS);
    gaps(mod, HOPELESS);
    SimGuild other = discord().guild("another server", 0, 1);
    SimChannel there = discord().channel(other, "questions");
    SimUser eve = discord().join("eve", other, there).with(Permission.MANAGE_GUILD);

    assertThat(asks(eve, SITE)).contains("Sorry");
    assertThat(gaps(eve, SITE).text()).doesNotContain(HOPELESS);
    eve.slash("knowledge taught");
    assertThat(eve.latest().text()).contains("Nothing has been taught").doesNotContain(FLY);
    eve.inDirectMessages().says(SITE);
    assertThat(eve.latest().text()).doesNotContain(FLY);
  }

  @Test
  void nothingOfItIsLostWhereTheProcessIsKilled() {
    SimUser mod = moderator();
    teach(mod, SITE, FLY);
    asks(join("ana"), HOPELESS);
    VisibleMessage list = gaps(mod, HOPELESS);
    mod.click(list, "Teach");
    mod.submits(mod.modal(), Map.of("Answer", "With a screwdriver."));
    VisibleMessage preview = mod.latest();

    restart();

    SimUser ana = join("ana");
    assertThat(asks(ana, OTHER_WORDS)).contains(FLY, TAUGHT);
    gaps(mod, HOPELESS);
    mod.click(preview, "Confirm");
    assertThat(mod.latest().text()).contains("From now on I answer this here");
    assertThat(asks(ana, HOPELESS)).contains("With a screwdriver.");
    mod.slash("knowledge reload");
    discord().await("the reload", () -> mod.latest().text().contains("Nothing has changed"));
    assertThat(asks(ana, OTHER_WORDS)).contains(FLY, TAUGHT);
    gaps(mod, "Every question found an answer");
  }
}
