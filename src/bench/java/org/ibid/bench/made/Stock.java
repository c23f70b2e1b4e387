package org.ibid.bench.made;

import java.util.List;
import java.util.Map;

/// The words that invented sources are made of.
final class Stock {

    static final List<String> FAMILIES = List.of(
            "Abernathy", "Akinyemi", "Albrecht", "Álvarez", "Bauer", "Beaumont", "Blackwood", "Carvalho", "Castellanos",
            "Chaudhry", "Chen", "Clary", "Dąbrowski", "De Angelis", "Duarte", "Eriksson", "Fairweather", "Fernández",
            "Fitzgerald", "Gauthier", "Goldstein", "Gómez-Ruiz", "Haddad", "Hartmann", "Hussain", "Ibáñez", "Ivanova",
            "Jansen", "Khan", "Kobayashi", "Kowalczyk", "Lefebvre", "Lindqvist", "Li", "MacDonald", "Malik", "McAllister",
            "Mehta", "Moreau", "Müller", "Nakamura", "Ng", "Novák", "O'Connor", "Okafor", "Ortega", "Park", "Pereira",
            "Petrov", "Quispe", "Rahman", "Reinhardt", "Rossi", "Saito", "Schäfer", "Silva", "Singh", "Smith-Jones",
            "Sørensen", "Takahashi", "Thompson", "Ücker", "Vega", "Wagner", "Whitfield", "Wu", "Xu", "Yılmaz", "Zhang",
            "Zimmermann");
    static final List<String> PARTICLED = List.of("van der Meer", "de la Cruz", "von Bülow", "van Dijk", "da Costa");
    static final List<String> GIVENS = List.of(
            "Aisha", "Alan", "Anna Maria", "Bernard", "Carlos", "Catherine", "Chloé", "Daniel", "David J.", "Elena",
            "Emeka", "Fatima", "François", "George", "Hans-Peter", "Hiroshi", "Ingrid", "Jean-Paul", "Jorge Luis", "Karen",
            "Laura", "Lucía", "Margaret", "Michael", "Mohammed", "Nadia", "Oliver", "Paula", "Peter", "Rafael", "Ruth",
            "Sarah L.", "Stefan", "Tomasz", "Ursula", "Wei", "Yusuf", "Zoë");
    static final List<String> ORGANISATIONS = List.of(
            "World Health Organization", "International Labour Office", "European Environment Agency",
            "Food and Agriculture Organization", "Ministry of Water Resources", "National Bureau of Statistics");
    static final List<String> PLACES = List.of(
            "Berlin", "Buenos Aires", "Cambridge", "Chicago", "Geneva", "Islamabad", "Kraków", "Lisbon", "London", "Madrid",
            "New York", "Oxford", "Paris", "Stockholm", "Tokyo", "Wien");
    static final List<String> PUBLISHERS = List.of(
            "Cambridge University Press", "Oxford University Press", "Routledge", "Springer", "Duckworth & Sons",
            "University of Chicago Press", "De Gruyter", "Éditions du Seuil", "MIT Press", "Harbour Books");
    static final Map<String, List<String>> JOURNALS = Map.of(
            "en",
            List.of(
                    "Journal of River Studies", "Asian Survey", "The Quarterly Review of Rural Economics", "Water Policy",
                    "Annals of Applied Hydrology", "Irrigation Science", "Energy & Society", "Proceedings of the Delta Society"),
            "de",
            List.of("Zeitschrift für Wasserwirtschaft", "Vierteljahresschrift für Agrargeschichte", "Die Erde"),
            "fr",
            List.of("Revue française de géographie", "Annales d'histoire rurale", "Études méditerranéennes"),
            "es",
            List.of("Revista de Estudios Agrarios", "Boletín de Geografía", "Cuadernos de Historia del Agua"));
    static final Map<String, List<String>> SUBJECTS = Map.of(
            "en",
            List.of(
                    "Canal irrigation", "Groundwater law", "The politics of dams", "Village councils", "Flood insurance",
                    "Salinity in lowland soils", "Water tariffs", "Rural electrification", "Monsoon forecasting",
                    "Seasonal labour", "Dike building", "River navigation", "Drinking water quality", "Crop choice",
                    "Drought memory", "Pump technology", "Fisheries management", "Boundary rivers"),
            "de",
            List.of("Deichbau", "Das Wasserrecht", "Ländliche Genossenschaften", "Flussregulierung", "Grundwasserschutz"),
            "fr",
            List.of("L'irrigation", "Le droit de l'eau", "Les barrages", "La mémoire des crues", "Le travail saisonnier"),
            "es",
            List.of("El regadío", "La gestión del agua", "Las presas", "El trabajo temporal", "La memoria de la sequía"));
    static final Map<String, List<String>> SCOPES = Map.of(
            "en",
            List.of(
                    "in the upper Indus basin", "after the 1973 reforms", "and the limits of planning", "in comparative perspective",
                    "under climate stress", "from below", "in colonial Punjab, 1880–1930", "among smallholders",
                    "and its critics", "in three Andean valleys", "at the margins of the state", "before the railway"),
            "de",
            List.of("in der Frühen Neuzeit", "am Niederrhein", "zwischen Markt und Staat", "nach 1945"),
            "fr",
            List.of("en Provence au XIXe siècle", "dans la vallée du Rhône", "entre l'État et les communes"),
            "es",
            List.of("en el valle del Ebro", "durante el siglo XIX", "en la América andina"));
    static final Map<String, List<String>> QUESTIONS = Map.of(
            "en",
            List.of(
                    "Evidence from household surveys", "A reassessment", "Lessons for policy", "Who pays, and who decides?",
                    "Notes on method", "An oral history", "Measurement and meaning", "The view from the village"),
            "de",
            List.of("Eine Bestandsaufnahme", "Quellen und Befunde", "Ein Beitrag zur Umweltgeschichte"),
            "fr",
            List.of("Une relecture", "Sources et méthodes", "Essai d'interprétation"),
            "es",
            List.of("Una revisión", "Fuentes y métodos", "Apuntes para un debate"));

    private Stock() {}
}
