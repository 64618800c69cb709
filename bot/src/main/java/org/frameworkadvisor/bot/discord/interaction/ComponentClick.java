package org.frameworkadvisor.bot.discord.interaction;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import org.frameworkadvisor.bot.ask.MessageOrigin;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;

/// A click on a button, or a choice from a menu.
///
/// @param id what the button or menu says
/// @param choice what was chosen from a menu
/// @param isPrivate whether only the visitor sees the message
/// @param echoes whether the message repeats its question: it replies to no message
public record ComponentClick(
    ComponentInteraction event,
    CustomId id,
    Optional<String> choice,
    Invoker invoker,
    boolean isPrivate,
    boolean echoes) {

  public static ComponentClick of(
      ComponentInteraction event, CustomId id, Optional<String> choice) {
    return new ComponentClick(
        event,
        id,
        choice,
        Invoker.of(event),
        event.getMessage().isEphemeral(),
        event.getMessage().getMessageReference() == null);
  }

  /// Whether the message obeys the visitor.
  public boolean isOwners() {
    return id.owner().isEmpty() || id.owner().get().equals(invoker.user());
  }

  /// Where something else than before is to be shown.
  public Visibility visibility() {
    return isOwners() ? Visibility.EDIT : Visibility.PRIVATE;
  }

  /// Where that is asked: in private, if only the visitor will see it.
  public MessageOrigin origin() {
    return isPrivate || !isOwners() ? invoker.origin().inPrivate() : invoker.origin();
  }

  /// How a reply looks where it is going to be shown.
  public ReplyView seen(ReplyView view) {
    boolean inPlace = isOwners();
    return view.with(Trait.PRIVATE, isPrivate || !inPlace).with(Trait.ECHO, echoes || !inPlace);
  }
}
