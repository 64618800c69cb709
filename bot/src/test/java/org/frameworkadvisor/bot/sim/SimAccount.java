package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// An account: a person's or a bot's.
record SimAccount(long id, String name, boolean isBot) {
  ObjectNode json() {
    return JsonNodes.object()
        .put("id", JsonNodes.id(id))
        .put("username", name)
        .put("global_name", isBot ? null : name)
        .put("discriminator", isBot ? "1234" : "0")
        .putNull("avatar")
        .put("bot", isBot)
        .put("public_flags", 0);
  }

  String mention() {
    return "<@" + JsonNodes.id(id) + ">";
  }
}
