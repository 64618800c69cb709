package org.frameworkadvisor.bot.discord.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;

/// The buttons of a reply.
public final class ReplyButtons {
  static final String FIND = "Find my framework";

  private final ReplyView view;
  private final List<Button> buttons = new ArrayList<>();

  public ReplyButtons(ReplyView view) {
    this.view = view;
  }

  public ReplyButtons button(Action action, String label) {
    return button(action, "", label);
  }

  public ReplyButtons button(Action action, String extra, String label) {
    buttons.add(Button.secondary(id(action, extra), ButtonLabel.of(label, ButtonLabel.BUTTON)));
    return this;
  }

  /// One button for each of a list, whose extra is its index.
  public ReplyButtons each(Action action, List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      button(action, Integer.toString(i), labels.get(i));
    }
    return this;
  }

  /// Back and on, where there is a page.
  public ReplyButtons turning(int page, int pages, String back, String on) {
    if (page > 0) {
      button(Action.PAGE, Integer.toString(page - 1), back);
    }
    if (page < pages - 1) {
      button(Action.PAGE, Integer.toString(page + 1), on);
    }
    return this;
  }

  /// The way into the table of contents.
  public ReplyButtons browsing() {
    CustomId id = new CustomId(Action.BROWSE, Optional.empty(), Optional.of(view.owner()), "");
    buttons.add(Button.secondary(id.text(), "Browse what I know"));
    return this;
  }

  /// The way into a questionnaire, for everyone.
  public static List<Button> finding() {
    CustomId id = new CustomId(Action.FIND, Optional.empty(), Optional.empty(), "");
    return List.of(Button.primary(id.text(), FIND));
  }

  /// The way into a questionnaire that begins with what the question says.
  public ReplyButtons offering() {
    if (view.is(Trait.QUIZ)) {
      CustomId id = new CustomId(Action.FIND, Optional.of(view.id()), Optional.empty(), "");
      buttons.add(Button.primary(id.text(), FIND));
    }
    return this;
  }

  /// The way to be told once a moderator has taught an answer.
  public ReplyButtons telling() {
    if (view.is(Trait.IN_SERVER)) {
      CustomId id = new CustomId(Action.TELL, Optional.of(view.id()), Optional.empty(), "");
      buttons.add(Button.secondary(id.text(), "Tell me when there is an answer"));
    }
    return this;
  }

  public ReplyButtons sharing() {
    return view.is(Trait.PRIVATE) ? button(Action.SHARE, "Share") : this;
  }

  public ReplyButtons votes() {
    if (view.is(Trait.FEEDBACK)) {
      buttons.add(Button.secondary(id(Action.UP, ""), Emoji.fromUnicode("👍")));
      buttons.add(Button.secondary(id(Action.DOWN, ""), Emoji.fromUnicode("👎")));
    }
    return this;
  }

  /// A private message is dismissed by Discord itself.
  public ReplyButtons dismissing() {
    return view.is(Trait.PRIVATE) ? this : button(Action.DISMISS, "Dismiss");
  }

  public List<Button> list() {
    return List.copyOf(buttons);
  }

  private String id(Action action, String extra) {
    return new CustomId(action, Optional.of(view.id()), Optional.of(view.owner()), extra).text();
  }
}
