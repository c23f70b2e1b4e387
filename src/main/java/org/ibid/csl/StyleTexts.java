package org.ibid.csl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The texts of styles by id, from the folder before the bundle, ready to be compiled. Keeps the last few at hand.
/// Thread-safe.
final class StyleTexts {

    private static final int KEPT = 64;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");
    private static final Pattern DEFAULT_LOCALE = Pattern.compile("\\sdefault-locale\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    /// A style resolved from the very texts it came from; a style that depends on none is its own parent.
    private record Resolved(String own, String parentId, String parent, Style style) {}

    private final FolderStyles folder;
    private final Map<String, String> bundled = kept();
    private final Map<String, String> checked = kept();
    private final Map<String, Resolved> resolved = kept();

    StyleTexts(FolderStyles folder) {
        this.folder = folder;
    }

    Optional<StyleHead> head(String id) {
        return folder.xml(id)
                .map(xml -> StyleHead.read(id, checked(id, xml), FolderStyles.SOURCE))
                .or(() -> isName(id) ? BundledStyles.head(id) : Optional.empty());
    }

    /// The head of a style unless it is broken.
    Optional<StyleHead> readable(String id) {
        try {
            return head(id);
        } catch (BrokenStyle unreadable) {
            return Optional.empty();
        }
    }

    /// The style with the XML to compile; the same object as long as no text of it changed.
    Optional<Style> style(String id) {
        return text(id).map(own -> style(id, own));
    }

    private Style style(String id, String own) {
        Resolved known;
        synchronized (resolved) {
            known = resolved.get(id);
        }
        if (known != null && known.own == own && isCurrentParent(known, id)) {
            return known.style;
        }
        Resolved fresh = resolve(id, own);
        synchronized (resolved) {
            resolved.put(id, fresh);
        }
        return fresh.style;
    }

    private boolean isCurrentParent(Resolved known, String id) {
        return known.parentId.equals(id) || text(known.parentId).orElse("") == known.parent;
    }

    /// A style that is nowhere but in this text, which is known to be without faults.
    Style of(String id, String own) {
        return resolve(StyleHead.read(id, own, id).info(), own).style;
    }

    private Resolved resolve(String id, String own) {
        return resolve(head(id).orElseThrow().info(), checked(id, own));
    }

    private Resolved resolve(StyleInfo info, String own) {
        String id = info.id();
        if (info.parent().isEmpty()) {
            return new Resolved(own, id, own, new Style(info, own));
        }
        String parent = info.parent().get();
        String parentXml = text(parent).orElseThrow(() -> new BrokenStyle(id, 0, 0, missing(parent)));
        StyleInfo parentInfo = head(parent).orElseThrow().info();
        if (parentInfo.parent().isPresent()) {
            throw new BrokenStyle(
                    id, 0, 0, "it depends on \"" + parent + "\", which itself depends on another. Name that one.");
        }
        String xml = withLocale(checked(parent, parentXml), info.defaultLocale());
        return new Resolved(own, parent, parentXml, new Style(info.asChildOf(parentInfo), xml));
    }

    /// What to say of a style whose parent is not here.
    static String missing(String parent) {
        return "it depends on the style \"" + parent + "\", which is not here. Add " + parent + ".csl, too.";
    }

    /// Only files of strangers are checked, each text once: the bundled ones are checked before their release.
    private String checked(String id, String xml) {
        String passed;
        synchronized (checked) {
            passed = checked.get(id);
        }
        if (passed != xml && folder.xml(id).isPresent()) {
            StyleCheck.check(id, xml);
            synchronized (checked) {
                checked.put(id, xml);
            }
        }
        return xml;
    }

    private Optional<String> text(String id) {
        Optional<String> dropped = folder.xml(id);
        if (dropped.isPresent() || !isName(id)) {
            return dropped;
        }
        synchronized (bundled) {
            String known = bundled.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<String> read = BundledStyles.xml(id);
        synchronized (bundled) {
            return read.map(xml -> bundled.computeIfAbsent(id, _ -> xml));
        }
    }

    private static boolean isName(String id) {
        return NAME.matcher(id).matches();
    }

    private static String withLocale(String xml, String locale) {
        Optional<StyleHead.Tag> root = StyleHead.root(xml);
        if (locale.isEmpty() || root.isEmpty()) {
            return xml;
        }
        String tag = DEFAULT_LOCALE.matcher(root.get().text()).replaceAll("");
        String insertion = " default-locale=\"" + locale.replaceAll("[^A-Za-z0-9-]", "") + "\">";
        int cut = tag.endsWith("/>") ? 2 : 1;
        return xml.substring(0, root.get().start())
                + tag.substring(0, tag.length() - cut)
                + insertion
                + xml.substring(root.get().start() + root.get().text().length());
    }

    private static <V> Map<String, V> kept() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > KEPT;
            }
        };
    }
}
