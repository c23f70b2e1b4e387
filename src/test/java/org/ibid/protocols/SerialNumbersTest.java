package org.ibid.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                978-3-031-50467-9                       | 978-3-031-50467-9
                978 3 031 50467 9                       | 978 3 031 50467 9
                3-031-50467-4 978-3-031-50467-9         | 3-031-50467-4,978-3-031-50467-9
                9783031504679; 080442957x (paperback)   | 9783031504679,080442957x
                ISBN9783031504679                       | 9783031504679
                """)
    void isbnsAreToldApart(String text, String isbns) {
        assertEquals(List.of(isbns.split(",")), SerialNumbers.isbns(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                1234-5679, 2434-561X      | 1234-5679,2434-561X
                0028-0836 (print) 14764687| 0028-0836,14764687
                """)
    void issnsAreToldApart(String text, String issns) {
        assertEquals(List.of(issns.split(",")), SerialNumbers.issns(text));
    }

    @Test
    void aLongerNumberIsNone() {
        assertEquals(List.of(), SerialNumbers.isbns("12345678901234567890"));
        assertEquals(List.of(), SerialNumbers.issns("9783031504679"));
    }
}
