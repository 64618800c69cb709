package org.frameworkadvisor.bot.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.compare.Compare;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.knowledge.Contents;

/// What messages look like. Every card fits Discord's limits, whatever its content.
final class Rendering {
  /// The parts of the [#reason] modal: a radio group, and a text input.
  static final String REASON_KIND = "kind";

  static final String REASON_TEXT = "text";

  private final Compare compare;

  /// @param compare knows which frameworks a text names
  Rendering(Compare compare) {
    this.compare = compare;
  }

  /// Any reply.
  Card reply(Reply reply, Look look) {
    return sentence(compare.subjects() + " " + reply + " " + look.id());
  }

  /// The frameworks that the **Compare** button of a reply compares; fewer than two where it has no
  /// such button.
  List<String> comparable(Reply reply) {
    return List.of();
  }

  /// A short kind sentence.
  Card sentence(String plain) {
    return new Card(List.of(TextDisplay.of(plain)), List.of());
  }

  /// What one can do here.
  Card help(boolean mayModerate) {
    return sentence("Help " + mayModerate);
  }

  /// The table of contents; without a place, all documents.
  Card browse(Contents contents, Optional<ChosenPlace> place, UserId owner) {
    return sentence(contents.version() + place + owner);
  }

  /// How the bot behaves in a channel.
  Card policy(ChannelPolicy policy, ChannelId channel) {
    return sentence(policy + " " + channel.value());
  }

  /// Asks why an answer did not help. Its parts are [#REASON_KIND], which may be left open, and
  /// [#REASON_TEXT], which may be left empty.
  Modal reason(AnswerId answer) {
    CustomId id =
        new CustomId(CustomId.Action.DOWN_REASON, Optional.of(answer), Optional.empty(), "");
    return Modal.create(id.text(), "What was wrong?")
        .addComponents(
            Label.of("Why?", TextInput.create(REASON_TEXT, TextInputStyle.PARAGRAPH).build()))
        .build();
  }
}
