package org.ibid.bench.scale;

import java.util.List;

/// The words that the sources of a made corpus are put together from: few enough that sources resemble each other, as
/// real ones do, and enough that no two are the same by chance.
final class Vocabulary {

    static final List<String> ADJECTIVES = words("""
            adaptive agrarian ambient ancient applied arid autonomous bayesian biological causal cellular civic clinical
            coastal cognitive colonial comparative complex computational coupled critical cultural deep delayed digital
            distributed domestic dynamic early ecological economic elastic electoral endogenous evolutionary experimental
            federal financial formal fragile gendered genetic global hidden historical hybrid imperial industrial informal
            integrated intelligent inverse judicial latent legal linear local marine maternal mobile modern molecular
            moral multilevel municipal narrative neural nonlinear optical oral organic parallel participatory pastoral
            political postwar predictive private probabilistic public quantum radical random rapid regional religious
            remote resilient robust rural seasonal semantic sequential sparse spatial statistical stochastic structural
            sustainable symbolic synthetic temporal thermal transnational tropical unequal urban vernacular viral visual
            """);

    static final List<String> NOUNS = words("""
            accounting adaptation agency aging agriculture algorithms alliances archives arbitration attention banking
            behaviour biodiversity boundaries broadcasting bureaucracy cancer capital carbon care catalysis censorship
            choice cities citizenship classification climate clustering coalitions coherence commodities communication
            computation conflict conservation constitutions consumption contracts cooperation corruption courts credit
            crime crystals currencies deforestation democracy demography depression detection development diabetes
            diffusion diplomacy disease displacement drought ecology economies education elections emission employment
            energy enzymes epidemics equilibrium erosion estimation ethics evidence evolution exchange exile expertise
            extinction families federalism fertility finance fisheries flooding forecasting forests funding galaxies
            gender genomes geometry glaciers governance grammar groundwater growth habitats health heritage hospitals
            housing identity imaging immunity imports incentives industry inequality inference infection inflation
            information infrastructure inheritance innovation institutions insurance integration irrigation journalism
            justice kinship knowledge labour landscapes language law leadership learning libraries lightning literacy
            literature logistics markets mathematics measurement medicine memory metabolism metaphor methane migration
            mining mobility modernity mortality motivation museums music mutation nationalism navigation networks
            neurons nutrition observation oceans optimization parasites parliaments parties patents pedagogy perception
            pensions photography planning plasma poetry policy pollution populations poverty prediction privacy prisons
            production productivity property proteins protest psychology publishing railways rainfall rationality
            reading recognition reconciliation reform refugees regulation religion remittances representation
            resistance rhetoric risk rivers robots salinity sanitation schooling security segregation settlement
            signals slavery sleep sociology soils sovereignty species spectra speech statistics stress suburbs
            surveillance symmetry tariffs taxation teachers technology temperature territory testimony textiles theatre
            tourism trade transition translation transport treaties trust turbulence unions universities urbanization
            vaccination values verification violence voting wages warfare waste water welfare wetlands wheat women work
            """);

    static final List<String> FIELDS = words("""
            Accounting Agronomy Anatomy Anthropology Archaeology Astronomy Bacteriology Biochemistry Botany Cardiology
            Chemistry Climatology Criminology Cybernetics Demography Dermatology Ecology Econometrics Economics Education
            Electronics Entomology Epidemiology Ethnology Finance Genetics Geography Geology Geophysics Glaciology
            Gerontology History Horticulture Hydrology Immunology Informatics Jurisprudence Limnology Linguistics
            Logistics Management Marketing Mathematics Mechanics Medicine Metallurgy Meteorology Microbiology Mineralogy
            Musicology Neurology Nutrition Oceanography Oncology Optics Ornithology Pathology Pediatrics Pharmacology
            Philology Philosophy Photonics Physics Physiology Politics Psychiatry Psychology Robotics Seismology
            Sociology Spectroscopy Statistics Surgery Taxonomy Theology Toxicology Urbanism Virology Zoology
            """);

