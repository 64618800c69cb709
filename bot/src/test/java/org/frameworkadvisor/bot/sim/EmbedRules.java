package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;

/// What Discord takes as embeds.
final class EmbedRules {
  private EmbedRules() {}

  static void check(JsonNode embeds, BodyProblems problems) {
    int all = 0;
    for (JsonNode embed : embeds) {
      problems.length(embed, "title", 0, 256, "embed");
      problems.length(embed, "description", 0, 4096, "embed");
      problems.length(embed.path("footer"), "text", 0, 2048, "embed.footer");
      problems.length(embed.path("author"), "name", 0, 256, "embed.author");
      problems.count(embed, "fields", 0, 25, "embed");
      all += JsonNodes.text(embed, "title").length();
      all += JsonNodes.text(embed, "description").length();
      all += JsonNodes.text(embed.path("footer"), "text").length();
      all += JsonNodes.text(embed.path("author"), "name").length();
      for (JsonNode field : embed.path("fields")) {
        problems.length(field, "name", 1, 256, "embed.field");
        problems.length(field, "value", 1, 1024, "embed.field");
        all += JsonNodes.text(field, "name").length() + JsonNodes.text(field, "value").length();
      }
    }
    problems.check(all <= 6000, "the embeds have " + all + " characters together, not ≤ 6000");
  }
}
