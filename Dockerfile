# Builds Framework Advisor and packs it without its sources. Everything it writes is in /data.
#
#   docker build -t framework-advisor .
#   docker run -it --rm -v advisor-data:/data framework-advisor

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
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
ENTRYPOINT ["/app/advisor"]
