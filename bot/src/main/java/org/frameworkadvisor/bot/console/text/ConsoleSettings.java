package org.frameworkadvisor.bot.console.text;

import java.nio.file.Path;
import java.util.Optional;

/// What an operator can set about the console.
///
/// @param terminal the type of the terminal, as `TERM` says; empty when not said
/// @param columns how wide to write where the terminal doesn't tell; 0 when nothing is known
/// @param passages how many passages JSON holds without `--limit`
/// @param knowledge the knowledge base without `--knowledge`
/// @param data where the console keeps its history
/// @param application the id of the Discord application that the bot belongs to, where it is known
public record ConsoleSettings(
    ColourMode colour,
    String terminal,
    int columns,
    int passages,
    Path knowledge,
    Path data,
    Optional<String> application) {}
