package org.ibid.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.ibid.csl.StyleInfo;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.CompiledStyle;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.text.Typeset;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.XmlReader;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Words;

/// Makes references by rendering works in the bundled styles with our own engine, in several languages, with the noise
/// that references meet on their way. One seed: the same material gives the same references.
final class Rendered {

    private static final Map<String, String> LOCALES = Map.of(
            "en", "en-US", "de", "de-DE", "fr", "fr-FR", "es", "es-ES", "ru", "ru-RU", "zh", "zh-CN", "pt", "pt-BR",
            "it", "it-IT", "pl", "pl-PL", "ja", "ja-JP");
    /// Two fields without anything between, or nothing printed.
    private static final Pattern GLUED = Pattern.compile("\uE0FF[\uE100-\uE130]|CSL STYLE ERROR");

    private static final int OF_A_STYLE = 3;

    private final Map<String, Material> materials;
    private final Styles styles = new Styles(Path.of("citation-styles"));
    private final LocaleFiles locales = new LocaleFiles(Rendered::locale);
    private final Random random = new Random(5);
    private final Noise noise = new Noise(random);

    private Rendered(Map<String, Material> materials) {
        this.materials = materials;
    }

    /// @param many references in each language
    static List<Example> of(List<Example> examples, int many) throws IOException {
        var all = new ArrayList<Example>();
        var renderer = new Rendered(Material.of(examples));
        Map<String, List<StyleInfo>> own = renderer.byLanguage();
        for (String language : Material.LANGUAGES) {
            renderer.add(language, own, many, all);
        }
        return all;
    }

    /// The styles without a parent by the language they are made for.
    private Map<String, List<StyleInfo>> byLanguage() {
        var own = new HashMap<String, List<StyleInfo>>();
        for (String id : styles.ids()) {
            styles.info(id)
                    .filter(info -> info.parent().isEmpty() && info.hasBibliography())
                    .ifPresent(info -> own.computeIfAbsent(language(info), name -> new ArrayList<>())
                            .add(info));
        }
        return own;
    }

    private static String language(StyleInfo info) {
        return info.defaultLocale().isEmpty()
                ? Material.ENGLISH
                : info.defaultLocale().substring(0, 2);
    }

    private void add(String language, Map<String, List<StyleInfo>> own, int many, List<Example> all) {
        var works = new MarkedWorks(materials.get(language), materials.get(Material.ENGLISH), random);
        int before = all.size();
        while (all.size() < before + many) {
            boolean foreign = !language.equals(Material.ENGLISH) && random.nextInt(3) == 0;
            List<StyleInfo> english = own.get(Material.ENGLISH);
            List<StyleInfo> from = foreign ? english : own.getOrDefault(language, english);
            StyleInfo style = from.get(random.nextInt(from.size()));
            compiled(style.id(), LOCALES.get(language)).ifPresent(each -> {
                for (int i = 0; i < OF_A_STYLE; i++) {
                    MarkedWorks.Marked work = works.make();
                    example(each.reference(work.work()), work).ifPresent(all::add);
                }
            });
        }
    }

    private Optional<CompiledStyle> compiled(String style, String locale) {
        try {
            return Optional.of(CompiledStyle.compile(XmlReader.read(styles.xml(style)), locales, Optional.of(locale)));
        } catch (NotReadable unusable) {
            return Optional.empty();
        }
    }

    private Optional<Example> example(Typeset text, MarkedWorks.Marked marked) {
        String printed = text.as(OutputFormat.TEXT).strip();
        var raw = new StringBuilder();
        var labels = new int[printed.length()];
        Arrays.fill(labels, -1);
        int now = -1;
        for (char c : printed.toCharArray()) {
            if (c >= MarkedWorks.OPEN && c < MarkedWorks.OPEN + Label.values().length) {
                now = c - MarkedWorks.OPEN;
            } else if (c == MarkedWorks.CLOSE) {
                now = -1;
            } else {
                labels[raw.length()] = now;
                raw.append(c);
            }
        }
        String bare = raw.toString();
        Words words = Words.of(bare);
        if (words.size() < 4 || words.size() > 150 || GLUED.matcher(printed).find()) {
            return Optional.empty();
        }
        int[] found = Unmarked.labels(bare, words, labels, marked.numbers(), marked.given());
        return Optional.of(noise.on(bare, words, found));
    }

    private static Optional<String> locale(String tag) {
        try (InputStream in = Rendered.class.getResourceAsStream("/locales-" + tag + ".xml")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
