package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// What a client asks of the REST API.
///
/// @param route the method and the template of the path, as in Discord's description
/// @param path the values of the template's names
/// @param body the body, or its `payload_json` part; missing where there is none
/// @param arrivedNanos when its head was read, on the clock of [System#nanoTime]
record RestRequest(
    String route,
    Map<String, String> path,
    Map<String, String> query,
    JsonNode body,
    List<FilePart> files,
    long arrivedNanos) {

  String at(String name) {
    return path.getOrDefault(name, "");
  }

  boolean isAsked(String name) {
    return "true".equals(query.get(name));
  }
}
