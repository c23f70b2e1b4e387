package org.ibid.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.ibid.work.Name;

/// Family names of two words, and those that stand before the given names without a space.
final class Surnames {

    /// Frequent in Spain and Latin America; those that are rather Portuguese are left out, as there the last word alone
    /// is the family name.
    private static final Set<String> SPANISH = Set.copyOf(List.of(
            ("García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Jiménez Ruiz Hernández Díaz"
                            + " Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramírez Serrano"
                            + " Blanco Molina Suárez Morales Ortega Delgado Ortiz Rubio Marín Sanz Iglesias Núñez Medina Garrido"
                            + " Cortés Castillo Lozano Guerrero Prieto Méndez Cruz Calvo Gallego Herrera Márquez Peña Cabrera"
                            + " Flores Campos Vega Fuentes Carrasco Caballero Nieto Aguilar Santana Herrero Montero Hidalgo"
                            + " Giménez Ibáñez Durán Benítez Vargas Carmona Crespo Soto Sáez Velasco Moya Gallardo Rojas Llosa"
                            + " Quispe Mamani Restrepo Cárdenas Espinoza Espinosa Salazar Mejía Contreras Guzmán Ochoa Rivera"
                            + " Acosta Zapata Osorio Paredes Sepúlveda Figueroa Ávila Bolaño")
                    .split(" ")));
    private static final Set<String> SECOND_GIVEN = Set.copyOf(List.of(
            ("María Jesús Ángel Ángeles Pilar Isabel Teresa Dolores Rosario Mercedes Enrique Ignacio Ramón Andrés Esteban"
                            + " Felipe Nicolás Sebastián Santiago Vicente Augusto César Julio Beatriz Eugenia Fernanda Alejandra"
                            + " Camila Sofía Inés Consuelo Soledad Guadalupe Luz Mar Belén Gonzalo Rodrigo Agustín Joaquín Raúl"
                            + " Hernán Martín Iván Jaime Emilio Adriana Carolina Verónica Mónica Lorena Paz Cristóbal Matías Milagros")
                    .split(" ")));
    private static final Set<String> CHINESE_OF_TWO =
            Set.of("欧阳", "司马", "诸葛", "上官", "司徒", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "端木", "歐陽");
    private static final String CHINESE = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔"
            + "白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鐘譚鄒陸顧龍萬錢湯";

    private Surnames() {}

    /// "García Márquez" is one family name; that of "Anna García Lindgren" may be Lindgren and stays so.
    static Name spanish(Name name) {
        if (!(name instanceof Name.Person person)
                || !person.nonDroppingParticle().isEmpty()) {
            return name;
        }
        int last = person.given().lastIndexOf(' ');
        String first = person.given().substring(last + 1);
        boolean two = last > 0 && SPANISH.contains(first) && SPANISH.contains(person.family());
        return two ? named(first + " " + person.family(), person.given().substring(0, last), person.suffix()) : name;
    }

    /// "Odalys Ferrándiz Bustos" among other Spanish words: of three the first alone is a given name, unless the second
    /// is frequent as one.
    static Name amongSpanish(Name name) {
        if (!(name instanceof Name.Person person)
                || !person.nonDroppingParticle().isEmpty()
                || person.family().contains(" ")) {
            return name;
        }
        String[] given = person.given().split(" ");
        boolean two = given.length == 2
                && given[1].length() > 2
                && !SECOND_GIVEN.contains(given[1])
                && !GivenNames.has(given[1])
                && !Lexicon.isParticle(given[1]);
        return two ? named(given[1] + " " + person.family(), given[0], person.suffix()) : name;
    }

    /// 王小明: the family name is the first character, or the first two of a few names. One that is not known to be
    /// Chinese stays whole, as Japanese names may part elsewhere.
    static Name chinese(String text) {
        int parted = text.length() > 2 && CHINESE_OF_TWO.contains(text.substring(0, 2)) ? 2 : 1;
        boolean known = parted == 2 || text.length() < 4 && CHINESE.indexOf(text.charAt(0)) >= 0;
        return known ? named(text.substring(0, parted), text.substring(parted), "") : new Name.Literal(text);
    }

    private static Name named(String family, String given, String suffix) {
        return new Name.Person(family, given, "", "", suffix, new LinkedHashMap<>());
    }
}
