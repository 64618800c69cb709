package org.frameworkadvisor.knowledge.content.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.WhiteSpace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads `.html`: a web page as a browser saved it.
final class HtmlReader implements FormatReader {
  @Override
  public void read(SourceFile file, CorpusBuilder corpus, FileFindings findings) {
    Optional<String> text = TextFile.read(file.path(), findings);
    if (text.isPresent() && corpus.claim(file.documentId(), file, 0, findings)) {
      read(text.get(), file, corpus, findings);
    }
  }

  private static void read(
      String html, SourceFile file, CorpusBuilder corpus, FileFindings findings) {
    if (WhiteSpace.isBlank(html)) {
      findings.error(0, "The file is empty.", "Write something into it or delete it.");
      return;
    }
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Document document =
        new Document(
            file.documentId(),
            title(page).orElse(file.title()),
            "",
            url(page),
            null,
            List.of(),
            List.of());
    HtmlNoise noise = new HtmlNoise(page);
    List<OutlineBlock> main = new HtmlBlocks(noise).read(noise.mainPart());
    List<Passage> passages = PassageSplitter.passages(document, PageNoise.strip(main, false));
    if (passages.isEmpty()) {
      // A page of a few words looks like another's edge. It is better quoted than lost.
      List<OutlineBlock> all = new HtmlBlocks(noise).read(page.body());
      all.removeIf(block -> PageNoise.isNoise(block.text()));
      passages = PassageSplitter.passages(document, all);
    }
    corpus.add(document, passages, findings);
  }

  /// The heading rather than the window's title, which often ends in the name of the site.
  private static Optional<String> title(org.jsoup.nodes.Document page) {
    return Stream.concat(
            page.select("main h1, article h1").stream().map(Element::text),
            Stream.concat(page.select("h1").stream().map(Element::text), Stream.of(page.title())))
        .map(WhiteSpace::fold)
        .filter(WhiteSpace::saysSomething)
        .findFirst();
  }

  private static String url(org.jsoup.nodes.Document page) {
    return Stream.concat(
            page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
            page.select("meta[property=og:url]").stream().map(meta -> meta.attr("content")))
        .map(String::strip)
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .findFirst()
        .orElse("");
  }
}
