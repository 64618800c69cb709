package org.frameworkadvisor.bot.discord.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.frameworkadvisor.bot.discord.message.ButtonLabel;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.CustomId.Action;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.PagedItems;
import org.frameworkadvisor.bot.discord.message.PassageBlockquote;
import org.frameworkadvisor.bot.discord.message.SourceLink;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.catalog.TableOfContents;
import org.frameworkadvisor.knowledge.content.Passage;

/// The table of contents: all documents, the sections of one, the passages of a section.
final class ContentsCard {
  private static final int MOST_OPTIONS = 25;
  private static final int MOST_PASSAGES = 6;
  private static final int PAGE = 2_600;
  private static final int PASSAGE = 1_200;
  private static final int CITATION = 240;
  private static final int TITLE = 200;

  private final TableOfContents contents;
  private final String version;
  private final UserId owner;
  private final MessageBuilder builder = new MessageBuilder();
  private final List<Button> buttons = new ArrayList<>();

  private ContentsCard(TableOfContents contents, UserId owner) {
    this.contents = contents;
    this.version = ContentsLocation.versionOf(contents);
    this.owner = owner;
  }

  static MessageCard of(
      TableOfContents contents, Optional<ContentsLocation> location, UserId owner) {
    return new ContentsCard(contents, owner).at(location);
  }

  private MessageCard at(Optional<ContentsLocation> wanted) {
    if (contents.documents().isEmpty()) {
      return builder.text("I know nothing yet.").card();
    }
    if (wanted.isEmpty()) {
      documents(0);
    } else if (!exists(wanted.get())) {
      builder.text("-# What I know has changed since. Here it is anew.");
      documents(0);
    } else {
      inside(wanted.get());
    }
    return builder.buttons(buttons).card();
  }

  private boolean exists(ContentsLocation location) {
    if (!location.version().equals(version) || location.document() >= contents.documents().size()) {
      return false;
    }
    return location.document() == ContentsLocation.NONE
        ? location.section() == ContentsLocation.NONE
        : location.section() < contents.documents().get(location.document()).sections().size();
  }

  private void inside(ContentsLocation location) {
    if (location.document() == ContentsLocation.NONE) {
      documents(location.page());
      return;
    }
    int sections = contents.documents().get(location.document()).sections().size();
    if (location.section() == ContentsLocation.NONE && sections > 1) {
      sections(location.document(), location.page());
    } else {
      passages(location.document(), Math.max(0, location.section()), location.page());
    }
  }

  private void documents(int wanted) {
    List<TableOfContents.Entry> documents = contents.documents();
    PagedItems<TableOfContents.Entry> page = options(documents, wanted);
    builder.text("## What I know").text(count(documents.size(), "document", page));
    List<SelectOption> options = new ArrayList<>();
    for (int i = 0; i < page.items().size(); i++) {
      TableOfContents.Entry entry = page.items().get(i);
      ContentsLocation location = location(page.first() + i, ContentsLocation.NONE, 0);
      options.add(option(location, SourceLink.title(entry.document()), inside(entry)));
    }
    builder.select(menu(Action.BROWSE, "Choose a document", options));
    turning(page, ContentsLocation.NONE, ContentsLocation.NONE);
  }

  private void sections(int document, int wanted) {
    TableOfContents.Entry entry = contents.documents().get(document);
    PagedItems<TableOfContents.Section> page = options(entry.sections(), wanted);
    builder.text("## " + shown(SourceLink.title(entry.document())));
    builder.text(count(entry.sections().size(), "section", page));
    List<SelectOption> options = new ArrayList<>();
    for (int i = 0; i < page.items().size(); i++) {
      TableOfContents.Section section = page.items().get(i);
      ContentsLocation location = location(document, page.first() + i, 0);
      options.add(option(location, name(section), counted(section.passages().size(), "passage")));
    }
    builder.select(menu(Action.BROWSE_SECTION, "Choose a section", options));
    turning(page, document, ContentsLocation.NONE);
    back(document);
  }

