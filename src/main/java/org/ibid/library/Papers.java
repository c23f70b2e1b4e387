package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.ibid.reading.PaperReader;
import org.ibid.reading.Reading;
import org.ibid.reading.file.PaperFile;
import org.ibid.reading.file.PaperFiles;
import org.ibid.reading.file.PaperText;

/// The papers of a library: adding one, finding them, what was read of each.
@ApplicationScoped
public class Papers {

    private final PaperFiles files;
    private final PaperReader reader;
    private final Filing filing;
    private final PaperViews views;
    private final KeyIndex keys;
    private final Statistics statistics;
    private final Session session;

    Papers(
            PaperFiles files,
            PaperReader reader,
            Filing filing,
            PaperViews views,
            KeyIndex keys,
            Statistics statistics,
            Session session) {
        this.files = files;
        this.reader = reader;
        this.filing = filing;
        this.views = views;
        this.keys = keys;
        this.statistics = statistics;
        this.session = session;
    }

    /// A paper that was handed in.
    ///
    /// @param added false if the very same file, or LaTeX project, was there before; nothing has then changed
    public record Added(Paper paper, boolean added) {}

    /// A file that was read.
    ///
    /// @param sha256   of its bytes, in hexadecimal digits; the same a second time is the paper that is there
    /// @param fileName the file's name; empty if none is known
    public record Read(String sha256, String fileName, PaperText text, Reading reading) {

        public Read {
            fileName = fileName.replace("\0", "");
        }
    }

    /// Reads a file of any kind and stores the paper with all its references and citations, wholly or not at
    /// all. The same bytes a second time give the paper that is there, and so does the same LaTeX project packed in
    /// another way.
    ///
    /// @param fileName the file's name; empty if none is known
    /// @param charset  what the bytes of a text are said to be in; empty to find out
    /// @throws org.ibid.reading.NotText if the file gives no text: its reason and words say why
    /// @throws NotAPaper if nothing of a paper was found in the text
    public Added add(LibraryId library, byte[] bytes, String fileName, Optional<Charset> charset) {
        String sha256 = sha256(files.identity(bytes));
        var known = PaperRow.<PaperRow>find(
                        "libraryId = ?1 and sha256 in ?2 order by createdAt",
                        library.number(),
                        List.of(sha256, sha256(bytes)))
                .firstResultOptional();
        if (known.isPresent()) {
            return new Added(views.paper(known.get()), false);
        }
        PaperText text = files.read(new PaperFile(bytes, charset));
        var reading = reader.read(text.text(), text.stated()).warned(text.warnings());
        return add(library, new Read(sha256, fileName, text, reading));
    }

    /// Stores a paper that was read, with all its references and citations, wholly or not at all.
    ///
    /// @throws NotAPaper if nothing of a paper was found in the text
    public Added add(LibraryId library, Read read) {
        if (read.reading().foundNothing()) {
            throw new NotAPaper();
        }
        var filed = filing.file(library, read);
        statistics.keepUp();
        return new Added(one(library, new PaperId(filed.paper())), filed.added());
    }

    /// The papers of a library, those that came first, first.
    @Snapshot
    public Page<Paper> page(LibraryId library, Window window) {
        return Page.of(
                PaperRow.<PaperRow>find("libraryId = ?1 order by createdAt, id", library.number()),
                window,
                views::paper);
    }

    /// How many papers a library has.
    @Snapshot
    public long count(LibraryId library) {
        return PaperRow.count("libraryId", library.number());
    }

    /// The paper of an id, or of a key of the work that it is.
    ///
    /// @throws NoSuchPaper if the library has no such paper
    @Snapshot
    public PaperId id(LibraryId library, String idOrKey) {
        if (idOrKey.indexOf('\0') >= 0) {
            throw new NoSuchPaper(idOrKey.replace("\0", ""));
        }
        return PaperId.parse(idOrKey)
                .or(() -> keys.row(library, idOrKey).flatMap(row -> ofWork(library, row.workId)))
                .orElseThrow(() -> new NoSuchPaper(idOrKey));
    }

    private static Optional<PaperId> ofWork(LibraryId library, UUID work) {
        return PaperRow.<PaperRow>find("libraryId = ?1 and workId = ?2 order by createdAt, id", library.number(), work)
                .firstResultOptional()
                .map(row -> new PaperId(row.id));
    }

    /// @throws NoSuchPaper if the library has no such paper
    @Snapshot
    public Paper one(LibraryId library, PaperId id) {
        return views.paper(row(library, id));
    }

    /// The paper's whole text, to which all spans refer.
    ///
    /// @throws NoSuchPaper if the library has no such paper
    @Snapshot
    public String text(LibraryId library, PaperId id) {
        return row(library, id).text;
    }

    /// The entries of the paper's reference list, in its order.
    ///
    /// @throws NoSuchPaper if the library has no such paper
    @Snapshot
    public List<StoredReference> references(LibraryId library, PaperId id) {
        return views.references(row(library, id));
    }

    /// The paper's citations, in the order of its text.
    ///
    /// @throws NoSuchPaper if the library has no such paper
    @Snapshot
    public List<StoredCitation> citations(LibraryId library, PaperId id) {
        return views.citations(row(library, id));
    }

    /// The paper as it was read when it was handed in.
    ///
    /// @throws NoSuchPaper if the library has no such paper
    @Snapshot
    Reading reading(LibraryId library, PaperId id) {
        return views.reading(row(library, id));
    }

    /// Takes a paper away, with its text, references and citations, and with the sketches that only its citations
    /// made. The works it cites stay, and so does the work it is if that has a title; no key is ever given again.
    ///
    /// @throws NoSuchPaper if the library has no such paper
    @Transactional
    public void delete(LibraryId library, PaperId id) {
        Filing.lock(session, library);
        row(library, id).delete();
        session.flush();
        new Sweep(session).whatNobodyCanName(library);
    }

    private static PaperRow row(LibraryId library, PaperId id) {
        PaperRow row = PaperRow.findById(new RowId(library.number(), id.value()));
        if (row == null) {
            throw new NoSuchPaper(id.toString());
        }
        return row;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
