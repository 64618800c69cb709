# Builds Framework Advisor and packs it without its sources. Everything it writes is in /data, so the
# rest may be read-only. The token comes from the environment and is in no layer.
#
#   docker build -t framework-advisor .
#   docker run --read-only -v advisor-data:/data -e DISCORD_TOKEN framework-advisor

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
# Charts need a font.
RUN apt-get update \
 && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core \
 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin advisor \
 && install -d -o advisor -g advisor /data
WORKDIR /app
COPY advisor LICENSE ./
COPY .mvn/find-jdk.sh .mvn/
COPY config config
COPY knowledge/content knowledge/content
COPY --from=build /build/bot/target/lib bot/target/lib
COPY --from=build /build/bot/target/prepared bot/target/prepared
COPY --from=build /build/bot/target/framework-advisor.jar bot/target/
# Prepares a faster start.
RUN ADVISOR_DATA=/tmp/data ./advisor --version && rm -rf /tmp/data
ENV ADVISOR_DATA=/data
VOLUME /data
USER advisor
# Connected to Discord within the last minute; without a token there is no bot to be looked after. A
# first start with knowledge of one's own takes a while.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5m \
  CMD [ -z "$DISCORD_TOKEN$DISCORD_TOKEN_FILE" ] || [ -n "$(find "$ADVISOR_DATA/health" -mmin -1 2>/dev/null)" ]
ENTRYPOINT ["/app/advisor"]
