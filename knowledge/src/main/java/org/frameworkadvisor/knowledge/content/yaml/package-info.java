/// YAML with line numbers: [YamlNode] is a tree whose nodes know their line, and [YamlFields] reads
/// a mapping and reports unknown and missing keys. [QuestionnaireReader] and [GoldenReader] read
/// `questionnaire.yaml` and `golden.yaml` with them.
@NullMarked
package org.frameworkadvisor.knowledge.content.yaml;

import org.jspecify.annotations.NullMarked;
