package org.frameworkadvisor.bot.discord.responding;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import org.frameworkadvisor.bot.ask.Place;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Look;

/// A click on a button, or a choice from a menu.
///
/// @param id empty where it is forged, malformed or from another version
/// @param choice what was chosen from a menu
/// @param isPrivate whether only the visitor sees the message
/// @param echoes whether the message repeats its question: it replies to no message
public record Click(
    ComponentInteraction event,
    Optional<CustomId> id,
    Optional<String> choice,
    Visitor visitor,
    boolean isPrivate,
    boolean echoes) {

  public static Click of(ComponentInteraction event, Optional<String> choice) {
    return new Click(
        event,
        CustomId.parse(event.getComponentId()),
        choice,
        Visitor.of(event),
        event.getMessage().isEphemeral(),
        event.getMessage().getMessageReference() == null);
  }

  /// Whether the message obeys the visitor.
  public boolean isOwners(CustomId id) {
    return id.owner().isEmpty() || id.owner().get().equals(visitor.user());
  }

  /// Where something else than before is to be shown.
  public Plan plan(CustomId id) {
    return isOwners(id) ? Plan.EDIT : Plan.PRIVATE;
  }

  /// Where that is asked: in private, if only the visitor will see it.
  public Place place(CustomId id) {
    return isPrivate || !isOwners(id) ? visitor.place().inPrivate() : visitor.place();
  }

  /// How a reply looks where it is going to be shown.
  public Look seen(Look look, CustomId id) {
    boolean inPlace = isOwners(id);
    return look.asPrivate(isPrivate || !inPlace).echoing(echoes || !inPlace);
  }
}
