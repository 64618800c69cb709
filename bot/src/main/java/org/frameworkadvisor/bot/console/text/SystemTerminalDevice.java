package org.frameworkadvisor.bot.console.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/// The terminal of this process.
final class SystemTerminalDevice implements TerminalDevice {
  private static final String NULL = "/dev/null";

  private final String type;

  /// @param type as `TERM` says; empty when not said
  SystemTerminalDevice(String type) {
    this.type = type;
  }

  @Override
  public boolean isTerminal(Stream stream) {
    Optional<String> target = linked(stream);
    if (target.isPresent() && (!target.get().startsWith("/dev/") || target.get().equals(NULL))) {
      return false;
    }
    return provider().map(jline -> jline.isSystemStream(system(stream))).orElse(false);
  }

  @Override
  public int columns() {
    return provider().map(jline -> jline.systemStreamWidth(SystemStream.Output)).orElse(0);
  }

  @Override
  public Terminal open() throws IOException {
    TerminalBuilder builder = unprobed(TerminalBuilder.builder()).system(true).dumb(true);
    return (type.isEmpty() ? builder : builder.type(type)).build();
  }

  /// Keeps JLine from asking the terminal what it can do: the answer is read from the keyboard's
  /// stream, and everything that was typed ahead, while knowledge was being opened, is thrown away
  /// with it. JLine spares the one terminal that answers with garbage, so it is told it has that.
  static TerminalBuilder unprobed(TerminalBuilder builder) {
    return builder
        .name("Framework Advisor")
        .encoding(StandardCharsets.UTF_8)
        .graphemeCluster(false)
        .env(variable -> variable.equals("TERM_PROGRAM") ? "Apple_Terminal" : null);
  }

  /// What Linux says that a stream is: a pipe or a file is no terminal, and to know that spares
  /// loading the terminal library.
  private static Optional<String> linked(Stream stream) {
    try {
      return Optional.of(
          Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream.descriptor())).toString());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /// Asks the system in the first way that works here; without any, nothing counts as a terminal.
  private static Optional<TerminalProvider> provider() {
    return List.of("ffm", "jni", "exec").stream().flatMap(name -> load(name).stream()).findFirst();
  }

  private static Optional<TerminalProvider> load(String name) {
    try {
      return Optional.of(TerminalProvider.load(name));
    } catch (IOException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static SystemStream system(Stream stream) {
    return switch (stream) {
      case IN -> SystemStream.Input;
      case OUT -> SystemStream.Output;
      case ERR -> SystemStream.Error;
    };
  }
}
