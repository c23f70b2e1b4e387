package org.ibid.reading;

/// Reads one reference in any style: author–date (APA, Chicago, Harvard), author–title (MLA, Chicago), numbered
/// (Vancouver, IEEE), and notes.
///
/// Any text gives a result, in time that grows with its length; doubt is a [Warning] and a lower confidence. Instances
/// hold no state and may be shared by threads.
public final class ReferenceParser {

    private static final int LONGEST = 2_000;
    private final int longest;

    /// Reads no more than the first 2,000 characters of a reference.
    public ReferenceParser() {
        this(LONGEST);
    }

    ReferenceParser(int longest) {
        this.longest = longest;
    }

    /// Reads one entry as printed; Markdown and HTML markup, a bullet or a label before it, and line breaks are
    /// allowed.
    public Parsed parse(String raw) {
        String read = raw.length() > longest ? raw.substring(0, longest) : raw;
        var draft = new Draft(read);
        if (raw.length() > longest) {
            draft.doubt("entry-too-long", "Only the first " + longest + " characters were parsed.", 0.3, "");
        }
        String text = Links.take(Plain.of(read), draft);
        Heads.read(text, draft);
        if (!draft.has("title") && !draft.has("author")) {
            draft.doubt("nothing-parsed", "Neither author nor title could be read.", 0.5, "");
        }
        return draft.finish(Types.of(draft, text));
    }
}
