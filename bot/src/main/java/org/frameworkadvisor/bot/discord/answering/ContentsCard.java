package org.frameworkadvisor.bot.discord.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.frameworkadvisor.bot.discord.drawing.Blockquote;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Citation;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Action;
import org.frameworkadvisor.bot.discord.drawing.Labels;
import org.frameworkadvisor.bot.discord.drawing.Markdown;
import org.frameworkadvisor.bot.discord.drawing.Paged;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.knowledge.Contents;
import org.frameworkadvisor.knowledge.content.Passage;

/// The table of contents: all documents, the sections of one, the passages of a section.
final class ContentsCard {
  private static final int MOST_OPTIONS = 25;
  private static final int MOST_PASSAGES = 6;
  private static final int PAGE = 2_600;
  private static final int PASSAGE = 1_200;
  private static final int CITATION = 400;
  private static final int TITLE = 200;

  private final Contents contents;
  private final String version;
  private final UserId owner;
  private final Sheet sheet = new Sheet();
  private final List<Button> buttons = new ArrayList<>();

  private ContentsCard(Contents contents, UserId owner) {
    this.contents = contents;
    this.version = ChosenPlace.versionOf(contents);
    this.owner = owner;
  }

  static Card of(Contents contents, Optional<ChosenPlace> place, UserId owner) {
    return new ContentsCard(contents, owner).at(place);
  }

  private Card at(Optional<ChosenPlace> wanted) {
    if (contents.documents().isEmpty()) {
      return sheet.text("I know nothing yet.").card();
    }
    if (wanted.isEmpty()) {
      documents(0);
    } else if (!exists(wanted.get())) {
      sheet.text("-# What I know has changed since. Here it is anew.");
      documents(0);
    } else {
      inside(wanted.get());
    }
    return sheet.buttons(buttons).card();
  }

  private boolean exists(ChosenPlace place) {
    if (!place.version().equals(version) || place.document() >= contents.documents().size()) {
      return false;
    }
    return place.document() == ChosenPlace.NONE
        ? place.section() == ChosenPlace.NONE
        : place.section() < contents.documents().get(place.document()).sections().size();
  }

  private void inside(ChosenPlace place) {
    if (place.document() == ChosenPlace.NONE) {
      documents(place.page());
      return;
    }
    int sections = contents.documents().get(place.document()).sections().size();
    if (place.section() == ChosenPlace.NONE && sections > 1) {
      sections(place.document(), place.page());
    } else {
      passages(place.document(), Math.max(0, place.section()), place.page());
    }
  }

  private void documents(int wanted) {
    List<Contents.Entry> documents = contents.documents();
    Paged<Contents.Entry> page = options(documents, wanted);
    sheet.text("## What I know").text(count(documents.size(), "document", page));
    List<SelectOption> options = new ArrayList<>();
    for (int i = 0; i < page.items().size(); i++) {
      Contents.Entry entry = page.items().get(i);
      ChosenPlace place = place(page.first() + i, ChosenPlace.NONE, 0);
      options.add(option(place, Citation.title(entry.document()), inside(entry)));
    }
    sheet.select(menu(Action.BROWSE, "Choose a document", options));
    turning(page, ChosenPlace.NONE, ChosenPlace.NONE);
  }

  private void sections(int document, int wanted) {
    Contents.Entry entry = contents.documents().get(document);
    Paged<Contents.Section> page = options(entry.sections(), wanted);
    sheet.text("## " + shown(Citation.title(entry.document())));
    sheet.text(count(entry.sections().size(), "section", page));
    List<SelectOption> options = new ArrayList<>();
    for (int i = 0; i < page.items().size(); i++) {
      Contents.Section section = page.items().get(i);
      ChosenPlace place = place(document, page.first() + i, 0);
      options.add(option(place, name(section), counted(section.passages().size(), "passage")));
    }
    sheet.select(menu(Action.BROWSE_SECTION, "Choose a section", options));
    turning(page, document, ChosenPlace.NONE);
    back(document);
  }

  private void passages(int document, int number, int wanted) {
    Contents.Entry entry = contents.documents().get(document);
    Contents.Section section = entry.sections().get(number);
    Paged<Passage> page =
        Paged.page(section.passages(), wanted, MOST_PASSAGES, PAGE, ContentsCard::gauge);
    String heading = section.path().isEmpty() ? Citation.title(entry.document()) : name(section);
    sheet.text("### " + shown(heading));
    page.items().forEach(passage -> sheet.text(markdown(passage)));
    sheet.text("-# " + Citation.of(page.items().getFirst(), CITATION));
    if (page.all() > 1) {
      sheet.text("-# Passages " + page.range(section.passages().size()));
    }
    turning(page, document, number);
    if (entry.sections().size() > 1) {
      button(place(document, ChosenPlace.NONE, number / MOST_OPTIONS), "All sections");
    }
    back(document);
  }

  private void back(int document) {
    button(place(ChosenPlace.NONE, ChosenPlace.NONE, document / MOST_OPTIONS), "All documents");
  }

  private void turning(Paged<?> page, int document, int section) {
    if (page.number() > 0) {
      button(place(document, section, page.number() - 1), "Previous");
    }
    if (page.number() < page.all() - 1) {
      button(place(document, section, page.number() + 1), "Next");
    }
  }

  private void button(ChosenPlace place, String label) {
    CustomId id = new CustomId(Action.BROWSE, Optional.empty(), Optional.of(owner), place.text());
    buttons.add(Button.secondary(id.text(), label));
  }

  private ChosenPlace place(int document, int section, int page) {
    return new ChosenPlace(version, document, section, page);
  }

  private StringSelectMenu menu(Action action, String placeholder, List<SelectOption> options) {
    CustomId id = new CustomId(action, Optional.empty(), Optional.of(owner), "menu");
    return StringSelectMenu.create(id.text())
        .setPlaceholder(placeholder)
        .addOptions(options)
        .build();
  }

  private static SelectOption option(ChosenPlace place, String label, String description) {
    return SelectOption.of(Labels.of(label, Labels.OPTION), place.text())
        .withDescription(description);
  }

  private static <T> Paged<T> options(List<T> all, int page) {
    return Paged.page(all, page, MOST_OPTIONS);
  }

  private static String name(Contents.Section section) {
    String name =
        String.join(
            " › ",
            section.path().stream()
                .map(Legible::line)
                .filter(heading -> !heading.isEmpty())
                .toList());
    return name.isEmpty() ? "Introduction" : name;
  }

  private static String inside(Contents.Entry entry) {
    int passages = entry.sections().stream().mapToInt(it -> it.passages().size()).sum();
    int sections = entry.sections().size();
    String counted = counted(passages, "passage");
    return sections == 1 ? counted : counted(sections, "section") + ", " + counted;
  }

  private static String count(int all, String what, Paged<?> page) {
    return page.all() == 1
        ? counted(all, what)
        : Character.toUpperCase(what.charAt(0)) + what.substring(1) + "s " + page.range(all);
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String markdown(Passage passage) {
    return Blockquote.of(passage).markdown(PASSAGE);
  }

  private static ToIntFunction<Passage> gauge() {
    AtomicInteger length = new AtomicInteger();
    return passage -> length.addAndGet(markdown(passage).length());
  }

  private static String shown(String name) {
    return Markdown.fitting(name, TITLE, text -> Markdown.isolated(Markdown.typed(text)));
  }
}
