package org.ibid.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.bench.csl.BadArguments;
import org.ibid.bench.csl.CslCompare;
import org.ibid.bench.csl.CslRender;
import org.ibid.bench.csl.CslSpeed;
import org.ibid.bench.csl.CslSuite;
import org.ibid.bench.csl.EmbedLoad;
import org.ibid.bench.exchange.Convert;
import org.ibid.bench.exchange.Differences;
import org.ibid.bench.fuzz.FuzzReaders;
import org.ibid.bench.identity.SameClusters;
import org.ibid.bench.identity.SamePairs;
import org.ibid.bench.identity.SameSpeed;
import org.ibid.bench.made.ReadMadePapers;
import org.ibid.bench.scale.Scale;
import org.ibid.train.Train;
import org.ibid.train.identity.TrainIdentity;

/// The evaluations and benchmarks by name. A benchmark is one class with one entry here.
enum Bench {
    READ_PAPER(
            "read-paper", "FILE", "what is read from a paper's file of any kind, as one JSON object", ReadPaper::run),
    READ_REFERENCES(
            "read-references",
            "FILE.jsonl | -",
            "the fields and the CSL item of each reference, lines {\"raw\": ...} in and out",
            ReadReferences::run),
    READ_SPEED(
            "read-speed",
            "[FILE.jsonl]",
            "how many references and papers are read in a second on one core",
            ReadSpeed::run),
    READ_MADE_PAPERS(
            "read-made-papers",
            "[--headers [--fit]] [--damaged] [--only NAME] [--held] [--seed N] [--show N] [--write DIR]",
            "how well papers with known entries and citations are read, by kind of file and layout",
            ReadMadePapers::run),
    FUZZ_READERS(
            "fuzz-readers",
            "[--minutes N] [--seed N] [--faults DIR] [FILE-OR-DIR ...] | replay FILE ...",
            "hands damaged files of every kind to the readers, in little memory; keeps what breaks them",
            FuzzReaders::run),
    TRAIN_REFERENCES(
            "train-references",
            "train | try | evaluate [FILE.jsonl ...]",
            "learns the model that reads references from ../shared/refs, or scores the one that is shipped",
            Train::run),
    TRAIN_IDENTITY(
            "train-identity",
            "train | try | errors | evaluate [FILE.csv ...]",
            "learns the model that tells whether two works are one source, or scores the one that is shipped",
            TrainIdentity::run),
    SAME_PAIRS(
            "same-pairs",
            "[PAIRS.csv | score FILES | errors FILES]",
            "whether two records are the same source; without a file, the score on ../shared/dedup",
            SamePairs::run),
    SAME_CLUSTERS(
            "same-clusters",
            "[[grouped] RECORDS.csv | errors]",
            "which records are the same source; without a file, the score on ../shared/dedup",
            SameClusters::run),
    SAME_SPEED(
            "same-speed",
            "[PAIRS.csv]",
            "how many pairs of works are compared in a second on one core",
            SameSpeed::run),
    SCALE(
            "scale",
            "N [--errors K]",
            "stores N made references in a fresh service; how fast at each decade, and how well they are told apart",
            Scale::run),
    CONVERT(
            "convert",
            "FROM TO FILE",
            "a file of works in another format; FROM may be guess; faults and losses as JSON lines on standard error",
            Convert::run),
    EXCHANGE_SPEED(
            "exchange-speed",
            "[N]",
            "how fast each exchange format is written and read in 256 MB of heap, other programs beside it",
            ExchangeSpeed::run),
    EXCHANGE_DIFFERENCES(
            "exchange-differences",
            "[--npm DIR] [--entries N]",
            "what other programs say of the BibTeX, BibLaTeX and RIS Ibid writes, and which fields they read otherwise",
            Differences::run),
    CSL_SUITE(
            "csl-suite",
            "DIR [--locales VERSION] [--show NAME] [--category NAME]",
            "how many fixtures of the official CSL suite in a folder come out byte for byte",
            CslSuite::run),
    CSL_RENDER(
            "csl-render",
            "STYLE ITEMS.json [--locale L] [--format F] [--clusters CLUSTERS.json] [--engine ibid|citeproc-java]",
            "bibliography and citations as JSON; STYLE: an id, a .csl file, several with commas, or all",
            CslRender::run),
    CSL_COMPARE(
            "csl-compare",
            "OURS.jsonl THEIRS.jsonl [--most N | --kind TEXT | --style ID]",
            "where two outputs of csl-render (or of src/bench/js/render.mjs) differ, by kind",
            CslCompare::run),
    CSL_SPEED(
            "csl-speed",
            "[--citeproc-js DIR] [--rounds N] [--engines ibid,citeproc-java,...]",
            "how fast citations and bibliographies are, beside other engines",
            CslSpeed::run),
    EMBED_LOAD(
            "embed-load",
            "--citeproc-js DIR [--service URL] [--at-once N] [--seconds N]",
            "what a running service gives to embedding pages in a second, beside a service around citeproc-js",
            EmbedLoad::run);

    /// One benchmark: writes its result to `out`.
    interface Program {
        void run(List<String> arguments, PrintStream out) throws Unusable, BadArguments, IOException;
    }

    /// Arguments or data that a benchmark cannot use; the message is one sentence for its user.
    static final class Unusable extends Exception {
        Unusable(String message) {
            super(message);
        }
    }

    private final String title;
    private final String arguments;
    private final String purpose;
    private final Program program;

    Bench(String title, String arguments, String purpose, Program program) {
        this.title = title;
        this.arguments = arguments;
        this.purpose = purpose;
        this.program = program;
    }

    /// `NAME ARGS...` runs one; without arguments all are listed.
    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            list(out);
            return;
        }
        List<String> all = List.of(arguments);
        try {
            named(all.getFirst()).program.run(all.subList(1, all.size()), out);
        } catch (Unusable | BadArguments unusable) {
            fail(unusable.getMessage());
        } catch (IOException unreadable) {
            fail("The file cannot be read: " + unreadable.getMessage());
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }

    private static void list(PrintStream out) {
        for (Bench each : values()) {
            out.printf("./bench %s %s%n    %s%n", each.title, each.arguments, each.purpose);
        }
    }

    private static Bench named(String name) throws Unusable {
        for (Bench each : values()) {
            if (each.title.equals(name)) {
                return each;
            }
        }
        throw new Unusable("There is no benchmark \"" + name + "\"; ./bench alone lists them.");
    }
}
