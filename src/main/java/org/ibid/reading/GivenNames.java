package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Frequent given names of many countries, in small letters: what tells "Anna Lindgren" from "Coral Bleaching".
final class GivenNames {

    private static final Set<String> KNOWN = Set.copyOf(List.of(
            ("aaron abdul abdullah adam adrian ahmad ahmed aisha alan albert alberto alejandro alessandro alex alexander"
                            + " alexandra alfred ali alice alison amanda amina amir amy ana anders andrea andreas andrei andrew angela"
                            + " anil anita ann anna anne annette anthony antoine anton antonio arne arthur arun asad asif barbara beatrice"
                            + " ben benjamin bernard bernd bo boris brian bruce carl carla carlo carlos carmen carol caroline catherine"
                            + " cecilia chao charles charlotte chen chiara chris christian christina christine christoph christopher"
                            + " claire clara claudia claudio colin craig cristina daniel daniela david deborah deepak denis dennis diana"
                            + " diane diego dieter dimitri dominik donald douglas edith eduardo edward elena elisabeth elizabeth ellen emily"
                            + " emma eric erik ernst esther eva fabio fang fatima federico felix feng fernando florian francesca francesco"
                            + " francis francisco frank franz françois frederick friedrich gabriel gabriela gary geoffrey georg george"
                            + " gerald gerhard ghulam giovanni giuseppe gordon graham gregory guido guillermo günter hamid hans harald harold"
                            + " harry hasan hassan heather heinrich helen helena henri henrik henry herbert hiroshi hong horst howard hugo"
                            + " hussain ian ibrahim igor imran ingrid irene isabel isabelle ivan jack jacob jacques jakob james jan jane janet"
                            + " jason javier jean jeffrey jennifer jens jeremy jessica jiang jie jim joachim joan joanna johan johann johannes"
                            + " john jon jonas jonathan jorge josé josef joseph joshua juan judith julia julian julie jun jürgen karen karin"
                            + " karl katarina kate katharina katherine kathleen keith kenneth kevin khalid kim klaus kofi konstantin kristina"
                            + " kumar kurt kwame lars laura laurent lea leo leonardo li lin linda lisa louis louise lu luca lucas lucia lucía luis"
                            + " luisa lukas lynn manuel marc marco marcus margaret maria marie marina mario mark markus marta martha martin"
                            + " martina mary masahiro matteo matthew matthias maurice max megan mehmet mei melissa michael michel michelle"
                            + " miguel mikhail min ming miriam mohamed mohammad mohammed monica mónica muhammad mustafa nadia nancy natalia"
                            + " nathalie nathan nick nicola nicolas nicole nikolai nina norman oleg oliver olivia omar oscar otto pablo paola"
                            + " paolo patricia patrick paul paula paulo pedro per peter petra philip philippe pierre ping qamar qiang rachel"
                            + " rafael rahul raj ralph ram ravi raymond rebecca renate renée ricardo richard robert roberto robin roger"
                            + " roland rolf roman ronald rosa roy rudolf russell ruth ryan sabine salman sam samuel sandra sara sarah scott"
                            + " sean sebastian sergei sergey sergio shahid shannon sharon simon simone sofia sonia sophie stefan stefano"
                            + " stephan stephanie stephen steve steven stuart sunil susan susanne suzanne svetlana sven sylvia takashi tamara"
                            + " tanya tariq tatiana teresa thomas tim timothy tobias tom tomasz tomás tony ulrich ursula usman valentina"
                            + " valerie vera veronica victor victoria vincent vladimir walter wang wei wendy werner wilhelm william wolfgang"
                            + " xavier xiao xin yan yang yi ying yoko yong yuki yuri yusuf yves zahid zhang zoë jean-luc jean-paul hans-peter"
                            + " hye-jin ji-woo jean-pierre jean-claude anne-marie karl-heinz min-ji soo-jin")
                    .split(" ")));

    private GivenNames() {}

    /// Whether the first of the given names is a frequent one.
    static boolean has(String given) {
        int space = given.indexOf(' ');
        return KNOWN.contains((space < 0 ? given : given.substring(0, space)).toLowerCase(Locale.ROOT));
    }
}
