package org.ibid.train;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The journals that the CSL project has a style for: the titles of the bundled dependent styles.
final class Journals {

    private static final Pattern TITLE = Pattern.compile("<title>([^<]{3,120})</title>");
    private static final int HEAD = 2_000;

    private Journals() {}

    static List<String> titles() throws IOException {
        var titles = new ArrayList<String>();
        URL one = Journals.class.getResource("/dependent/nature-genetics.csl");
        if (one == null || !(one.openConnection() instanceof JarURLConnection jar)) {
            throw new IOException("The CSL styles are missing from the class path.");
        }
        for (JarEntry entry : jar.getJarFile().stream().toList()) {
            if (entry.getName().startsWith("dependent/") && entry.getName().endsWith(".csl")) {
                try (InputStream file = jar.getJarFile().getInputStream(entry)) {
                    Matcher title = TITLE.matcher(new String(file.readNBytes(HEAD), StandardCharsets.UTF_8));
                    if (title.find()) {
                        titles.add(title.group(1).replace("&amp;", "&"));
                    }
                }
            }
        }
        return titles;
    }
}
