package org.ibid.reading.file;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ibid.reading.NotText;

/// Takes archives of papers apart: ZIP, tar and tar.gz, with folders inside. Instances hold no state and may be
/// shared by threads.
public final class PaperArchives {

    /// Opens what was handed in; asked several times.
    public interface Opening {
        InputStream open() throws IOException;
    }

    private static final Pattern OF_A_COMPUTER =
            Pattern.compile("(?i)(?:.*/)?(?:__MACOSX/.*|\\.(?!\\.?/)[^/]+(?:/.*)?|Thumbs\\.db|desktop\\.ini)");
    private static final Pattern NO_PAPER = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|svg|eps|ps|tiff?|bmp|webp|ico"
            + "|mp[34]|m4[av]|mov|avi|wav|ogg|7z|rar|bz2|xz|exe|dll|so|class|jar|py|r|m|do|c|h|js|css|json|ya?ml"
            + "|csv|tsv|xlsx?|ods|pptx?|odp|db|sty|cls|bst|bbx|cbx|clo|def|aux|log|out|toc|lof|lot|blg|bcf|fls"
            + "|fdb_latexmk|synctex|ttf|otf|woff2?)$");

    private final ArchiveLimits limits;

    public PaperArchives(ArchiveLimits limits) {
        this.limits = requireNonNull(limits, "limits");
    }

    /// Gives each file of an archive to the taker, in the archive's order, LaTeX projects last. What is no archive
    /// is given as it is; an archive that cannot be taken whole is given as one [Unpacked.Refused], and nothing of
    /// it.
    ///
    /// @param name the archive's own name
    /// @return how many bytes were unpacked, at most as many as the limits allow
    /// @throws IOException if what was handed in cannot be opened or read
    public long unpack(String name, Opening file, Consumer<Unpacked> taker) throws IOException {
        var survey = new Survey(limits);
        try {
            survey(name, file, survey);
            if (survey.isOnePaper) {
                whole(name, file, taker);
            } else {
                unpack(name, file, survey, taker);
            }
        } catch (NotText refused) {
            taker.accept(new Unpacked.Refused(name, refused));
        }
        return survey.unpacked;
    }

    /// Whether a file of this name is hidden, or one that a computer leaves in folders.
    static boolean isOfAComputer(String name) {
        return OF_A_COMPUTER.matcher(name).matches();
    }

    /// Whether a file of this name can only be a LaTeX document or a part of one.
    public static boolean isLatex(String name) {
        return LatexProjects.isPart(name);
    }

    /// Makes papers of LaTeX files that were handed in beside each other, as if one archive held them.
    public void together(Map<String, byte[]> latex, Consumer<Unpacked> taker) {
        var projects = new LatexProjects(latex);
        var visitor = new Papers(projects, List.of(), taker);
        latex.forEach((name, bytes) -> {
            if (visitor.wants(name)) {
                visitor.file(name, bytes);
            }
        });
        projects.mains().forEach(main -> taker.accept(new Unpacked.Paper(main, projects.packed(main))));
    }

    private void survey(String name, Opening file, Survey survey) throws IOException {
        var walk = new ArchiveWalk(limits, survey);
        try (var in = new BufferedInputStream(file.open())) {
            var form = ArchiveWalk.form(in);
            survey.isOnePaper = form == ArchiveWalk.Form.NONE;
            if (form == ArchiveWalk.Form.ZIP) {
                checkEnd(file);
            }
            if (!survey.isOnePaper) {
                walk.through(name, in);
            }
        } catch (NotText refused) {
            if (!survey.isOnePaper) {
                throw refused;
            }
        } finally {
            survey.unpacked = walk.unpacked();
        }
    }

    private static void checkEnd(Opening file) throws IOException {
        try (var in = file.open()) {
            ArchiveWalk.checkEnd(in);
        }
    }

    private void whole(String name, Opening file, Consumer<Unpacked> taker) throws IOException {
        try (var in = file.open()) {
            byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) {
                throw FileLimits.exceeded(
                        "The file has over " + limits.fileBytes() + " bytes",
                        "Take pictures and attachments out of it.");
            }
            taker.accept(new Unpacked.Paper(name, bytes));
        }
    }

    private void unpack(String name, Opening file, Survey survey, Consumer<Unpacked> taker) throws IOException {
        var projects = new LatexProjects(survey.latex);
        try (var in = file.open()) {
            new ArchiveWalk(limits, new Papers(projects, survey.names, taker)).through(name, in);
        }
        projects.mains().forEach(main -> taker.accept(new Unpacked.Paper(main, projects.packed(main))));
        if (survey.names.isEmpty()) {
            throw new NotText(NotText.Reason.EMPTY, "There is no file in the archive.");
        }
    }

    /// The first walk: what is there, and all parts of LaTeX projects.
    private static final class Survey implements ArchiveWalk.Visitor {

        private final ArchiveLimits limits;
        private final Map<String, byte[]> latex = new TreeMap<>();
        private final List<String> names = new ArrayList<>();
        private boolean isOnePaper;
        private int latexBytes;
        private long unpacked;

        Survey(ArchiveLimits limits) {
            this.limits = limits;
        }

        @Override
        public boolean hasSeenEnough() {
            return isOnePaper;
        }

        @Override
        public boolean wants(String name) {
            names.add(name);
            isOnePaper |= name.equals("[Content_Types].xml") || name.equals("mimetype");
            return LatexProjects.isPart(name) && !isOfAComputer(name);
        }

        @Override
        public void file(String name, byte[] bytes) {
            latexBytes += bytes.length;
            if (latexBytes > limits.latexBytes()) {
                throw FileLimits.exceeded(
                        "The archive's LaTeX files have over " + limits.latexBytes() + " bytes",
                        "Hand it in in several parts.");
            }
            latex.put(name, bytes);
        }

        @Override
        public void refused(String name, NotText why) {
            // said in the second walk
        }
    }

    /// The second walk: what is a paper of its own.
    private record Papers(LatexProjects projects, List<String> names, Consumer<Unpacked> taker)
            implements ArchiveWalk.Visitor {

        @Override
        public boolean hasSeenEnough() {
            return false;
        }

        @Override
        public boolean wants(String name) {
            if (isOfAComputer(name)) {
                return passOver(name, "A hidden file, or one that a computer leaves in its folders.");
            }
            var main = projects.mainOf(name);
            if (main.isPresent()) {
                return passOver(name, "Belongs to the LaTeX file \"" + main.get() + "\" and is read with it.");
            }
            if (NO_PAPER.matcher(name).find()) {
                return passOver(name, "By its ending, a kind of file that holds no paper or is not read.");
            }
            return !projects.mains().contains(name);
        }

        private boolean passOver(String name, String why) {
            taker.accept(new Unpacked.PassedOver(name, why));
            return false;
        }

        @Override
        public void file(String name, byte[] bytes) {
            if (LatexProjects.isPart(name)) {
                passOver(name, "A part of a LaTeX document whose main file is not in the archive.");
            } else {
                taker.accept(new Unpacked.Paper(name, bytes));
            }
        }

        @Override
        public void refused(String name, NotText why) {
            taker.accept(new Unpacked.Refused(name, why));
        }
    }
}
