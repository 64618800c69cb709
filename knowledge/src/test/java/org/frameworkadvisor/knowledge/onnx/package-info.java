/// Tests of the models' room.
@NullMarked
package org.frameworkadvisor.knowledge.onnx;

import org.jspecify.annotations.NullMarked;
