package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/// What a client gets; without a body where that is missing.
record RestResponse(int status, JsonNode body) {
  static final RestResponse NO_CONTENT = new RestResponse(204, MissingNode.getInstance());

  static RestResponse ok(JsonNode body) {
    return new RestResponse(200, body);
  }
}
