/// One reader per file format: Markdown, HTML, plain text and JSON lines. A [FormatReader] turns a
/// file into headings and blocks, and [PassageSplitter] cuts these into passages and gives each its
/// heading path. To add a format, write a [FormatReader] and name its ending in `ContentReader`.
@NullMarked
package org.frameworkadvisor.knowledge.content.format;

import org.jspecify.annotations.NullMarked;
