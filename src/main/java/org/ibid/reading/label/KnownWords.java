package org.ibid.reading.label;

import java.util.HashMap;
import java.util.Map;

/// Words that tell what stands beside them in a reference, in the languages references are written in.
enum KnownWords {
    IN("in im dans en nella nel w v в во em inside cited apud ders"),
    EDITED(
            "ed eds edited editor editors hrsg hg herausgegeben hrsgg herausgeber éd éds dir coord coords curatore cura ред"
                    + " под redaktion edit edn comp compiler org orgs utg"
                    + " coordinador compilador coordinadores éditeur réd réunis publié bearb bearbeitet herausgegebene"
                    + " сост отв гл редкол общ 编 主编 编著 编辑"
                    + " herausgegebenen établie présentée organizador organizadores org curatori redakcja wyd opracowanie 編 編著"),
    VOLUME("vol vols volume volumes v bd band bde bände tome t tom том т jg jahrgang cilt ročník roč 卷 第"
            + " tomos tomes bandes volumen часть ч книга кн 册 bdn volumi tomo części cz 巻"),
    ISSUE("no nos number num nr n nº n° № issue iss heft h núm numéro num número fasc fascicle вып 期 号"
            + " nro núms numero heftnr lfg ausgabe выпуск zesz zeszyt 号"),
    PAGE("p pp page pages pg pgs s ss с стр seite seiten pag págs pág str f ff 页 頁 abstract art article"),
    MONTH(
            "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov"
                    + " november dec december januar jänner februar märz mai juni juli oktober dezember janvier février mars avril"
                    + " juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto"
                    + " septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre"
                    + " novembre dicembre janeiro fevereiro março maio junho julho setembro outubro dezembro января февраля марта"
                    + " апреля мая июня июля августа сентября октября ноября декабря"
                    + " stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada"
                    + " grudnia fev abr maio dez"),
    SEASON("spring summer autumn fall winter frühjahr sommer herbst printemps été automne hiver"),
    DAY("monday tuesday wednesday thursday friday saturday sunday"),
    RETRIEVED(
            "retrieved accessed available viewed zugriff abgerufen consulté consultado disponible online url http https www"
                    + " from at last visited access accessible обращения дата"
                    + " recuperado consulta línea ligne verfügbar zuletzt geprüft zugegriffen stand режим доступа"
                    + " электронный ресурс adresse dostupné 访问 检索 引用"
                    + " disponível acesso em consultato dostęp 閲覧 参照"),
    PRESS("press verlag publishers publisher publishing publications publication presses editions éditions ediciones"
            + " editorial edizioni editore editrice books book издательство изд éditeur print printing imprimerie forlag"
            + " uitgeverij presse wydawnictwo nakladatelství 出版社 书局"
            + " universitaires universitarias изд-во издательский дом edition universitätsverlag druckerei"
            + " buchverlag éditeurs libraire librairie librería типография"),
    HOUSE(
            "wiley springer elsevier routledge sage norton penguin blackwell macmillan palgrave academic mcgraw-hill mcgraw"
                    + " pearson erlbaum brill harper harpercollins knopf random vintage oxford cambridge mit plenum kluwer addison"
                    + " addison-wesley prentice prentice-hall gallimard seuil puf suhrkamp beck mohr fischer reclam наука dover ieee"
                    + " acm freeman dekker birkhäuser gruyter rowman littlefield guilford lawrence benjamins continuum ashgate elgar"),
    UNIVERSITY(
            "university univ universität université universidad universität università universidade universiteit college"
                    + " institute institut school faculty department dept laboratory lab center centre academy ун-та университет 大学"),
    THESIS(
            "thesis dissertation diss phd ph.d doctoral master masters master's habilitation thèse tesis mémoire m.s m.a msc"
                    + " diplomarbeit dissertação tese unpublished"
                    + " dissertationsschrift inaugural-dissertation habilitationsschrift masterarbeit magisterarbeit"
                    + " bachelorarbeit licenciatura maestría máster doctorado doctorat doctorale doctorales дис дисс"
                    + " автореф диссертация канд докт д-ра"
                    + " laurea dottorato doutorado mestrado doktorska magisterska rozprawa 博士論文 修士論文"),
    REPORT("report reports technical tech rep memo memorandum working paper discussion preprint manuscript draft patent"
            + " bericht rapport documento whitepaper standard rfc"),
    TRANSLATED(
            "trans transl translated translator translators übersetzt übers traduit trad traducción traductor перевод пер"
                    + " tr introd introduction"
                    + " traduction traducido traductores übersetzung übertragen aus dem перев 译 译者 译注"
                    + " tradução traduzione tłum przeł przekład 訳 présenté"),
    AND("and & und et y e i и og och en a with con"),
    OTHERS("al others mitarb colleagues" + " др т.д 等 autres otros altri andere"),
    EDITION("edition edn ed auflage aufl édition edición edizione rev revised enlarged reprint reprinted repr изд"
            + " neuauflage durchgesehene überarbeitete erweiterte aktualisierte corregida aumentada revue"
            + " augmentée испр доп перераб стереотип 版 修订版 durchges стер erw"),
    JOURNAL("journal j review rev zeitschrift revue revista rivista annals annales ann transactions trans bulletin bull"
            + " quarterly magazine archives arch archiv acta letters lett proc studies gazette times post newspaper науки"
            + " журнал вестник 学报 杂志 jahrbuch mitteilungen tidsskrift cahiers cuadernos quaderni psychology physics"
            + " science sciences research medicine"
            + " известия труды успехи вопросы ученые записки обозрение 研究 评论 通报 monatshefte blätter"
            + " vierteljahrsschrift archivo anuario anales boletín cahier annuaire berichte nachrichten zeitung"),
    MEETING("proceedings proc conference symposium workshop congress meeting colloquium conf symp colloque actes tagung"
            + " kongress presented poster paper lecture lncs сб materials"),
    SERIES(
            "series lecture notes coll collection reihe ser monographs schriftenreihe schriften colección coleção collana"
                    + " biblioteca bibliothek bibliothèque biblioteka библиотека серия сер seria taschenbuch 叢書 新書"),
    PARTICLE("van von de der den del della di da dos das du la le les el ter ten zu zur bin ibn al ben mac st saint"),
    SUFFIX("jr sr ii iii iv"),
    COMPANY("inc ltd co llc gmbh corp company corporation sons bros cie ag limited associates group"),
    BODY(
            "ministry committee council commission agency office association society organization organisation bureau national"
                    + " international federal government bank foundation board united nations american european world"),
    DIRECTED("dir director directed directors prod producer producers produced writer perf screenplay"),
    MEDIUM(
            "dvd cd cd-rom print web film video television vhs audio recording podcast television software homepage текст непосредственный ligne línea"),
    SMALL(
            "the of an on for to by with as from or its into über sur à por para des the pour per der die das und ein eine"),
    PLACE(
            "london york cambridge berlin paris chicago boston washington new amsterdam münchen munich frankfurt wien vienna"
                    + " zürich basel stuttgart tübingen göttingen leipzig hamburg köln madrid barcelona roma milano torino москва м"
                    + " спб ленинград beijing shanghai tokyo toronto montreal leiden oxford princeton philadelphia baltimore usa uk"
                    + " england germany france canada italy netherlands australia ca ma ny nj dc pa il md va tx ct 北京 上海"
                    + " buenos aires méxico bogotá lima santiago caracas sevilla valencia salamanca montevideo habana"
                    + " lyon bruxelles genève rennes lausanne toulouse strasbourg grenoble montréal québec wiesbaden"
                    + " opladen bonn darmstadt weimar bern salzburg graz innsbruck bielefeld mannheim freiburg"
                    + " heidelberg düsseldorf dresden marburg würzburg münster hannover bremen jena halle л пг"
                    + " петроград новосибирск казань екатеринбург томск минск киев саратов санкт-петербург 南京 广州 武汉 杭州"
                    + " 成都 天津 西安 重庆 长沙 台北 香港"),
    FORTHCOMING("forthcoming submitted press appear undated d s.d n.d preparation accepted ahead");

    private static final Map<String, Integer> BITS = bits();

    private final String words;

    KnownWords(String words) {
        this.words = words;
    }

    /// The kinds of a word in lower case, one bit each.
    static int of(String word) {
        return BITS.getOrDefault(word, 0);
    }

    private static Map<String, Integer> bits() {
        var bits = new HashMap<String, Integer>();
        for (KnownWords each : values()) {
            for (String word : each.words.split(" ")) {
                bits.merge(word, 1 << each.ordinal(), (a, b) -> a | b);
            }
        }
        return bits;
    }
}
