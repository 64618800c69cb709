package org.frameworkadvisor.bot.console.commands;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The option `--knowledge`, which every command has.
public final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description = "Use another knowledge base: a folder, or a .md, .txt, .html or .jsonl file.")
  private @Nullable Path path;

  Optional<Path> path() {
    return Optional.ofNullable(path);
  }
}
