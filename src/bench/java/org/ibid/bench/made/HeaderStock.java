package org.ibid.bench.made;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words that made headers consist of; what is held is met in held forms only.
final class HeaderStock {

    static final List<String> JOURNALS = List.of(
            "Journal of River Studies",
            "Water Policy",
            "Annals of Applied Hydrology",
            "World Development",
            "Demography",
            "Energy & Society",
            "International Journal of Rural Management",
            "The Quarterly Review of Rural Economics",
            "BMC Public Health",
            "Asian Survey",
            "Pakistan Journal of Social Sciences",
            "Sustainability",
            "European Archives of Medicine",
            "Revista de Estudios Agrarios",
            "Learning and Instruction",
            "Applied Soil Ecology",
            "Transactions on Embedded Computing");
    static final List<String> HELD_JOURNALS = List.of(
            "Comparative Political Theory",
            "Frontiers in Ecology",
            "Cognition",
            "Review of African Economies",
            "Bulletin of Earth Observation",
            "Journal of the Royal Society of Antiquaries",
            "Public Understanding of Law",
            "Plant Disease",
            "Central European History",
            "Studies in Second Language Learning",
            "Zeitschrift für Agrargeschichte",
            "Annales d'histoire rurale");
    static final List<String> TOPICS = List.of(
            "canal irrigation",
            "household debt",
            "machine translation",
            "foreign policy",
            "maternal health",
            "soil salinity",
            "collective memory",
            "school choice",
            "protein folding",
            "voter turnout",
            "urban heat",
            "labour migration",
            "early childhood education",
            "antibiotic resistance",
            "constitutional review",
            "bird migration",
            "graph neural networks",
            "trade liberalisation",
            "sleep quality",
            "digital archives",
            "groundwater law",
            "CO2 emissions",
            "strategic relations",
            "gender roles",
            "speech recognition",
            "type 2 diabetes");
    static final List<String> HELD_TOPICS = List.of(
            "coral bleaching",
            "press freedom",
            "municipal bonds",
            "working memory",
            "church music",
            "dependency parsing",
            "land reform",
            "tuberculosis",
            "street photography",
            "monetary union",
            "pollination networks",
            "judicial independence",
            "reading difficulties",
            "steel corrosion",
            "HIV prevention",
            "peer review");
    static final List<String> PLACES = List.of(
            "Pakistan",
            "the Andes",
            "rural Kenya",
            "post-war Germany",
            "South Asia",
            "Lisbon",
            "the upper Indus basin",
            "eleven OECD countries",
            "Ming China",
            "the European Union");
    static final List<String> HELD_PLACES =
            List.of("Brazil", "the Baltic states", "colonial Java", "northern Ghana", "Quebec", "the Dutch Republic");
    static final List<String> TITLES = List.of(
            "%1$s in %3$s",
            "%1$s and %2$s in %3$s",
            "The politics of %1$s in %3$s, 1945–1989",
            "Does %1$s affect %2$s? Evidence from %3$s",
            "%1$s: A systematic review and meta-analysis",
            "Towards a theory of %1$s",
            "On %1$s",
            "The effect of %1$s on %2$s: a randomised controlled trial in %3$s",
            "%1$s revisited",
            "“Nobody asked us”: %1$s and %2$s among young people in %3$s",
            "Explaining %1$s",
            "A new method for the analysis of %1$s based on %2$s",
            "Who pays for %1$s?",
            "The Journal of a Surveyor: %1$s in %3$s before 1900",
            "Determinants of %1$s in %3$s - An empirical study",
            "%1$s, %2$s, and the making of %3$s",
            "Introduction to the special issue on %1$s");
    static final List<String> HELD_TITLES = List.of(
            "Rethinking %1$s",
            "%1$s under pressure: the case of %3$s",
            "How %1$s shapes %2$s",
            "%1$s and the limits of %2$s: a reply to critics",
            "Is %1$s good for %2$s? A natural experiment in %3$s",
            "Fast and accurate prediction of %1$s from %2$s",
            "The University of the Poor: %1$s in %3$s",
            "Three essays on %1$s",
            "Understanding the association between %1$s and %2$s in adults: results from a longitudinal survey in %3$s",
            "A note on %1$s");
    static final List<String> INSTITUTIONS = List.of(
            "Department of Economics, University of Leeds, Leeds, United Kingdom",
            "School of Public Health, Makerere University, Kampala, Uganda",
            "Institute of Hydrology, Chinese Academy of Sciences, Beijing 100101, China",
            "Department of International Relations, Government College University, Faisalabad, Pakistan",
            "Faculty of Law, Lund University, Box 207, 221 00 Lund, Sweden",
            "Universidad de Sevilla, Spain",
            "Max Planck Institute for Human Development, Berlin, Germany",
            "College of Education, Ohio State University, Columbus, OH 43210, USA",
            "Karachi Medical Centre",
            "Laboratory of Plant Ecology, Ghent University, 9000 Ghent, Belgium");
    static final List<String> HELD_INSTITUTIONS = List.of(
            "Department of Political Science, McGill University, Montreal, Canada",
            "Instituto de Biología, UNAM, Ciudad de México, Mexico",
            "Sciences Po, Paris, France",
            "National Centre for Biological Sciences, Bangalore, India",
            "School of Computing, National University of Singapore",
            "Humboldt-Universität zu Berlin, Institut für Geschichtswissenschaften",
            "Norwegian Institute of Public Health, Oslo, Norway",
            "Graduate School of Education, Stanford University, Stanford, CA, USA");
    static final List<String> GIVENS = List.of(
            "Anna",
            "Omar",
            "Maria Luisa",
            "J. Robert",
            "Wei",
            "Muhammad Asif",
            "Elena",
            "Thomas",
            "Ji-woo",
            "Kwame",
            "Sarah J.",
            "Peter",
            "Fatima",
            "Lars",
            "David A.",
            "Chiara",
            "Hye-Jin",
            "R. K.",
            "Nadia",
            "Jean-Luc");
    /// None of these is among the given names the reader knows.
    static final List<String> HELD_GIVENS = List.of(
            "Oddvar",
            "Temitope",
            "Bruna",
            "Radek",
            "Nkechi",
            "Sakari",
            "Ioana B.",
            "Thandiwe",
            "Yerlan",
            "Marit",
            "Chukwuemeka",
            "Dalibor",
            "Aoife",
            "T. Rhiannon",
            "Siobhan",
            "Zsófia",
            "Pham Duc",
            "Wanjiru",
            "Bjarki",
            "Ilse-Marie");
    static final List<String> SENTENCES = List.of(
            "This study asks how %1$s and %2$s are related in %3$s.",
            "We use data from 1,204 interviews that were held between 2008 and 2011.",
            "The results suggest that %1$s matters more than is often assumed (p < 0.05).",
            "Little is known about %2$s outside of %3$s.",
            "In this paper, we propose a simple measure of %1$s and show that it predicts %2$s.",
            "The findings have implications for policy and for further research.",
            "However, the effect disappears once income is taken into account.",
            "It is argued that custom outlived three reforms.",
            "Our approach improves on earlier work by 12.4%% at a lower cost.",
            "The article concludes with a discussion of what this means for %3$s.");
    static final List<String> SPANISH = List.of(
            "Este trabajo analiza la gestión del agua y la memoria de la sequía.",
            "Los resultados indican que la reforma llegó tarde.",
            "Se discuten las implicaciones para la política pública.",
            "El método se basa en entrevistas con 120 hogares.");
    static final List<String> GERMAN = List.of(
            "Der Beitrag untersucht den Wandel des Wasserrechts seit 1945.",
            "Die Ergebnisse zeigen, dass die Genossenschaften den größten Teil der Kosten trugen.",
            "Abschließend werden Folgen für die Forschung erörtert.");
    static final List<String> FRENCH = List.of(
            "Cet article étudie la mémoire des crues dans les archives communales.",
            "Les résultats montrent que la réforme n'a atteint les villages que plus tard.",
            "On discute enfin les conséquences pour la recherche.");
    static final List<String> FOREIGN_TITLES = List.of(
            "La gestión del agua en el valle del Ebro",
            "Memoria y reforma: una relectura de las fuentes",
            "La mémoire des crues en Provence",
            "Le droit de l'eau entre l'État et les communes");
    static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();
    static final List<String> PRESSES = List.of(
            "University of Chicago Press", "Wiley", "The Johns Hopkins University Press", "Oxford University Press");

    private HeaderStock() {}
}
