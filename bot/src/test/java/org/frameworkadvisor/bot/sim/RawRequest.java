package org.frameworkadvisor.bot.sim;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// A request that no library would send.
final class RawRequest {
  private RawRequest() {}

  /// What comes back, as text.
  static String post(SimDiscord discord, String path, String body) {
    return send(discord, "POST", path, body);
  }

  static String send(SimDiscord discord, String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(discord.apiUrl() + path))
            .header("Authorization", "Bot " + discord.token())
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String callback(SimInteraction interaction) {
    return "/interactions/" + JsonNodes.id(interaction.id) + "/" + interaction.token + "/callback";
  }

  static String hook(SimDiscord discord, SimInteraction interaction) {
    return "/webhooks/" + discord.application() + "/" + interaction.token;
  }
}
