package org.ibid.csl;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The catalogue of styles: the bundled ones and those in a folder, which win over bundled ones of the same id. A
/// file put into the folder, changed or taken away there counts from the next call on.
///
/// An id is a file name without `.csl`; a style's whole address (`http://www.zotero.org/styles/apa`) is accepted in
/// its place. Thread-safe. The index over the bundled styles is read at the first call that needs all of them.
public final class Styles {

    /// The id of the style for who names none: the most asked for.
    public static final String USUAL = "apa";

    /// The id of a style that was sent and has none.
    private static final String SENT = "sent";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Comparator<Listed> BY_TITLE =
            Comparator.comparing(Listed::sortKey).thenComparing(listed -> listed.info.id());

    private record Listed(StyleInfo info, String sortKey, String words) {
        static Listed of(StyleHead head) {
            var info = head.info();
            String all = String.join(
                    " ",
                    info.id(),
                    info.id().replace('-', ' '),
                    info.title(),
                    head.shortTitle(),
                    String.join(" ", info.fields()));
            return new Listed(info, folded(info.title()), folded(all));
        }
    }

    private record Catalogue(Map<String, Object> folder, List<Listed> byTitle) {}

    private final FolderStyles folder;
    private final StyleTexts texts;
    private final AtomicReference<Catalogue> catalogue =
            new AtomicReference<>(new Catalogue(Map.of("", ""), List.of()));

    /// @param folder where styles are dropped; may be absent now or always
    public Styles(Path folder) {
        this.folder = new FolderStyles(folder);
        this.texts = new StyleTexts(this.folder);
    }

    /// What a style says of itself; empty if there is none of that id.
    ///
    /// @throws BrokenStyle if it is in the folder and cannot be read
    public Optional<StyleInfo> info(String id) {
        return texts.head(StyleHead.idOf(id)).map(StyleHead::info).map(this::withParentsBibliography);
    }

    /// The styles in whose id, title, short title or fields all the words occur, in any case and without regard to
    /// accents; all styles if there are no words. The style whose id is the words comes first, then those whose
    /// title begins with them, then the others, each in the order of their titles. Broken ones in the folder are
    /// left out.
    public List<StyleInfo> search(String words, int limit, int offset) {
        String wanted = folded(words);
        return matching(words)
                .sorted(Comparator.comparingInt(listed -> rank(listed, wanted)))
                .skip(offset)
                .limit(limit)
                .flatMap(listed -> info(listed.info.id()).stream())
                .toList();
    }

    /// How many styles [#search] finds.
    public int count(String words) {
        return (int) matching(words).count();
    }

    /// At most five ids that are like an id that does not exist, the likeliest first.
    public List<String> nearest(String id) {
        return Nearest.to(StyleHead.idOf(id), ids());
    }

    /// The ids of all styles, in order; also of broken ones.
    public List<String> ids() {
        var ids = new TreeSet<>(BundledStyles.ids());
        ids.addAll(folder.state().keySet());
        return List.copyOf(ids);
    }

    /// The XML that an engine compiles. Of a dependent style it is the parent's, with the child's default locale.
    /// The same object is given as long as nothing changed.
    ///
    /// @throws UnknownStyle if there is none of that id
    /// @throws BrokenStyle  if it, or its parent, cannot be read
    public String xml(String id) {
        return style(id).xml();
    }

    /// What [#info] and [#xml] say, at once.
    Style style(String id) {
        String plain = StyleHead.idOf(id);
        return texts.style(plain).orElseThrow(() -> new UnknownStyle(id, nearest(plain)));
    }

    /// A style that is nowhere but in this text.
    ///
    /// @param xml a style that [StyleCheck] passed
    /// @throws BrokenStyle if it depends on another that is not here
    Style of(String xml) {
        return texts.of(SENT, xml);
    }

    private StyleInfo withParentsBibliography(StyleInfo info) {
        return info.parent()
                .map(parent -> texts.readable(parent)
                        .map(head -> info.withBibliography(head.info().hasBibliography()))
                        .orElseGet(() -> info.withProblem(StyleTexts.missing(parent))))
                .orElse(info);
    }

    private Stream<Listed> matching(String words) {
        String[] wanted = folded(words).split(" ");
        return current().byTitle.stream().filter(listed -> Arrays.stream(wanted).allMatch(listed.words::contains));
    }

    private static int rank(Listed listed, String wanted) {
        if (wanted.isEmpty()) {
            return 0;
        }
        if (listed.info.id().equals(wanted.replace(' ', '-'))) {
            return 0;
        }
        return listed.sortKey.startsWith(wanted) ? 1 : 2;
    }

    private Catalogue current() {
        var state = folder.state();
        var known = catalogue.get();
        if (known.folder.equals(state)) {
            return known;
        }
        var fresh = new Catalogue(state, listed(state));
        catalogue.set(fresh);
        return fresh;
    }

    private List<Listed> listed(Map<String, Object> state) {
        var heads = new HashMap<>(BundledStyles.all());
        for (String id : state.keySet()) {
            heads.remove(id);
            texts.readable(id).ifPresent(head -> heads.put(id, head));
        }
        var listed = new ArrayList<Listed>();
        heads.values().forEach(head -> listed.add(Listed.of(head)));
        listed.sort(BY_TITLE);
        return List.copyOf(listed);
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean isAscii = lower.chars().allMatch(character -> character < 128);
        String bare = isAscii
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
        return bare.indexOf("  ") < 0
                ? bare.strip()
                : SPACES.matcher(bare).replaceAll(" ").strip();
    }
}
