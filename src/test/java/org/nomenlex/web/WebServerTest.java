package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.shared.InventedLaw;

class WebServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static InventedReading reading;
    private static InventedReading hostile;

    @BeforeAll
    static void open() {
        reading = new InventedReading(InventedLaw.specimen());
        hostile = new InventedReading(InventedLaw.hostile());
    }

    @AfterAll
    static void close() {
        reading.close();
        hostile.close();
    }

    @AfterEach
    void nothingWentWrongInside() {
        assertThat(reading.failures).isEmpty();
        assertThat(hostile.failures).isEmpty();
    }

    private static HttpResponse<String> get(InventedReading from, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(from.base() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        return get(reading, path, headers);
    }

    private static JsonNode json(String path) throws Exception {
        return MAPPER.readTree(get(path).body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void anArticleIsShownAsOfTheDayInTheAddress() throws Exception {
        assertThat(get("/fr/article/36/2006-08-31").body()).contains("60 jours calendrier");
        assertThat(get("/fr/article/36/2006-09-01").body()).contains("dans les").doesNotContain("60 jours calendrier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/fr/article/36?on=1%2F9%2F2006 | /fr/article/36/2006-09-01",
                "/fr/article/36?on=01-09-2006 | /fr/article/36/2006-09-01",
                "/fr/article/36?on=1er+septembre+2006&text=fr | /fr/article/36/2006-09-01?text=fr",
                "/nl/article/36?on=1+september+2006 | /nl/article/36/2006-09-01",
                "/fr/article/36/1-9-2006 | /fr/article/36/2006-09-01",
                "/fr/article/36/2006-09-01?known=1%2F2%2F2011 | /fr/article/36/2006-09-01?known=2011-02-01",
                "/fr/compare/36?from=1/1/2010&to=1/1/2013 | /fr/compare/36?from=2010-01-01&to=2013-01-01",
                "/fr/search?q=stent&on=1/3/2011 | /fr/search?q=stent&on=2011-03-01"
            })
    void daysAreReadAsPeopleWriteThem(String asked, String address) throws Exception {
        HttpResponse<String> answer = get(asked);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(address);
        assertThat(get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void whatStandsInActsOnlyIsFoundToo() throws Exception {
        JsonNode pending = json("/api/search?q=stent&as-of=2009-01-01").path("unsettled");
        assertThat(pending)
                .allSatisfy(u -> assertThat(u.path("state").asText()).isIn("pending", "refused", "unparsed"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/export/pdf/36?as-of=2011-03-01, application/pdf, .pdf",
        "/api/export/docx/34?from=2012-07-31&to=2012-08-01, application/vnd.openxml, .docx",
        "/api/export/html/34?from=2012-07-31&to=2012-08-01&view=side, text/html, .html",
        "/api/export/akn/34?history=true, application/akn+xml, .xml",
        "/api/export/akn/2012022905, application/akn+xml, .xml",
        "/api/export/json/589735?as-of=2013-01-01, application/json, .json",
        "/api/export/csv/34?history=true, text/csv, .csv",
        "/api/export/ttl/34?history=true, text/turtle, .ttl",
        "/api/export/jsonld/34, application/ld+json, .jsonld",
        "/api/export/fhir/34?history=true, application/fhir+json, .json"
    })
    void aTextIsDownloadedInEveryForm(String path, String type, String end) throws Exception {
        HttpResponse<String> file = get(path);
        assertThat(file.statusCode()).as(path).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"[\\w.-]+\\" + end + "\"");
        assertThat(file.body()).isNotEmpty();
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/export/exe/36, 404",
        "/api/export/pdf/99, 404",
        "/api/export/pdf/36?history=true, 400",
        "/api/export/csv/36?from=2012-07-31, 400",
        "/api/export/pdf/36?as-of=1990-01-01, 404",
        "/api/export/pdf/nothing, 400"
    })
    void whatCannotBeDownloadedIsAProblem(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void pagesOfferTheirTextAsFiles() throws Exception {
        Pattern link = Pattern.compile("href=\"(/api/export/[^\"]+)\"");
        for (String page : new String[] {
            "/fr/article/34/2013-01-01",
            "/nl/compare/34?from=2012-07-31&to=2012-08-01",
            "/fr/code/589735",
            "/fr/act/2012022905"
        }) {
            Matcher links = link.matcher(get(page).body());
            int found = 0;
            while (links.find()) {
                found++;
                String address = links.group(1).replace("&amp;", "&");
                assertThat(get(address).statusCode()).as(address).isEqualTo(200);
            }
            assertThat(found).as(page).isPositive();
        }
    }

    @Test
    void pagesTellMachinesWhatTheyShow() throws Exception {
        assertThat(get("/fr/article/34/2013-01-01").body())
                .contains("typeof=\"eli:LegalResource\"", "eli:first_date_entry_in_force", "eli:changed_by");
        assertThat(get("/fr/act/2012022905").body()).contains("content=\"2012022905\"", "eli:date_publication");
    }

    @Test
    void itsHealthAndCountsAreTold() throws Exception {
        JsonNode health = json("/healthz");
        assertThat(health.path("status").asText()).isEqualTo("ok");
        assertThat(health.path("edition").asText())
                .isEqualTo(reading.current().library().edition().tag());
        get("/fr/nothing");
        String metrics = get("/metrics").body();
        assertThat(metrics)
                .contains(
                        "nomenlex_requests_total{kind=\"page\",status=\"4xx\"}",
                        "nomenlex_answer_seconds_bucket{le=\"0.01\"}",
                        "nomenlex_index_provisions ",
                        "nomenlex_edition_info{edition=\"")
                .doesNotContain("/fr/nothing");
        assertThat(metrics.lines().filter(l -> !l.startsWith("#")))
                .allMatch(l -> l.matches("\\w+(\\{[^}]*})? [\\d.]+"));
    }

    @Test
    void warmingUpIsNotCounted() throws Exception {
        try (InventedReading fresh = new InventedReading(InventedLaw.specimen(), InventedLaw.TODAY, 2)) {
            fresh.server.warmUp(Duration.ofSeconds(2));
            assertThat(fresh.failures).isEmpty();
            assertThat(get(fresh, "/metrics").body())
                    .doesNotContain("nomenlex_requests_total{")
                    .contains("nomenlex_answers_total{from=\"law\"}");
        }
    }

    @Test
    void oneThingIsCountedInTheSingular() {
        assertThat(Messages.text(UiLanguage.FR, "changes.more", 0)).isEqualTo("et 0 autre instruction");
        assertThat(Messages.text(UiLanguage.FR, "changes.more", 1)).isEqualTo("et 1 autre instruction");
        assertThat(Messages.text(UiLanguage.FR, "changes.more", 2)).isEqualTo("et 2 autres instructions");
        assertThat(Messages.text(UiLanguage.NL, "changes.more", 1)).isEqualTo("en nog 1 instructie");
        assertThat(Messages.text(UiLanguage.NL, "changes.more", 0)).isEqualTo("en nog 0 instructies");
        assertThat(Messages.text(UiLanguage.EN, "changes.more", 1L)).isEqualTo("and 1 more instruction");
    }

    @Test
    void theFirstAddressAnswersInTheReadersLanguage() throws Exception {
        assertThat(get("/", "Accept-Language", "nl-BE,fr;q=0.5").headers().firstValue("Location"))
                .hasValue("/nl/");
        assertThat(get("/", "Accept-Language", "de").headers().firstValue("Location"))
                .hasValue("/fr/");
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/article/99, 404",
        "/fr/article/36/yesterday, 400",
        "/fr/act/2099000001, 404",
        "/fr/code/123, 400",
        "/fr/code/999999, 404",
        "/de/article/36, 404",
        "/fr/nothing, 404",
        "/static/../secret, 404",
        "/static/%2e%2e%2fapplication.conf, 404",
        "/fr/article/36?text=de, 400",
        "/fr/compare/99, 404",
        "/fr/open?unit=foo, 400",
        "/fr/article/36?known=31-31-2012, 400"
    })
    void whatDoesNotExistIsSaidPlainly(String path, int status) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.body())
                .doesNotContain(
                        "at org.", "Exception", "javalin", "Javalin", "jetty", "Jetty", "/src/", "1.0.0-SNAPSHOT");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/show/99, 404",
        "/api/show/foo, 400",
        "/api/code/1, 400",
        "/api/acts/2099000001, 404",
        "/api/nothing, 404",
        "/api/diff/36, 400",
        "/api/search?q=in:nowhere, 400",
        "/api/show/36?as-of=x, 400"
    })
    void programsGetProblemsOfRfc9457(String path, int status) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = MAPPER.readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isNotEmpty();
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotEmpty();
    }

    @Test
    void theSameFormsAsTheCommands() throws Exception {
        JsonNode show = json("/api/show/36?as-of=2011-03-01");
        assertThat(show.path("asOf").asText()).isEqualTo("2011-03-01");
        assertThat(show.path("from").asText()).isEqualTo("2010-03-01");
        assertThat(show.path("text").get(0).asText()).startsWith("Art. 36.");
        assertThat(json("/api/show/34/%C2%A71/a?as-of=2013-01-01")
                        .path("complete")
                        .asBoolean())
                .isFalse();
        assertThat(json("/api/history/36")).hasSize(4);
        assertThat(json("/api/diff/34?from=2012-07-31&to=2012-08-01")
                        .path("differs")
                        .asBoolean())
                .isTrue();
        assertThat(json("/api/blame/36").path("passages")).isNotEmpty();
        assertThat(json("/api/code/589735?as-of=2013-01-01").path("value").asText())
                .isEqualTo("N 270");
        JsonNode search = json("/api/search?q=" + encode("\"flow reserve\"") + "&as-of=2013-01-01");
        assertThat(search.path("total").asInt()).isEqualTo(1);
        assertThat(search.path("hits").get(0).path("snippet").asText()).contains("<b>flow reserve</b>");
        assertThat(json("/api/search?q=flow&as-of=2011-01-01").path("total").asInt())
                .isZero();
        assertThat(json("/api/standing?q=flow")
                        .get(0)
                        .path("periods")
                        .get(0)
                        .path("from")
                        .asText())
                .isEqualTo("2012-08-01");
        assertThat(json("/api/acts/2012022906")
                        .path("outcomes")
                        .get(1)
                        .path("state")
                        .asText())
                .isEqualTo("refused");
        assertThat(json("/api/changes").get(0).path("effect").asText()).isEqualTo("2013-09-01");
        assertThat(json("/api/status").path("refused").asInt()).isEqualTo(1);
    }

    @Test
    void everyAddressOfTheInterfaceIsDescribed() throws Exception {
        JsonNode described = json("/api/openapi.json");
        assertThat(described.path("openapi").asText()).startsWith("3.");
        Set<String> paths = new TreeSet<>();
        described.path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).containsExactlyInAnyOrderElementsOf(ProgramRoutes.addresses());
        for (String path : paths) {
            JsonNode operation = described.path("paths").path(path).elements().next();
            assertThat(operation.path("summary").asText()).as(path).isNotEmpty();
            Matcher named = Pattern.compile("\\{(\\w+)}").matcher(path);
            while (named.find()) {
                assertThat(operation.path("parameters").findValuesAsText("name"))
                        .contains(named.group(1));
            }
            String example = operation.path("x-example").asText();
            if (!example.isEmpty()) {
                assertThat(get(example).statusCode()).as(example).isEqualTo(200);
            }
        }
        assertThat(get("/api/").body()).contains("swagger-ui");
    }

    @Test
    void theFirstPageNamesAnArticleByItsFirstWordsWhereverTheyStand() throws Exception {
        try (InventedReading apart = new InventedReading(InventedLaw.numberApart())) {
            assertThat(get(apart, "/fr/").body())
                    .contains("Les soins du pied.")
                    .doesNotContain("pas de texte en vigueur");
        }
    }

    @Test
    void anAnswerThatStillHoldsIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("/fr/article/36");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Nomenlex-Edition"))
                .hasValue(reading.current().library().edition().tag());
        HttpResponse<String> again = get("/fr/article/36", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/static/app.css").headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/article/36", "/api/show/36", "/fr/search?q=stent", "/fr/changes.atom"})
    void anAnswerIsPackedForWhoTakesItSo(String path) throws Exception {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(reading.base() + path))
                .header("Accept-Encoding", "br, gzip;q=0.8")
                .build();
        for (int time = 0; time < 2; time++) {
            HttpResponse<byte[]> packed = CLIENT.send(asked, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
            assertThat(new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.body())))
                    .hasBinaryContent(get(path).body().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br", "gzip;q=0, *"})
    void anAnswerIsNotPackedForOthers(String header) throws Exception {
        HttpResponse<String> plain = get("/fr/article/36", "Accept-Encoding", header);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.body()).contains("</html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/article/36", "/api/show/36", "/fr/changes.atom", "/healthz", "/fr/article/99", "/fr/"})
    void headHasTheHeadersOfGetAndNoBody(String path) throws Exception {
        HttpResponse<String> get = get(path);
        HttpResponse<String> head = CLIENT.send(
                HttpRequest.newBuilder(URI.create(reading.base() + path))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "ETag", "Cache-Control", "Content-Security-Policy")) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"%s | 304", "W/%s | 304", "\"other\", %s | 304", "* | 304", "\"other\" | 200"})
    void tagsAreComparedAsTheStandardSays(String header, int status) throws Exception {
        String tag =
                get("/api/articles").headers().firstValue("ETag").orElseThrow().replaceFirst("^W/", "");
        assertThat(get("/api/articles", "If-None-Match", header.formatted(tag)).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/articles | application/json | 200",
                "/api/articles | text/html,application/xhtml+xml,*/*;q=0.8 | 200",
                "/api/articles | text/html | 406",
                "/api/articles | application/json;q=0, text/html | 406",
            })
    void aFormThatThereIsNotIsAProblem(String path, String accept, int status) throws Exception {
        HttpResponse<String> answer = get(path, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 406) {
            assertThat(MAPPER.readTree(answer.body()).path("status").asInt()).isEqualTo(406);
        }
    }

    @Test
    void aProgramThatAsksForAPageWhichIsNotThereGetsAProblem() throws Exception {
        HttpResponse<String> answer = get("/fr/article/99", "Accept", "application/problem+json, application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aStrictPolicyGoesWithEveryAnswer() throws Exception {
        for (String path : new String[] {"/fr/", "/api/edition", "/static/app.js", "/fr/nothing"}) {
            assertThat(get(path).headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
        // What RDFa names is not loaded.
        String page = get("/fr/article/34").body().replaceAll("<link property=[^>]*>", "");
        assertThat(page).doesNotContain(" style=", "<style", "onclick", "javascript:");
        assertThat(Pattern.compile("(?:src|href)=\"(?:https?:)?//")
                        .matcher(page)
                        .find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/article/17ter",
                "/fr/act/2009099001",
                "/fr/acts",
                "/fr/search?q=alert",
                "/fr/compare/17ter?from=2009-01-31&to=2009-02-01",
                "/fr/compare/17ter?from=2009-01-31&to=2009-02-01&view=inline",
                "/fr/changes",
                "/nl/search?q=%3Cscript%3Ealert(9)%3C%2Fscript%3E",
                "/fr/article/%3Cscript%3E",
                "/fr/changes.atom",
                "/fr/code/%3Cb%3E"
            })
    void textsOfActsAreNeverMarkup(String path) throws Exception {
        String page = get(hostile, path).body();
        assertThat(page).doesNotContain("<script>alert", "<img src=x", "\u202E", "\u0007", "<b>le");
    }

    @Test
    void actingCharactersAreShown() throws Exception {
        assertThat(get(hostile, "/fr/article/17ter").body())
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "\u27E8U+202E\u27E9",
                        "\u27E8U+D800\u27E9",
                        "\u27E8U+0007\u27E9");
        assertThat(get(hostile, "/api/show/17ter").statusCode()).isEqualTo(200);
    }

    @Test
    void costlyQuestionsAreRefused() throws Exception {
        assertThat(get("/fr/search?q=" + "%28".repeat(2_000)).body()).contains("La question est trop longue");
        assertThat(get("/fr/search?q=" + "(".repeat(100)).body()).contains("Trop de parenth\u00e8ses");
        assertThat(get("/api/search?q=" + "a*".repeat(100)).statusCode()).isEqualTo(400);
        assertThat(get("/api/search?q=" + "%28".repeat(4_000)).statusCode()).isEqualTo(413);
        HttpResponse<String> huge = get("/api/search?q=" + "%28".repeat(10_000));
        assertThat(huge.statusCode()).isEqualTo(414);
        assertThat(huge.body()).doesNotContainIgnoringCase("jetty");
    }

    @Test
    void onlyItsOwnNameIsAnswered() throws Exception {
        assertThat(statusLine("evil.example")).contains(" 421 ");
        assertThat(statusLine("localhost:" + reading.server.port())).contains(" 200 ");
    }

    /** The first line of the answer to a request under a name, which Java's own client does not let choose. */
    private static String statusLine(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", reading.server.port())) {
            String request = "GET /fr/help HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void tooManyRequestsAreTurnedAway() throws Exception {
        try (InventedReading slow = new InventedReading(InventedLaw.specimen(), InventedLaw.TODAY, 2)) {
            int status = 200;
            for (int i = 0; i < 10 && status == 200; i++) {
                status = get(slow, "/fr/help").statusCode();
            }
            assertThat(status).isEqualTo(429);
        }
    }

    @Test
    void aCallerMayGoOnAfterAWhile() {
        Instant[] now = {Instant.EPOCH};
        Limits limits = new Limits(1, new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
        assertThat(limits.admits("a")).isTrue();
        assertThat(limits.admits("a")).isTrue();
        assertThat(limits.admits("a")).isFalse();
        assertThat(limits.admits("b")).isTrue();
        now[0] = now[0].plusSeconds(1);
        assertThat(limits.admits("a")).isTrue();
    }

    @Test
    void whatChangesIsAFeedAndACalendar() throws Exception {
        String atom = get("/fr/changes.atom").body();
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new org.xml.sax.InputSource(new java.io.StringReader(atom)));
        assertThat(atom).contains("urn:nomenlex:2013022907:2013-09-01", "urn:nomenlex:2013022908:undetermined");
        String calendar = get("/nl/changes.ics").body();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20130901\r\n");
        assertThat(calendar.lines()).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        Set<String> french = Messages.bundle(UiLanguage.FR).keySet();
        for (UiLanguage language : UiLanguage.values()) {
            assertThat(Messages.bundle(language).keySet()).as(language.code()).isEqualTo(french);
            for (String key : french) {
                assertThat(Messages.bundle(language).getString(key)).as(key).isNotBlank();
            }
        }
        Matcher used = Pattern.compile("v(?:isit)?\\.t\\(\"([\\w.+-]+)\"[,)]").matcher(templates());
        while (used.find()) {
            assertThat(french).contains(used.group(1));
        }
    }

    private static String templates() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of("src/main/jte"))) {
            for (var file : files.toList()) {
                all.append(java.nio.file.Files.readString(file));
            }
        }
        return all.toString();
    }
}
