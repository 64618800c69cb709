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
/// @param sharedBy the display name of the member who shared a private answer
/// @param note a quiet sentence at the end; empty for none
public record ReplyView(
    AnswerId id,
    UserId owner,
    Set<Trait> traits,
    int page,
    Optional<String> sharedBy,
    String note,
    Locale locale) {

  /// The owner of a shared reply: no member has this id, so none can turn its pages for the others.
  public static final UserId NOBODY = new UserId("0");

  /// What may be so about a reply.
  public enum Trait {
    /// The owner alone sees it, who may then share it.
    PRIVATE,
    /// There are buttons to vote.
    FEEDBACK,
    /// The next best passages are shown too.
    EXPANDED,
    /// The question is repeated, for the others do not see what was typed into a command.
    ECHO,
    /// There is a way into the questionnaire.
    QUIZ,
    /// It was asked in a server, whose moderators may teach an answer.
    IN_SERVER
  }

  public ReplyView {
    traits = Set.copyOf(traits);
  }

  /// A public, folded one without feedback.
  public static ReplyView of(AnswerId id, UserId owner) {
    return new ReplyView(id, owner, Set.of(), 0, Optional.empty(), "", Locale.ENGLISH);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public ReplyView with(Trait trait) {
    return with(trait, true);
  }

  /// The same reply with a trait, or without it.
  public ReplyView with(Trait trait, boolean holds) {
    Set<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(traits);
    boolean _ = holds ? all.add(trait) : all.remove(trait);
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
