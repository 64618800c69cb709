package org.frameworkadvisor.bot.console.chat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;

/// A person who types a line whenever the prompt appears on the screen.
public final class TerminalTypist {
  private static final Pattern AFTER_A_LINE = Pattern.compile("(?<=[\r\n\003\004])");

  private final Deque<String> lines = new ArrayDeque<>();
  private final BlockingQueue<Integer> pressed = new LinkedBlockingQueue<>();
  private int seen;

  /// @param keys lines, each with the key that ends it
  public TerminalTypist(String keys) {
    AFTER_A_LINE.splitAsStream(keys).forEach(lines::add);
  }

  public InputStream keyboard() {
    return new InputStream() {
      @Override
      public int read() {
        try {
          return pressed.take();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return -1;
        }
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        int key = read();
        if (key < 0) {
          return -1;
        }
        into[offset] = (byte) key;
        return 1;
      }

      @Override
      public int available() {
        return pressed.size();
      }
    };
  }

  public ByteArrayOutputStream screen() {
    return new ByteArrayOutputStream() {
      @Override
      public synchronized void write(byte[] bytes, int offset, int length) {
        super.write(bytes, offset, length);
        look(toString(StandardCharsets.UTF_8));
      }

      @Override
      public synchronized void write(int unit) {
        super.write(unit);
        look(toString(StandardCharsets.UTF_8));
      }
    };
  }

  private void look(String screen) {
    int prompt = screen.indexOf(ChatTerminal.PROMPT, seen);
    if (prompt < 0 || lines.isEmpty()) {
      return;
    }
    seen = prompt + 1;
    for (byte key : lines.remove().getBytes(StandardCharsets.UTF_8)) {
      pressed.add(Byte.toUnsignedInt(key));
    }
  }
}
