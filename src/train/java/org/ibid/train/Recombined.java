package org.ibid.train;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.reading.label.Label;

/// Makes references in forms that are rare among the labelled ones (endnotes with web addresses; German, French,
/// Spanish, Russian manners) of the fields of others. One seed: the same examples give the same references.
final class Recombined {

    private static final int TIMES = 40;
    private static final int MISPRINTED = 80;
    private static final Pattern MARKS = Pattern.compile("^[\\s\"“”«»‘’'(\\[,.;:]+|[\\s\"“”«»‘’')\\],.;:]+$");
    private static final Pattern DIRECT =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?\\p{Lu}\\p{Ll}+(?:, | and |$)){1,3}");
    private static final Pattern INVERTED =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}+, (?:\\p{Lu}\\.[ -]?){1,3}(?:, (?:& |and )?| and |& |$)){1,4}");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?:.*\\b)?(?:University|Institute|Ministry|Council|Agency|Bank|Centre|Center|Association|Commission|Office"
                    + "|Department)\\b.*");
    private static final List<String> NEWS = List.of(
            "Dawn",
            "The New York Times",
            "The Guardian",
            "Daily Times",
            "Reuters",
            "BBC News",
            "The Hindu",
            "Al Jazeera",
            "Le Monde",
            "Der Spiegel",
            "El País",
            "The Washington Post",
            "Arab News",
            "Moscow Times",
            "The Diplomat",
            "Foreign Affairs",
            "Foreign Policy",
            "The Express Tribune",
            "Xinhua",
            "Voice of America",
            "Bloomberg",
            "The Economist",
            "Financial Times",
            "Times of India",
            "Radio Free Europe",
            "Newsweek",
            "Time",
            "Politico",
            "The Nation",
            "Business Insider",
            "Los Angeles Times",
            "The Jerusalem Post",
            "Deutsche Welle",
            "Nikkei Asia");
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();
    private static final List<String> RUSSIAN_NAMES = List.of(
            "Смирнов А. В.",
            "Попова Н. И.",
            "Волков Д. С.",
            "Соколова Е. А.",
            "Лебедев М. Ю.",
            "Козлов П. П.",
            "Новикова О. Г.",
            "Морозов И. К.",
            "Гусев В. Л.",
            "Орлова Т. М.",
            "Зайцев Р. Н.",
            "Белов С. С.",
            "Щерба Л. В.",
            "Выготский Л. С.",
            "Тынянов Ю. Н.",
            "Якобсон Р. О.");
    private static final List<String> RUSSIAN_TITLES = List.of(
            "История русской литературы XIX века",
            "Теория государства и права",
            "Основы общей психологии",
            "Экономическая политика в переходный период",
            "Проблемы современного языкознания",
            "Мышление и речь",
            "Культура и быт крестьянства Сибири",
            "Введение в социологию города",
            "О методах оценки риска",
            "Развитие сельского хозяйства в условиях рынка",
            "Поэтика. История литературы. Кино",
            "Международные отношения: теория и практика",
            "Моделирование процессов теплообмена",
            "Образование взрослых: вопросы качества",
            "Правовое регулирование труда");
    private static final List<String> RUSSIAN_JOURNALS = List.of(
            "Вопросы философии",
            "Вопросы языкознания",
            "Социологические исследования",
            "Вестник МГУ. Серия 9. Филология",
            "Новое литературное обозрение",
            "Мировая экономика и международные отношения",
            "Журнал технической физики",
            "Успехи физических наук",
            "Полис. Политические исследования",
            "Российская история");
    private static final List<String> RUSSIAN_HOUSES = List.of(
            "Высшая школа",
            "Мысль",
            "Прогресс",
            "Юрайт",
            "РОССПЭН",
            "Просвещение",
            "Изд-во МГУ",
            "Художественная литература",
            "Политиздат",
            "Питер",
            "Академия",
            "Эксмо");
    private static final List<String> RUSSIAN_PLACES =
            List.of("М.", "СПб.", "Л.", "Москва", "Новосибирск", "Казань", "Екатеринбург", "Киев", "Томск", "Минск");
    private static final List<String> RUSSIAN_FIELDS =
            List.of("филол.", "ист.", "экон.", "юрид.", "пед.", "техн.", "физ.-мат.", "психол.");
    private static final List<String> FORMS = List.of(
            "author={d}, |title={t}, |journal={n}, |date={mdy}. |note=Accessed at; |url=<{u}>",
            "author={d}, |title={t}, |journal={n}, |date={mdy}. |note=Accessed at: |url={u}",
            "author={d}, |title={t}. |journal={n}, |date={mdy}. |note=Accessed; |url=<{u}>",
            "title={t}, |journal={n}, |date={mdy}. |note=Accessed at; |url=<{u}>",
            "title={t}, |journal={n}, |date={mdy}. |note=Accessed: |url={u}",
            "author={d}, |title={t}, |journal={n}, |date={mdy}.",
            "author={d}, |title={t}, |journal={j}, |volume=Vol. {v}, No. {s}, |date={my}. |note=Available at: |url={u}",
            "author={d}, |title={t}, |journal={j}, |publisher={o}, |date={y}. |note=Accessed at; |url={u}",
            "author={d}, |title={t}, |publisher={o}, |date={mdy}. |note=Accessed at; |url=<{u}>",
            "author={d}, |title={t}, |publisher={o}, |genre=Policy Brief, |date={my}. |note=Accessed at; |url=<{u}>",
            "author={d}, |title=“{t},” |journal={n}, |date={mdy}, |url={u}.",
            "author={d}, |title=\"{t},\" |journal={n}, |date={mdy}, |url={u}.",
            "author={o}, |title={t}, |url=<{u}>",
            "author={o}. |title={t}, |url={u}",
            "title={t}, |publisher={o}, |location={l}, |date={mdy}. |note=Accessed at; |url=<{u}>",
            "author={d}, |title={t}, |journal={j}, |volume=No. {v} |date={my} |note=Accessed at: |url={u}",
            "author={d}, |title={t}, |journal={n}, |volume=No. {v}, |date={my}.",
            "author={i} |date=(n.d.). |title={t}. |journal={n}. |url={u}",
            "author={o}. |date=(n.d.). |title={t}. |url={u}",
            "author={i} |date=(in press). |title={t}. |journal={j}.",
            "author={o} |date={y}. |note=accessed at; |url=<{u}>",
            "author={i} |date=({y}). |title={t}. |journal={n}. |url=<{u}>",
            "author={i} |date=({y}). |title={t}. |journal={n}, |url=<{u}>>",
            "author={i} |date=({y}, {md}). |title={t}. |journal={n}. |note=Retrieved {mdy}, from |url={u}",
            "author={i} |date=({y}). |title={t}. |publisher={o}. |url={u}",
            "author={i} |date=({y}). |title={t}. |url={u}",
            "author={i} |date=({y}). |title={t}.",
            "author={o}. |date=({y}). |title={t}. |url={u}",
            "author={o}. |date={y}. |title=\"{t}\" |url={u},",
            "author={i} |date=({y}). |title={t}. |journal={j}, |volume={v}({s}), |pages={p}."
                    + " |url=https://doi.org/{doi}",
            "author={i} |date=({y}). |title={t}. |journal={j}, |volume={v}({s}), |pages={p}. |doi=doi:{doi}",
            "author={i} |date=({y}). |title={t}. |journal={j}, |volume={v}. |url=https://doi.org/{doi}",
            "author={i} |date=({y}). |title={t}. |journal={j}, |pages={p}.",
            "author={i} |date=({y}). |title={t}. |container-title=In {T} |pages=(pp. {p}). |location={l}:"
                    + " |publisher={b}.",
            "author={i}, |title={t}, |translator={d} (trans.) |location=({l}: |publisher={b}, |date={y}).",
            "author={i}, |title={t}, |translator=trans. {d} |location=({l}: |publisher={b}, |date={y}), |pages={v}.",
            "author={i} |title={t}. |translator=Trans. {d}. |location={l}: |publisher={b}, |date={y}.",
            "author={i} |date=({y}). |title={t}. |translator=({d}, Trans.). |location={l}: |publisher={b}.",
            "author={i}, |title={t}, |editor={d} (ed.), |location={l}: |publisher={b}, |date={y}.",
            "author={i} |title=“{t}.” |container-title=In {T}, |editor=edited by {d}, |pages={p}. |location={l}: "
                    + "|publisher={b}, |date={y}.",
            "author={i} |title=“{t}.” |container-title=In {T}, |editor=edited by {d}, |translator=translated by {d}, "
                    + "|pages={p}. |location={l}: |publisher={b}, |date={y}.",
            "author={i} |date={y}. |title={t}. |edition={s}th ed. |location={l}: |publisher={b}.",
            "author={i} |date=({y}). |title={t} |edition=({s}th ed.). |location={l}: |publisher={b}.",
            "author={d}. |title={t}, |volume=volume {v} |collection-title=of {j}. |publisher={b}, |location={l},"
                    + " |date={y}.",
            "author={d}. |title={t}. |collection-title={j}. |publisher={b}, |date={y}.",
            "author={i} |title={t}. |genre=Technical Report {v}, |publisher={o}, |location={l}, |date={y}.",
            "author={i} |date=({y}). |title={t} |genre=(Unpublished doctoral dissertation). |publisher={o},"
                    + " |location={l}.",
            "author={o}. |date=({y}). |title={t} |genre=(Report No. {v}). |location={l}: |publisher={o}.",
            "author={i}. |title={t}. |journal={n}, |date={dm} {y}, |pages=p. {v}.",
            "author={i} |date=({y}). |title={t}. |journal={n} |date={dm}.",
            "author={i}: |title={t}. |editor=In: {d} (Hrsg.): |container-title={T}. |location={l}: |publisher={b}"
                    + " |date={y}, |pages=S. {p}.",
            "author={i}: |title={t}. |journal=In: {j} |volume={v} |date=({y}), |pages=S. {p}.",
            "author={i}: |title={t}. |journal={j}, |volume=Jg. {v}, H. {s}, |pages=S. {p}.",
            "author={i} |date=({y}): |title={t}. |location={l}: |publisher={b}.",
            "author={i}: |title={t}. |genre=Dissertation, |publisher={o} |date={y}.",
            "author={i}, |title=« {t} », |journal={j}, |volume=vol. {v}, n° {s}, |date={y}, |pages=p. {p}.",
            "author={i}, |title=« {t} », |editor=in {d} (dir.), |container-title={T}, |location={l}, |publisher={b},"
                    + " |date={y}, |pages=p. {p}.",
            "author={i}, |title={t}, |genre=thèse de doctorat, |publisher={o}, |date={y}.",
            "author={i} |date=({y}). |title={t}. |journal={j}, |volume={v}, |pages=pp. {p}.",
            "author={i} |date=({y}). |title={t}. |editor=En {d} (coord.), |container-title={T} |pages=(pp. {p})."
                    + " |location={l}: |publisher={b}.",
            "author={ri} |title={rt} |journal=// {rj}. |date={y}. |volume=№ {s}. |pages=С. {p}.",
            "author={ri} |title={rt} |journal=// {rj}. |date={y}. |volume=Т. {v}, № {s}. |pages=С. {p}.",
            "author={ri}, {ri} |title={rt} |journal=// {rj}, |date={y}, |volume=№ {s}, |pages=с. {p}.",
            "author={ri} |title={rt}. |location={rl}: |publisher={rb}, |date={y}. |pages={v} с.",
            "author={ri} |title={rt}. |location={rl}: |publisher={rb}, |date={y}.",
            "author={ri} |title={rt}: |genre=дис. ... канд. {rn} наук. |location={rl}, |date={y}.",
            "author={ri} |title={rt}: |genre=автореф. дис. ... докт. {rn} наук. |location={rl}, |date={y}. |pages={v}"
                    + " с.",
            "author={ri} |title={rt} |container-title=// {rt}. |location={rl}: |publisher={rb}, |date={y}. |pages=С."
                    + " {p}.",
            "author={i}, |title={t}, |volume=Bd. {s}: |title={T}, |location={l} |date={y}.",
            "author={i}: |title={t}. |volume=Bd. {s}. |location={l}: |publisher={b} |date={y}.",
            "author={d}, |title={t}, |journal={j}, |volume=Vol-{v}, No-{s}, |date={y}. |url=<{u}>",
            "author={d}, |title={t}, |journal={j}, |volume=Volume {v} (Issue {s}), |date={my}. |url={u}",
            "author={o}, |title={t}, |date={mdy}. |url={u}",
            "author={o}, |title={t}, |publisher={o}, |location={l}, |date={mdy}, |url={u}",
            "author={i} |title={t} [J]. |journal={j}, |date={y}, |volume={v}({s}): |pages={p}.",
            "author={i} |title={t} [M]. |location={l}: |publisher={b}, |date={y}.",
            "author={i} |title={t} [D]. |location={l}: |publisher={o}, |date={y}.",
            "author={agency}, |title={headline}, |journal={n}, |date={mdy}. |note=Accessed at; |url=<{u}>",
            "author={agency}. |title=“{headline}.” |journal={n}, |date={mdy}. |url={u}.",
            "author={agency}, |title={headline}, |journal={n}, |date={mdy}.",
            "author={agency} |date=({y}, {md}). |title={headline}. |journal={n}. |url={u}",
            "author={d}, |title={headline}, |journal={n}, |date={mdy}. |note=Accessed at; |url=<{u}>",
            "author={d}, |title=“{headline},” |journal={n}, |date={mdy}, |url={u}.",
            "author={i} |date=({y}, {md}). |title={headline}. |journal={n}. |url={u}",
            "title={headline}, |journal={n}, |date={mdy}. |note=Accessed at; |url=<{u}>",
            "title=“{headline},” |journal={n}, |date={mdy}, |url={u}.",
            "title={headline}. |date=({y}, {md}). |journal={n}. |url={u}",
            "author={body}, |title={page}, |url=<{u}>",
            "author={body}, |title={page}, |date={mdy}. |url={u}",
            "author={body}. |date=({y}). |title={page}. |url={u}",
            "author={body}, |title={t}, |location={l}: |publisher={body}, |date={mdy}, |url={u}",
            "author={body}, |genre=Press Release No. {v}, |location={l}, |date={mdy}, |url={u}",
            "author={body}, |genre=PR No. {v} |location={l}: |date={mdy}, |publisher={body}, |url={u}",
            "author={body} |date={y}. |note=accessed at; |url=<{u}>",
            "author={body}. |date={y}. |note=Accessed {mdy}. |url={u}",
            "author={body}, |title={headline}, |genre=Press Release No. {v}, |date={mdy}. |url={u}",
            "author={d}, |title={t}, |journal={j}-{y} |volume=(Issue-{s}). |note=Accessed at; |url=<{u}>");

    private static final Path NEWS_MATERIAL = Path.of("src/train/material/news.txt");

    private final Random random = new Random(11);
    private final FilledForm filled = new FilledForm(random, this::value);
    private final Map<String, List<String>> news;
    private final Map<Label, List<String>> pools = new EnumMap<>(Label.class);
    private final List<String> direct = new ArrayList<>();
    private final List<String> inverted = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();

    private Recombined(List<Example> examples) throws IOException {
        news = Material.lists(NEWS_MATERIAL);
        var seen = new HashSet<String>();
        for (Example each : examples) {
            if (each.source() != Example.Source.GROBID) {
                fields(each, seen);
            }
        }
    }

    static List<Example> of(List<Example> examples) throws IOException {
        var made = new ArrayList<Example>();
        var maker = new Recombined(examples);
        for (int i = 0; i < TIMES; i++) {
            for (String form : FORMS) {
                made.add(maker.filled.make(form));
            }
        }
        return made;
    }

    private void fields(Example example, HashSet<String> seen) {
        for (var field : example.fields()) {
            if (seen.add(field.text())) {
                field(field.label(), field.text());
            }
        }
    }

    private void field(Label label, String text) {
        String clean = MARKS.matcher(text).replaceAll("");
        String names = text.replaceFirst("[,:;\\s]+$", "");
        switch (label) {
            case AUTHOR -> {
                if (DIRECT.matcher(clean).matches()) {
                    direct.add(clean);
                } else if (INVERTED.matcher(names).matches()) {
                    inverted.add(names);
                }
            }
            case PUBLISHER -> {
                (ORGANISATION.matcher(clean).matches() ? organisations : pool(label)).add(clean);
            }
            case TITLE, JOURNAL, LOCATION -> {
                if (clean.length() > 3 && clean.length() < 160) {
                    pool(label).add(clean);
                }
            }
            default -> {}
        }
    }

    private List<String> pool(Label label) {
        return pools.computeIfAbsent(label, name -> new ArrayList<>());
    }

    private String value(String name) {
        return switch (name) {
            case "d" -> one(direct);
            case "ri" -> one(RUSSIAN_NAMES);
            case "rt" -> one(RUSSIAN_TITLES);
            case "rj" -> one(RUSSIAN_JOURNALS);
            case "rb" -> one(RUSSIAN_HOUSES);
            case "rl" -> one(RUSSIAN_PLACES);
            case "rn" -> one(RUSSIAN_FIELDS);
            case "i" -> one(inverted);
            case "o" -> one(organisations);
            case "t", "T" -> one(pool(Label.TITLE));
            case "j" -> one(pool(Label.JOURNAL));
            case "l" -> one(pool(Label.LOCATION));
            case "b" -> one(pool(Label.PUBLISHER));
            case "n" -> one(NEWS);
            case "y" -> year();
            case "my" -> one(MONTHS) + " " + year();
            case "md" -> one(MONTHS) + " " + number(1, 28);
            case "dm" -> number(1, 28) + " " + one(MONTHS);
            case "mdy" -> one(MONTHS) + " " + number(1, 28) + ", " + year();
            case "v" -> number(1, 90);
            case "s" -> number(1, 12);
            case "p" -> pages();
            case "doi" -> "10." + number(1000, 9999) + "/" + word() + "." + number(10, 99_999);
            case "u" ->
                "https://www." + word() + "." + one(List.of("com", "org", "net", "edu.pk", "ru", "de")) + "/"
                        + one(pool(Label.TITLE)).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            default -> one(Optional.ofNullable(news.get(name)).orElseThrow(() -> new IllegalArgumentException(name)));
        };
    }

    private String pages() {
        int from = 1 + random.nextInt(600);
        return from + one(List.of("-", "–")) + (from + 3 + random.nextInt(30));
    }

    /// Now and then as a misprint, a digit short.
    private String year() {
        String year = number(1950, 2024);
        return random.nextInt(MISPRINTED) > 0 ? year : year.substring(0, 3);
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String number(int least, int most) {
        return Integer.toString(least + random.nextInt(most - least + 1));
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
