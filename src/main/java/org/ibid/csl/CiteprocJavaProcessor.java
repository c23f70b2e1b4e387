package org.ibid.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ibid.csl.citeprocjava.CiteprocJavaStyle;
import org.ibid.csl.citeprocjava.StylePool;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.text.Typeset;
import org.ibid.csl.xml.NotReadable;

/// citeproc-java. Its compiled styles are for one thread at a time, so they come from a pool.
final class CiteprocJavaProcessor implements Processor {

    private final StylePool pool = new StylePool(locale -> Locales.file(locale).orElseThrow());

    @Override
    public Listing list(Style style, String locale, GivenWorks works) {
        return with(style, locale, compiled -> {
            if (!compiled.hasBibliography()) {
                throw new NoBibliography(style.info().id());
            }
            return listing(compiled.list(works.all()), works);
        });
    }

    @Override
    public List<Typeset> cite(Style style, String locale, GivenWorks works, List<Cluster> clusters) {
        return with(style, locale, compiled -> compiled.cite(works.all(), clusters));
    }

    /// The works are given in the order of their first citation, which is all that it numbers by.
    @Override
    public Written write(Style style, String locale, GivenWorks works, List<Cluster> clusters) {
        return with(
                style,
                locale,
                compiled -> new Written(
                        compiled.cite(works.all(), clusters),
                        compiled.hasBibliography() ? listing(compiled.list(works.all()), works) : Listing.NONE));
    }

    @Override
    public Processor alone() {
        return new CiteprocJavaProcessor();
    }

    private static Listing listing(CiteprocJavaStyle.Listing made, GivenWorks works) {
        var warnings = new ArrayList<String>();
        if (!made.orderFault().isEmpty()) {
            warnings.add("The entries stand in the order given: the style's order failed (" + made.orderFault() + ").");
        }
        for (var entry : made.entries()) {
            if (!entry.fault().isEmpty()) {
                warnings.add(
                        "Work \"" + works.id(entry.work()) + "\" is not shown as it should be: " + entry.fault() + ".");
            }
        }
        return new Listing(
                made.entries().stream()
                        .map(entry -> new Listed(entry.work(), entry.text()))
                        .toList(),
                warnings);
    }

    private <T> T with(Style style, String locale, Function<CiteprocJavaStyle, T> task) {
        try {
            return pool.with(style.xml(), locale, task);
        } catch (NotReadable fault) {
            throw BrokenStyle.of(style.info().id(), fault);
        }
    }
}
