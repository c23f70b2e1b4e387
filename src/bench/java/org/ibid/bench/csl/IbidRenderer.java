package org.ibid.bench.csl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.engine.CompiledStyle;
import org.ibid.csl.engine.Document;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.suite.LocaleArtifact;
import org.ibid.csl.suite.SuiteRun;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Work;

/// Our own engine, past the service's front door: no cache, no entry for what it leaves empty. Thread-safe.
final class IbidRenderer implements Renderer {

    private final Styles styles;
    private final OutputFormat format;
    private final LocaleFiles locales = LocaleArtifact.onClassPath();

    IbidRenderer(Styles styles, OutputFormat format) {
        this.styles = styles;
        this.format = format;
    }

    /// `html`, `suite-html`, `text`...
    static OutputFormat format(String name) throws BadArguments {
        for (var format : OutputFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return format;
            }
        }
        throw new BadArguments("There is no format \"" + name + "\": give one of "
                + Arrays.toString(OutputFormat.values())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-') + ".");
    }

    CompiledStyle compile(String style, Optional<String> locale) {
        return CompiledStyle.compile(XmlReader.read(xml(style)), locales, locale);
    }

    private String xml(String style) {
        try {
            return style.endsWith(".csl") ? Files.readString(Path.of(style)) : styles.xml(style);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Rendered render(String style, Optional<String> locale, List<Work> works, List<Cluster> clusters) {
        var compiled = compile(style, locale);
        var document = compiled.document(works);
        document.uncited(works.stream().map(work -> work.text("id").orElse("")).toList());
        var citations =
                document.cite(clusters).stream().map(text -> text.as(format)).toList();
        return new Rendered(entries(compiled, document), citations);
    }

    private List<String> entries(CompiledStyle style, Document document) {
        return format == OutputFormat.SUITE_HTML
                ? SuiteRun.entries(style, document)
                : document.bibliography().stream()
                        .map(entry -> entry.text().as(format))
                        .toList();
    }
}