    static final List<String> PLACES = List.of(
            "Argentina",
            "Bangladesh",
            "Bavaria",
            "Brazil",
            "the Baltic",
            "the Caucasus",
            "Chile",
            "Egypt",
            "England",
            "Ethiopia",
            "Finland",
            "the Ganges delta",
            "Ghana",
            "Greece",
            "Hungary",
            "India",
            "Indonesia",
            "Iran",
            "Japan",
            "Kenya",
            "Korea",
            "Latin America",
            "the Levant",
            "Mexico",
            "Morocco",
            "Nepal",
            "the Netherlands",
            "Nigeria",
            "Norway",
            "the Ottoman Empire",
            "Pakistan",
            "Peru",
            "Poland",
            "Portugal",
            "the Sahel",
            "Scotland",
            "Senegal",
            "Siberia",
            "South Africa",
            "Spain",
            "Sub-Saharan Africa",
            "Turkey",
            "Ukraine",
            "the United States",
            "Venice",
            "Vietnam");

    static final List<String> SUBTITLES = List.of(
            "a review",
            "an introduction",
            "a comparative study",
            "evidence from a natural experiment",
            "a case study",
            "theory and practice",
            "a systematic review and meta-analysis",
            "lessons for policy",
            "a reassessment",
            "methods and results",
            "an empirical analysis",
            "past, present and future",
            "a longitudinal study",
            "concepts and measurement");

    static final List<String> PUBLISHERS = List.of(
            "Cambridge University Press",
            "Oxford University Press",
            "Routledge",
            "Springer",
            "University of Chicago Press",
            "MIT Press",
            "Elsevier",
            "Harvard University Press",
            "Sage Publications",
            "De Gruyter");

    static final List<String> GIVENS = words("""
            Aaron Aisha Alan Alejandro Alice Amir Ana Andrea Anna Antonio Beatriz Benjamin Bernard Camille Carlos Carol
            Chen Chiara Claire Daniel David Deepak Diana Dmitri Elena Elif Emeka Emma Eric Eva Fatima Felix Fernando
            Francesca Franz Gabriel George Giulia Grace Hanna Hans Haruki Helen Hiroshi Ines Ingrid Irene Isabel Ivan
            James Jan Jean Joanna Jorge Jun Karen Karl Katarzyna Kenji Laura Lena Li Lucia Magnus Maria Marta Mei Michael
            Miguel Min Mohammed Nadia Nikolai Noor Olga Oliver Omar Paula Pedro Peter Pierre Priya Rafael Ravi Robert Rosa
            Ruth Samuel Sara Sean Sofia Stefan Susan Tariq Thomas Tomasz Ursula Vera Victor Wei William Xin Yan Yusuf Zoe
            """);

    /// Beginnings and ends of family names.
    static final List<String> BEGINNINGS = words("""
            Ander Arn Bar Berg Black Brand Car Chand Christ Dal Dan Dev Ed Eriks Fal Fer Fried Gar Gold Gran Green Gust
            Hal Har Hein Hol Hor Hunt Ibra Isak Jan Jen Johan Kaz Kel Kess Kow Kul Lam Lang Lar Lind Mac Mal Mar Mat Mend
            Mor Nak Nel Nor Ob Oliv Ols Pal Par Ped Pet Quin Ram Rein Ros Rud Sal San Schu Sil Sten Sven Tak Tan Thor Ud
            Val Var Vol Wal Wern West Whit Win Yam Zim Zur
            """);

    static final List<String> ENDINGS = words("""
            ado aker amoto ani ard arsky as berg berger dale elli enko er erman ersen es ez field gren haus horst ic ik
            ini inski ita ley lund man mann mark mond ov ova quist ra ram sen shaw son stein strom ton ula ura wood worth
            """);

    private Vocabulary() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
