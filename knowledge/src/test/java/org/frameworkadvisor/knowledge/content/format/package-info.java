/// Tests of reading content: made-up pages of every format, any text, hostile files.
@NullMarked
package org.frameworkadvisor.knowledge.content.format;

import org.jspecify.annotations.NullMarked;
