package org.frameworkadvisor.bot.discord.drawing;

import java.util.Locale;
import java.util.Optional;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.UserId;

/// How a reply is to be shown.
///
/// @param id names the reply in its buttons
/// @param owner who asked
/// @param isPrivate whether the owner alone sees it, who may then share it
/// @param hasFeedback whether there are buttons to vote
/// @param isExpanded whether the next best passages are shown too
/// @param page which page of a long comparison or summary, from 0; one that does not exist shows
///   the last
/// @param echoesQuestion whether the question is repeated, for nobody else sees what was typed into
///   a command
/// @param offersQuiz whether there is a way into the questionnaire
/// @param inServer whether it was asked in a server, whose moderators may teach an answer
/// @param sharedBy the display name of whoever shared a private answer
/// @param note a quiet sentence at the end; empty for none
public record Look(
    AnswerId id,
    UserId owner,
    boolean isPrivate,
    boolean hasFeedback,
    boolean isExpanded,
    int page,
    boolean echoesQuestion,
    boolean offersQuiz,
    boolean inServer,
    Optional<String> sharedBy,
    String note,
    Locale locale) {

  /// A public, folded one without feedback.
  public static Look of(AnswerId id, UserId owner) {
    return new Look(
        id,
        owner,
        false,
        false,
        false,
        0,
        false,
        false,
        false,
        Optional.empty(),
        "",
        Locale.ENGLISH);
  }

  public Look asPrivate(boolean now) {
    return new Look(
        id,
        owner,
        now,
        hasFeedback,
        isExpanded,
        page,
        echoesQuestion,
        offersQuiz,
        inServer,
        sharedBy,
        note,
        locale);
  }

  public Look withFeedback(boolean now) {
    return new Look(
        id,
        owner,
        isPrivate,
        now,
        isExpanded,
        page,
        echoesQuestion,
        offersQuiz,
        inServer,
        sharedBy,
        note,
        locale);
  }

  public Look expanded(boolean now) {
    return new Look(
        id,
        owner,
        isPrivate,
        hasFeedback,
        now,
        page,
        echoesQuestion,
        offersQuiz,
        inServer,
        sharedBy,
        note,
        locale);
  }

  public Look at(int now) {
    return new Look(
        id,
        owner,
        isPrivate,
        hasFeedback,
        isExpanded,
        now,
        echoesQuestion,
        offersQuiz,
        inServer,
        sharedBy,
        note,
        locale);
  }

  public Look echoing(boolean now) {
    return new Look(
        id,
        owner,
        isPrivate,
        hasFeedback,
        isExpanded,
        page,
        now,
        offersQuiz,
        inServer,
        sharedBy,
        note,
        locale);
  }

  public Look offering(boolean now) {
    return new Look(
        id,
        owner,
        isPrivate,
        hasFeedback,
        isExpanded,
        page,
        echoesQuestion,
        now,
        inServer,
        sharedBy,
        note,
        locale);
  }

  public Look inServer(boolean now) {
    return new Look(
        id,
        owner,
        isPrivate,
        hasFeedback,
        isExpanded,
        page,
        echoesQuestion,
        offersQuiz,
        now,
        sharedBy,
        note,
        locale);
  }

  public Look sharedBy(String displayName) {
    return new Look(
        id,
        owner,
        isPrivate,
        hasFeedback,
        isExpanded,
        page,
        echoesQuestion,
        offersQuiz,
        inServer,
        Optional.of(displayName),
        note,
        locale);
  }

  public Look noted(String sentence) {
    return new Look(
        id,
        owner,
        isPrivate,
        hasFeedback,
        isExpanded,
        page,
        echoesQuestion,
        offersQuiz,
        inServer,
        sharedBy,
        sentence,
        locale);
  }

  public Look in(Locale now) {
    return new Look(
        id,
        owner,
        isPrivate,
        hasFeedback,
        isExpanded,
        page,
        echoesQuestion,
        offersQuiz,
        inServer,
        sharedBy,
        note,
        now);
  }
}
