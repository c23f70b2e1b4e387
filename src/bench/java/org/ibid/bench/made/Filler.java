package org.ibid.bench.made;

import java.util.List;
import java.util.Map;

/// Sentences around citations: `{C}` is where one stands. Those without are filler; baits look like citations.
final class Filler {

    private static final Map<String, List<String>> CLAIMS = Map.of(
            "en",
            List.of(
                    "Tariffs rose faster than the yield of the fields they were meant to improve",
                    "the village records show a steady decline of shared labour",
                    "most households kept two wells, one of them for the dry months",
                    "the reform reached the lower canals only a decade later",
                    "engineers and farmers rarely meant the same thing by a good season",
                    "the costs were borne by those who had the least to say",
                    "local councils kept their own measure of fairness",
                    "no single cause explains the failure of the second plan",
                    "measurement itself changed what was being measured",
                    "the flood of that year is remembered in songs rather than in statutes",
                    "insurance spread along the roads before it reached the uplands",
                    "the archive is silent on the women who repaired the embankments"),
            "de",
            List.of(
                    "die Genossenschaften trugen den größten Teil der Kosten",
                    "der Deichbau folgte den Grenzen der Kirchspiele",
                    "die Quellen schweigen über die Arbeit der Frauen",
                    "das Recht am Wasser wurde selten schriftlich festgehalten",
                    "die Reform erreichte die unteren Kanäle erst spät"),
            "fr",
            List.of(
                    "les communes gardaient leur propre mesure de la justice",
                    "la réforme n'atteignit les canaux que plus tard",
                    "les archives restent muettes sur le travail des femmes",
                    "le coût fut supporté par les plus pauvres"),
            "es",
            List.of(
                    "las comunidades mantuvieron su propia medida de la justicia",
                    "la reforma llegó tarde a los canales inferiores",
                    "los archivos callan sobre el trabajo de las mujeres",
                    "el coste recayó sobre quienes menos tenían"));
    private static final Map<String, List<String>> BRACKETS = Map.of(
            "en",
            List.of(
                    "It has been shown that %s {C}.",
                    "On this view, %s {C}.",
                    "As later surveys confirmed, %s {C}, and the matter rested there.",
                    "Because %s {C}, the council turned to other means.",
                    "%s {C}.",
                    "“In a dry year %s” {C}."),
            "de",
            List.of(
                    "Es zeigt sich, dass %s {C}.",
                    "Nach neueren Arbeiten gilt: %s {C}.", "Wie gesagt, %s {C}, und dabei blieb es."),
            "fr",
            List.of("On a montré que %s {C}.", "Selon les travaux récents, %s {C}."),
            "es",
            List.of("Se ha mostrado que %s {C}.", "Según los estudios recientes, %s {C}."));
    private static final Map<String, List<String>> NARRATIVES = Map.of(
            "en",
            List.of(
                    "{C} argues that %s.",
                    "As {C} has shown, %s.",
                    "According to {C}, %s.",
                    "In the words of {C}, %s.",
                    "Following {C}, we assume that %s.",
                    "{C} found that %s.",
                    "This is the claim of {C}: %s."),
            "de",
            List.of("{C} zeigt, dass %s.", "Nach {C} gilt: %s.", "Wie {C} betont, %s."),
            "fr",
            List.of("{C} montre que %s.", "Selon {C}, %s."),
            "es",
            List.of("{C} sostiene que %s.", "Según {C}, %s."));
    private static final Map<String, List<String>> PLAIN = Map.of(
            "en",
            List.of(
                    "We return to this point below.",
                    "The survey was carried out in two rounds.",
                    "None of this is new.",
                    "The second section describes the data, the third the method.",
                    "Prices are given in constant terms.",
                    "What follows is an attempt to separate the two.",
                    "A map of the district hung in the office for years."),
            "de",
            List.of("Darauf kommen wir zurück.", "Die Erhebung fand in zwei Runden statt.", "Neu ist das nicht."),
            "fr",
            List.of("Nous y reviendrons.", "L'enquête s'est déroulée en deux temps."),
            "es",
            List.of("Volveremos sobre este punto.", "La encuesta se hizo en dos rondas."));
    private static final List<String> BAITS = List.of(
            "Its founder (1881–1957) never saw the canal finished.",
            "The Indus Basin Treaty (IBT) was signed in the autumn (September 1960).",
            "The Water and Power Authority (WAPDA) grew by a third (from 1,204 to 1,611 posts).",
            "Rainfall fell by 14% (n = 212), and yields by 2 m³ a plot.",
            "The second plan (1960–65) was shorter than the first (1955-1960).",
            "See Table 2 (2011) and Figure 3 below.",
            "The flood (in August 1973) reached the market town.",
            "The commission (founded in 1924) met twice (May and June 1931).",
            "Prices doubled (to Rs. 2,000 a tonne) in one year (2008).",
            "Two (2) of the villages and three [sic] wards refused.");

    private final Dice dice;
    private final String language;

    Filler(Dice dice, String language) {
        this.dice = dice;
        this.language = language;
    }

    String withBracket() {
        return sentence(BRACKETS);
    }

    String withNames() {
        return sentence(NARRATIVES);
    }

    String plain() {
        return dice.chance(0.6) ? capital(dice.one(CLAIMS.get(language)) + ".") : dice.one(PLAIN.get(language));
    }

    String bait() {
        return dice.one(BAITS);
    }

    private String sentence(Map<String, List<String>> forms) {
        String claim = dice.one(CLAIMS.get(language));
        String small = Character.toLowerCase(claim.charAt(0)) + claim.substring(1);
        return capital(dice.one(forms.get(language)).formatted(small));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
