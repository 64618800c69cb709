/// Draws values on a terminal or as JSON: one type per kind of reply (`…Text`, `…Json`) on top of
/// [TextLayout], which wraps lines and indents. [TerminalDevice] is the terminal itself, and
/// [TerminalText] removes what would control it.
@NullMarked
package org.frameworkadvisor.bot.console.text;

import org.jspecify.annotations.NullMarked;
