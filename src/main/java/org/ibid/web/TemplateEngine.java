package org.ibid.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Qute as a plain library: templates are the class path's `web/*.html`, and every value is escaped as HTML unless it
/// says itself that it is markup ([io.quarkus.qute.RawString]). `{text.inAddress}` is a text as a
/// parameter of an address has it.
class TemplateEngine {

    @Produces
    @Singleton
    Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(String.class)
                        .applyToName("inAddress")
                        .resolveSync(value -> URLEncoder.encode((String) value.getBase(), StandardCharsets.UTF_8))
                        .build())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(TemplateEngine::locate)
                .removeStandaloneLines(true)
                .build();
    }

    private static Optional<TemplateLocation> locate(String name) {
        try (var stream = TemplateEngine.class.getResourceAsStream("/web/" + name + ".html")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new Html(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the template " + name + " cannot be read", broken);
        }
    }

    private record Html(String template) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(template);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }

        @Override
        public Optional<URI> getSource() {
            return Optional.empty();
        }
    }
}
