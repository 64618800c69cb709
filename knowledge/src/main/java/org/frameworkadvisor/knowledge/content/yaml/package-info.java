/// YAML with line numbers: [YamlNode] is a tree whose nodes know their line, and [YamlFields] reads
/// a mapping and reports unknown and missing keys. [FactSheetReader], [FieldReader],
/// [QuestionnaireReader], [GoldenReader] and [FrontMatter] read the sheets of frameworks,
/// `field.yaml`, `questionnaire.yaml`, `golden.yaml` and the head of a Markdown file with them.
///
/// Next stop: `org.frameworkadvisor.knowledge.content`, the model that they fill.
@NullMarked
package org.frameworkadvisor.knowledge.content.yaml;

import org.jspecify.annotations.NullMarked;