  private void passages(int document, int number, int wanted) {
    TableOfContents.Entry entry = contents.documents().get(document);
    TableOfContents.Section section = entry.sections().get(number);
    PagedItems<Passage> page =
        PagedItems.page(section.passages(), wanted, MOST_PASSAGES, PAGE, ContentsCard::gauge);
    String heading = section.path().isEmpty() ? SourceLink.title(entry.document()) : name(section);
    builder.text("### " + shown(heading));
    for (int i = 0; i < page.items().size(); i++) {
      Passage passage = page.items().get(i);
      String source = source(passage);
      boolean goesOn =
          i + 1 < page.items().size() && source.equals(source(page.items().get(i + 1)));
      builder.text(markdown(passage) + (goesOn ? "" : source));
    }
    if (page.all() > 1) {
      builder.text("-# Passages " + page.range(section.passages().size()));
    }
    turning(page, document, number);
    if (entry.sections().size() > 1) {
      button(location(document, ContentsLocation.NONE, number / MOST_OPTIONS), "All sections");
    }
    back(document);
  }

  private void back(int document) {
    button(
        location(ContentsLocation.NONE, ContentsLocation.NONE, document / MOST_OPTIONS),
        "All documents");
  }

  private void turning(PagedItems<?> page, int document, int section) {
    if (page.number() > 0) {
      button(location(document, section, page.number() - 1), "Previous");
    }
    if (page.number() < page.all() - 1) {
      button(location(document, section, page.number() + 1), "Next");
    }
  }

  private void button(ContentsLocation location, String label) {
    CustomId id =
        new CustomId(Action.BROWSE, Optional.empty(), Optional.of(owner), location.text());
    buttons.add(Button.secondary(id.text(), label));
  }

  private ContentsLocation location(int document, int section, int page) {
    return new ContentsLocation(version, document, section, page);
  }

  private StringSelectMenu menu(Action action, String placeholder, List<SelectOption> options) {
    CustomId id = new CustomId(action, Optional.empty(), Optional.of(owner), "menu");
    return StringSelectMenu.create(id.text())
        .setPlaceholder(placeholder)
        .addOptions(options)
        .build();
  }

  private static SelectOption option(ContentsLocation location, String label, String description) {
    return SelectOption.of(ButtonLabel.of(label, ButtonLabel.OPTION), location.text())
        .withDescription(description);
  }

  private static <T> PagedItems<T> options(List<T> all, int page) {
    return PagedItems.page(all, page, MOST_OPTIONS);
  }

  private static String name(TableOfContents.Section section) {
    String name =
        String.join(
            " › ",
            section.path().stream()
                .map(DisplayText::line)
                .filter(heading -> !heading.isEmpty())
                .toList());
    return name.isEmpty() ? "Introduction" : name;
  }

  private static String inside(TableOfContents.Entry entry) {
    int passages = entry.sections().stream().mapToInt(it -> it.passages().size()).sum();
    int sections = entry.sections().size();
    String counted = counted(passages, "passage");
    return sections == 1 ? counted : counted(sections, "section") + ", " + counted;
  }

  private static String count(int all, String what, PagedItems<?> page) {
    return page.all() == 1
        ? counted(all, what)
        : Character.toUpperCase(what.charAt(0)) + what.substring(1) + "s " + page.range(all);
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String markdown(Passage passage) {
    return PassageBlockquote.of(passage).markdown(PASSAGE);
  }

  /// A line below a passage, or below the last of several that have it in common.
  private static String source(Passage passage) {
    return "\n-# " + SourceLink.of(passage, CITATION);
  }

  private static ToIntFunction<Passage> gauge() {
    AtomicInteger length = new AtomicInteger();
    return passage -> length.addAndGet(markdown(passage).length() + source(passage).length());
  }

  private static String shown(String name) {
    return DiscordMarkdown.fitting(
        name, TITLE, text -> DiscordMarkdown.isolated(DiscordMarkdown.typed(text)));
  }
}
