package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A body of several parts: the JSON in `payload_json`, and files.
record MultipartBody(JsonNode json, List<FilePart> files) {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern FIELD = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILENAME = Pattern.compile("filename=\"([^\"]*)\"");

  static MultipartBody of(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw RefusalException.invalidForm("a multipart body without a boundary");
    }
    // One character a byte, so that positions are the same.
    String text = new String(body, StandardCharsets.ISO_8859_1);
    String delimiter = "--" + boundary.group(1);
    JsonNode json = MissingNode.getInstance();
    List<FilePart> files = new ArrayList<>();
    int start = text.indexOf(delimiter);
    while (start >= 0) {
      int end = text.indexOf(delimiter, start + delimiter.length());
      int blank = text.indexOf("\r\n\r\n", start);
      if (end < 0 || blank < 0 || blank > end) {
        break;
      }
      String head = new String(Arrays.copyOfRange(body, start, blank), StandardCharsets.UTF_8);
      String field = first(FIELD, head);
      if (field.equals("payload_json")) {
        byte[] content = Arrays.copyOfRange(body, blank + 4, end - 2);
        json = JsonNodes.parse(new String(content, StandardCharsets.UTF_8));
      } else {
        files.add(new FilePart(field, first(FILENAME, head), text.substring(blank + 4, end - 2)));
      }
      start = end;
    }
    return new MultipartBody(json, files);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
