# Builds Framework Advisor and packs it without its sources, with a Java of just the modules that it
# needs. Everything it writes is in /data, so the rest may be read-only. The token comes from the
# environment and is in no layer.
#
#   docker build -t framework-advisor .
#   docker run --read-only -v advisor-data:/data -e DISCORD_TOKEN framework-advisor

# With Maven and a JDK; the stage that it is for leaves nothing of it behind.
ARG BUILD_IMAGE=maven:3-eclipse-temurin-25
# Any small Linux with glibc.
ARG RUNTIME_IMAGE=debian:13-slim

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
# First the libraries alone: the build of a project without sources fetches them, in a layer that stays
# while no POM changes.
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY knowledge/pom.xml knowledge/
COPY bot/pom.xml bot/
RUN ./mvnw -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dexec.skip=true package
COPY config config
COPY knowledge/content knowledge/content
COPY knowledge/src/main knowledge/src/main
COPY bot/src/main bot/src/main
RUN ./mvnw -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package
COPY .ci/trim-libraries .ci/
RUN .ci/trim-libraries bot/target \
 && jlink --add-modules java.se,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs \
      --include-locales=en,de,fr,es,pt,hi --strip-java-debug-attributes --no-header-files --no-man-pages \
      --output java

FROM ${RUNTIME_IMAGE}
LABEL org.opencontainers.image.title="Framework Advisor" \
      org.opencontainers.image.description="A self-hosted Discord bot that helps people choose a web framework: it quotes, never invents." \
      org.opencontainers.image.licenses="MIT"
RUN install -d -o 10001 -g 10001 -m 0700 /data
ENV JAVA_HOME=/opt/java
COPY --from=build /build/java /opt/java
WORKDIR /app
COPY --from=build /build/bot/target/lib bot/target/lib
COPY --from=build /build/bot/target/prepared bot/target/prepared
COPY advisor LICENSE ./
COPY .mvn/find-jdk.sh .mvn/
COPY config config
COPY knowledge/content knowledge/content
COPY --from=build /build/bot/target/framework-advisor.jar bot/target/
# Prepares a faster start.
RUN ADVISOR_DATA=/tmp/data ./advisor --version && rm -rf /tmp/data
ENV ADVISOR_DATA=/data
VOLUME /data
USER 10001:10001
# Connected to Discord within the last minute; without a token there is no bot to be looked after. A
# first start with knowledge of one's own takes a while.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5m \
  CMD [ -z "$DISCORD_TOKEN$DISCORD_TOKEN_FILE" ] || [ -n "$(find "$ADVISOR_DATA/health" -mmin -1 2>/dev/null)" ]
ENTRYPOINT ["/app/advisor"]
