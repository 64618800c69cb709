package org.frameworkadvisor.bot.discord.message;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;

/// How a reply is to be shown.
///
/// @param id names the reply in its buttons
/// @param owner who asked
/// @param traits what is so about it
/// @param page which page of a long comparison or summary, from 0; one that does not exist shows
///   the last
/// @param sharedBy the display name of whoever shared a private answer
/// @param note a quiet sentence at the end; empty for none
public record ReplyView(
    AnswerId id,
    UserId owner,
    Set<Trait> traits,
    int page,
    Optional<String> sharedBy,
    String note,
    Locale locale) {

  /// What may be so about a reply.
  public enum Trait {
    PRIVATE,
    FEEDBACK,
    EXPANDED,
    ECHO,
    QUIZ,
    IN_SERVER
  }

  public ReplyView {
    traits = Set.copyOf(traits);
  }

  /// A public, folded one without feedback.
  public static ReplyView of(AnswerId id, UserId owner) {
    return new ReplyView(id, owner, Set.of(), 0, Optional.empty(), "", Locale.ENGLISH);
  }

  /// Whether the owner alone sees it, who may then share it.
  public boolean isPrivate() {
    return traits.contains(Trait.PRIVATE);
  }

  /// Whether there are buttons to vote.
  public boolean hasFeedback() {
    return traits.contains(Trait.FEEDBACK);
  }

  /// Whether the next best passages are shown too.
  public boolean isExpanded() {
    return traits.contains(Trait.EXPANDED);
  }

  /// Whether the question is repeated, for nobody else sees what was typed into a command.
  public boolean echoesQuestion() {
    return traits.contains(Trait.ECHO);
  }

  /// Whether there is a way into the questionnaire.
  public boolean offersQuiz() {
    return traits.contains(Trait.QUIZ);
  }

  /// Whether it was asked in a server, whose moderators may teach an answer.
  public boolean inServer() {
    return traits.contains(Trait.IN_SERVER);
  }

  public ReplyView asPrivate(boolean now) {
    return with(Trait.PRIVATE, now);
  }

  public ReplyView withFeedback(boolean now) {
    return with(Trait.FEEDBACK, now);
  }

  public ReplyView expanded(boolean now) {
    return with(Trait.EXPANDED, now);
  }

  public ReplyView echoing(boolean now) {
    return with(Trait.ECHO, now);
  }

  public ReplyView offering(boolean now) {
    return with(Trait.QUIZ, now);
  }

  public ReplyView inServer(boolean now) {
    return with(Trait.IN_SERVER, now);
  }

  private ReplyView with(Trait trait, boolean now) {
    Set<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(traits);
    boolean _ = now ? all.add(trait) : all.remove(trait);
    return new ReplyView(id, owner, all, page, sharedBy, note, locale);
  }

  public ReplyView at(int now) {
    return new ReplyView(id, owner, traits, now, sharedBy, note, locale);
  }

  public ReplyView sharedBy(String displayName) {
    return new ReplyView(id, owner, traits, page, Optional.of(displayName), note, locale);
  }

  public ReplyView noted(String sentence) {
    return new ReplyView(id, owner, traits, page, sharedBy, sentence, locale);
  }

  public ReplyView in(Locale now) {
    return new ReplyView(id, owner, traits, page, sharedBy, note, now);
  }
}
