/// What the bot knows and how it finds it. [KnowledgeBase] is the entry; features take it in its
/// roles: [KnowledgeSearch], [KnowledgeCatalog], [QuestionnaireSource], [QuestionSimilarity] and
/// [KnowledgeMaintenance].
///
/// A question goes on in `search`, a reload in `snapshot`, reading files in `content.format`.
@NullMarked
package org.frameworkadvisor.knowledge;

import org.jspecify.annotations.NullMarked;
