package org.frameworkadvisor.bot.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One thing that the REST API can do.
final class RestRoute {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  /// Carries a request out, under the world's monitor.
  interface Handler {
    RestResponse handle(RestRequest request);
  }

  /// The method and the template.
  final String name;

  final Handler handler;
  private final String method;
  private final Pattern pattern;
  private final List<String> names = new ArrayList<>();

  RestRoute(String name, Handler handler) {
    this.name = name;
    this.handler = handler;
    this.method = name.substring(0, name.indexOf(' '));
    String template = name.substring(name.indexOf(' ') + 1);
    Matcher matcher = NAME.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    this.pattern = Pattern.compile(NAME.matcher(template).replaceAll("([^/]+)"));
  }

  /// Whether the token in the path is all that is needed.
  boolean isOpen() {
    return name.contains("_token}");
  }

  Optional<Map<String, String>> matches(String asked, String path) {
    Matcher matcher = pattern.matcher(path);
    if (!asked.equals(method) || !matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), matcher.group(i + 1));
    }
    return Optional.of(values);
  }
}
