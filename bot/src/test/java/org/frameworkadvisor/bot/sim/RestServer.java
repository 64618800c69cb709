package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The REST API on a loopback port: finds the route, lets faults happen, carries out, refuses.
final class RestServer implements AutoCloseable {
  private static final String BASE = "/api/v10";
  private static final int MOST_REQUESTS_A_SECOND = 50;

  private final SimWorld world;
  private final HttpServer server;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final List<RestRoute> routes;
  private final OpenApi description;
  private final Map<String, Deque<RequestFault>> faults = new HashMap<>();
  private final List<RestRequest> requests = new ArrayList<>();
  private final Deque<Long> recent = new ArrayDeque<>();

  RestServer(SimWorld world, List<RestRoute> routes, OpenApi description) {
    this.world = world;
    this.routes = List.copyOf(routes);
    this.description = description;
    // Else answers wait for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(executor);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
  }

  void next(String route, RequestFault fault) {
    synchronized (world) {
      faults.computeIfAbsent(route, name -> new ArrayDeque<>()).add(fault);
    }
  }

  /// All requests that were heard, in order.
  List<RestRequest> requests() {
    synchronized (world) {
      return List.copyOf(requests);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    long arrived = System.nanoTime();
    String path = exchange.getRequestURI().getRawPath();
    String asked = exchange.getRequestMethod() + " " + path;
    try {
      byte[] body = exchange.getRequestBody().readAllBytes();
      for (RestRoute route : routes) {
        Optional<Map<String, String>> values =
            route.matches(
                exchange.getRequestMethod(),
                path.startsWith(BASE) ? path.substring(BASE.length()) : path);
        if (values.isPresent()) {
          carryOut(exchange, route, values.get(), body, arrived);
          return;
        }
      }
      throw new RefusalException(404, 0, "404: Not Found");
    } catch (RefusalException e) {
      refuse(exchange, asked, e);
    } catch (RuntimeException | AssertionError e) {
      refuse(
          exchange, asked, new RefusalException(500, -1, "fault in the simulated Discord: " + e));
    }
  }

  private void carryOut(
      HttpExchange exchange, RestRoute route, Map<String, String> values, byte[] body, long arrived)
      throws IOException {
    Optional<RequestFault> fault = fault(route.name);
    if (isFaultBeforeHearing(exchange, fault)) {
      return;
    }
    authorise(exchange, route);
    if (!route.isOpen() && isOneTooMany(arrived)) {
      tooMany(exchange, 1);
      return;
    }
    RestRequest request = read(exchange, route.name, values, body, arrived);
    RestResponse response;
    synchronized (world) {
      requests.add(request);
      response = route.handler.handle(request);
      world.changed();
    }
    if (fault.isPresent() && fault.get() instanceof RequestFault.Slow slow) {
      hold(slow);
    }
    if (fault.isPresent() && fault.get() instanceof RequestFault.Unanswered) {
      exchange.close();
      return;
    }
    send(exchange, response);
  }

  private Optional<RequestFault> fault(String route) {
    synchronized (world) {
      return Optional.ofNullable(faults.get(route)).map(Deque::poll);
    }
  }

  private static boolean isFaultBeforeHearing(HttpExchange exchange, Optional<RequestFault> fault)
      throws IOException {
    if (fault.isEmpty()) {
      return false;
    }
    switch (fault.get()) {
      case RequestFault.Status status ->
          send(
              exchange,
              new RestResponse(
                  status.status(), JsonNodes.object().put("message", "An error").put("code", 0)));
      case RequestFault.TooMany tooMany -> tooMany(exchange, tooMany.seconds());
      case RequestFault.Unheard _ -> exchange.close();
      case RequestFault.Unanswered _ -> {
        return false;
      }
      case RequestFault.Slow _ -> {
        return false;
      }
    }
    return true;
  }

  private static void hold(RequestFault.Slow slow) {
    try {
      if (!slow.until().await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("nobody released a slow answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void authorise(HttpExchange exchange, RestRoute route) {
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    if (!route.isOpen() && !("Bot " + world.token).equals(given)) {
      throw new RefusalException(401, 0, "401: Unauthorized");
    }
  }

  private boolean isOneTooMany(long now) {
    synchronized (world) {
      while (!recent.isEmpty() && now - recent.getFirst() > 1_000_000_000L) {
        recent.removeFirst();
      }
      recent.addLast(now);
      return recent.size() > MOST_REQUESTS_A_SECOND;
    }
  }

  private static RestRequest read(
      HttpExchange exchange, String route, Map<String, String> values, byte[] body, long arrived) {
    Map<String, String> query = new HashMap<>();
    String raw = exchange.getRequestURI().getQuery();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      query.put(equals < 0 ? pair : pair.substring(0, equals), pair.substring(equals + 1));
    }
    values.replaceAll((name, value) -> URLDecoder.decode(value, StandardCharsets.UTF_8));
    String type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    if (type.startsWith("multipart/form-data")) {
      MultipartBody parts = MultipartBody.of(type, body);
      return new RestRequest(route, values, query, parts.json(), parts.files(), arrived);
    }
    JsonNode json =
        body.length == 0
            ? MissingNode.getInstance()
            : JsonNodes.parse(new String(body, StandardCharsets.UTF_8));
    return new RestRequest(route, values, query, json, List.of(), arrived);
  }

  private void refuse(HttpExchange exchange, String route, RefusalException refusal)
      throws IOException {
    world.ledger.add(route, refusal.code, refusal.reason());
    ObjectNode body =
        JsonNodes.object().put("message", refusal.reason()).put("code", Math.max(0, refusal.code));
    if (!refusal.part.isEmpty()) {
      body.putObject("errors")
          .putObject(refusal.part)
          .putArray("_errors")
          .addObject()
          .put("code", "REPLIES_UNKNOWN_MESSAGE")
          .put("message", "Unknown message");
    }
    send(exchange, new RestResponse(refusal.status, body));
  }

  /// JDA takes a 429 without `via` for a ban by Cloudflare.
  private static void tooMany(HttpExchange exchange, int seconds) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("via", "1.1 google");
    headers.set("Retry-After", Integer.toString(seconds));
    headers.set("X-RateLimit-Scope", "user");
    send(
        exchange,
        new RestResponse(
            429,
            JsonNodes.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", (double) seconds)
                .put("global", false)));
  }

  private static void send(HttpExchange exchange, RestResponse response) throws IOException {
    try (exchange) {
      if (response.body().isMissingNode()) {
        exchange.sendResponseHeaders(response.status(), -1);
        return;
      }
      byte[] bytes = response.body().toString().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(response.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      // The client hung up, as one that is killed does; its message has been heard all the same.
      exchange.close();
    }
  }

  /// Bodies are compared with Discord's description at the end, for it takes longer than a bot may.
  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
    for (RestRequest request : requests()) {
      description
          .check(request)
          .forEach(problem -> world.ledger.add(request.route(), OpenApi.CODE, problem));
    }
  }
}
