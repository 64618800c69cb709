package org.frameworkadvisor.bot.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Messages over a socket, a line each. Gives up a peer that is silent for too long, or sends too
/// much.
final class JsonLineChannel implements AutoCloseable {
  private static final int LONGEST_LINE = 16 << 20;
  private static final Duration PATIENCE_TO_WRITE = Duration.ofSeconds(10);

  private final SocketChannel channel;
  private final Selector readable;
  private final Selector writable;
  private final ByteBuffer received = ByteBuffer.allocate(1 << 13).flip();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean isLeft;

  JsonLineChannel(SocketChannel channel) throws IOException {
    this.channel = channel;
    channel.configureBlocking(false);
    this.readable = Selector.open();
    this.writable = Selector.open();
    channel.register(readable, SelectionKey.OP_READ);
    channel.register(writable, SelectionKey.OP_WRITE);
  }

  /// The next message; empty where the other side has left.
  ///
  /// @param patience how long to wait for more of it
  /// @throws IOException where nothing comes, or something else
  Optional<ControlMessage> read(Duration patience) throws IOException {
    while (true) {
      while (received.hasRemaining()) {
        byte next = received.get();
        if (next == '\n') {
          String text = line.toString(StandardCharsets.UTF_8);
          line.reset();
          return Optional.of(ControlMessage.parse(text));
        }
        line.write(next);
      }
      if (line.size() > LONGEST_LINE) {
        throw new IOException("a line is too long");
      }
      if (!receive(patience)) {
        return Optional.empty();
      }
    }
  }

  private boolean receive(Duration patience) throws IOException {
    received.clear();
    try {
      int count = channel.read(received);
      while (count == 0) {
        if (readable.select(patience.toMillis()) == 0) {
          throw new IOException("no answer for " + patience.toSeconds() + " s");
        }
        readable.selectedKeys().clear();
        count = channel.read(received);
      }
      return count > 0;
    } finally {
      received.flip();
    }
  }

  /// Sends a message.
  ///
  /// @throws IOException where the other side has left, or doesn't listen
  synchronized void write(ControlMessage message) throws IOException {
    if (isLeft) {
      throw new IOException("the other side has left");
    }
    isLeft = true;
    ByteBuffer bytes = ByteBuffer.wrap((message.json() + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        if (writable.select(PATIENCE_TO_WRITE.toMillis()) == 0) {
          throw new IOException("nobody listens");
        }
        writable.selectedKeys().clear();
      }
    }
    isLeft = false;
  }

  @Override
  public void close() throws IOException {
    try (Selector reading = readable;
        Selector writing = writable;
        SocketChannel connection = channel) {
      reading.wakeup();
      writing.wakeup();
      connection.shutdownOutput();
    } catch (IOException e) {
      // The other side was faster.
      channel.close();
    }
  }
}
