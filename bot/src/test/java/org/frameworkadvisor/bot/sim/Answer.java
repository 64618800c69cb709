package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/// What a client gets; without a body where that is missing.
record Answer(int status, JsonNode body) {
  static final Answer NO_CONTENT = new Answer(204, MissingNode.getInstance());

  static Answer ok(JsonNode body) {
    return new Answer(200, body);
  }
}
