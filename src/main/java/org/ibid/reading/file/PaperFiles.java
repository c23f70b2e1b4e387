package org.ibid.reading.file;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.reading.NotText;

/// Reads a paper's file of any kind: its bytes tell which. Instances hold no state and may be shared by
/// threads.
public final class PaperFiles {

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private static final Pattern XML =
            Pattern.compile("(?s)^\\s*(?:<\\?xml\\s|<!DOCTYPE\\s+(?:article|TEI)|<(?:article|TEI)[\\s>])");

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /// A ZIP file's first header, with the name of the first file in it: mostly enough to know a Word file or a book.
    private static final int HEADER = 60;

    private static final Pattern NOT_LATEX = Pattern.compile("\\[Content_Types\\]\\.xml|mimetype");

    private final FileLimits limits;

    public PaperFiles(FileLimits limits) {
        this.limits = requireNonNull(limits, "limits");
    }

    /// The text of a file, in time and memory that the limits bound.
    ///
    /// @throws NotText if the file is empty, of a kind that is not read, locked, damaged, or beyond the
    ///     limits
    public PaperText read(PaperFile file) {
        byte[] bytes = file.bytes();
        if (startsWith(bytes, OLE) && contains(bytes, "E n c r y p t e d P a c k a g e".replace(' ', '\0'))) {
            throw new NotText(
                    NotText.Reason.ENCRYPTED,
                    "This Word file is locked with a password. Save it without one (File, Info, Protect Document).");
        }
        if (startsWith(bytes, ZIP)) {
            return inContainer(Container.open(bytes, limits));
        }
        return Pdf.isOne(bytes) ? Pdf.read(bytes, limits) : asText(file);
    }

    /// The bytes by which a paper is known again: those of its file, but of a LaTeX project in a ZIP file what
    /// [PaperArchives] makes of it, however the ZIP file was packed and whatever else is in it.
    public byte[] identity(byte[] bytes) {
        if (!startsWith(bytes, ZIP)
                || NOT_LATEX
                        .matcher(Decoded.beginning(Arrays.copyOf(bytes, HEADER)))
                        .find()) {
            return bytes;
        }
        try {
            var container = Container.open(bytes, limits);
            var projects = LatexProjects.in(container);
            boolean isOther = container.part("[Content_Types].xml").isPresent()
                    || container.part("mimetype").isPresent();
            return isOther || projects.mains().size() != 1
                    ? bytes
                    : projects.packed(projects.mains().getFirst());
        } catch (NotText unreadable) {
            return bytes;
        }
    }

    private PaperText asText(PaperFile file) {
        String start = Decoded.beginning(file.bytes());
        if (Html.isOne(start)) {
            return Html.read(file, limits);
        }
        if (Latex.isOne(start)) {
            return Latex.read(file, limits);
        }
        return isXml(start) ? asXml(file) : PlainFile.read(file);
    }

    private static boolean isXml(String start) {
        return XML.matcher(start).find();
    }

    private PaperText asXml(PaperFile file) {
        XmlFile.Root root = XmlFile.read(file.bytes(), limits, "the XML file");
        if (root.element().is("TEI", "teiCorpus")) {
            return Tei.read(root, limits);
        }
        if (Odt.isFlat(root.element())) {
            return Odt.readFlat(root.element(), limits);
        }
        if (Jats.isOne(root.element())) {
            return Jats.read(root, limits);
        }
        throw new NotText(
                NotText.Reason.BINARY,
                "This is an XML file whose root is <" + root.element().name()
                        + ">. Of XML files, JATS (<article>), TEI (<TEI>) and flat OpenDocument texts are read.");
    }

    private PaperText inContainer(Container container) {
        if (container.part("[Content_Types].xml").isPresent()) {
            return Docx.read(container, limits);
        }
        if (Odt.isOne(container)) {
            return Odt.read(container, limits);
        }
        if (Epub.isOne(container)) {
            return Epub.read(container, limits);
        }
        Optional<PaperText> latex = Latex.in(container, limits);
        if (latex.isPresent()) {
            return latex.get();
        }
        throw new NotText(
                NotText.Reason.BINARY,
                "This is a ZIP file without a paper in it that is read: no Word, OpenDocument, EPUB or LaTeX file. "
                        + "Hand in the paper's own file.");
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, String latin1) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(latin1);
    }
}
