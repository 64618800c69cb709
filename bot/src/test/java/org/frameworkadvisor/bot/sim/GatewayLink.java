package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;

/// One connection to the gateway, compressed if the client asked for it.
final class GatewayLink {
  private static final int MOST_SENDS_A_MINUTE = 120;

  private final WebSocket socket;
  private final Optional<Deflater> deflater;
  private final Deque<Long> received = new ArrayDeque<>();
  private Optional<GatewaySession> session = Optional.empty();

  GatewayLink(WebSocket socket, boolean isCompressed) {
    this.socket = socket;
    this.deflater = isCompressed ? Optional.of(new Deflater()) : Optional.empty();
  }

  Optional<GatewaySession> session() {
    return session;
  }

  void carry(GatewaySession carried) {
    session = Optional.of(carried);
  }

  synchronized void send(JsonNode payload) {
    if (!socket.isOpen()) {
      return;
    }
    String text = JsonNodes.written(payload);
    if (deflater.isEmpty()) {
      socket.send(text);
      return;
    }
    Deflater stream = deflater.get();
    stream.setInput(text.getBytes(StandardCharsets.UTF_8));
    byte[] compressed = new byte[text.length() * 4 + 1024];
    int length = stream.deflate(compressed, 0, compressed.length, Deflater.SYNC_FLUSH);
    socket.send(ByteBuffer.wrap(Arrays.copyOf(compressed, length)));
  }

  /// Counts a message from the client; false above the gateway's limit.
  synchronized boolean isWithinLimit() {
    long now = System.nanoTime();
    received.addLast(now);
    while (now - received.getFirst() > 60_000_000_000L) {
      received.removeFirst();
    }
    return received.size() <= MOST_SENDS_A_MINUTE;
  }

  void close(int code, String reason) {
    socket.close(code, reason);
  }

  /// Breaks off without a closing handshake, as a lost network does.
  void cut() {
    socket.closeConnection(1006, "cut");
  }
}
