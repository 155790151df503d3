package io.github.concordant.claim.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.name.NameKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two forms are a spelling to report, which a shorter form, which two bearers. */
class NameFormsTest {

  @ParameterizedTest
  @CsvSource({
    "PERSON, Karim al-Halabi, Karim Halabi, VARIANT",
    "PERSON, Seif al-Turki, Seif al Turki, VARIANT",
    "PERSON, Halabi, Karim al-Halabi, COMPATIBLE",
    "PERSON, Oquendo, Marta Oquendo, COMPATIBLE",
    "PERSON, Oquedno, Marta Oquendo, VARIANT",
    "PERSON, Oquendo, Marta Quintero, UNRELATED",
    "PERSON, Khas, Omar Khan, UNRELATED",
    "PERSON, Muhammad al-Halabi, Mohammed Karim al-Halabi, VARIANT",
    "PERSON, Muhammad al-Halabi, Muhammad Karim al-Halabi, COMPATIBLE",
    "PERSON, Catherine Marie Holt, Katherine Holt, VARIANT",
    "PERSON, Brian Oduya Simiyu, Bryan Oduya, VARIANT",
    "PERSON, Brian Oduya Simiyu, Brenda Oduya, UNRELATED",
    "PERSON, John Michael Smith, John M. Smith, COMPATIBLE",
    "PERSON, J. Oquendo, Juan Oquendo, COMPATIBLE",
    "PERSON, José Luis Peña, Jose Pena, VARIANT",
    "PERSON, José Luis Peña, José Peña, COMPATIBLE",
    "PERSON, Óscar Danilo Meza, Oscar D. Meza, VARIANT",
    "GROUP, Jaysh al-Hurriya, Jaysh al Hurriya, VARIANT",
    "GROUP, Daesh, ISIS, VARIANT",
    "GROUP, YPG, People's Protection Units, COMPATIBLE",
    "GROUP, Nusra Front, al-Nusra, COMPATIBLE",
    "GROUP, Channel 5, Channel 7, UNRELATED",
    "PLACE, Marjah, al-Marja, VARIANT",
    "PLACE, Panjgur, Balochistan, UNRELATED",
    "PLACE, Panjgur, Turbat, UNRELATED",
    "PLACE, Rakhine, Rakhine State, EQUAL",
    "PLACE, Great Britain, United Kingdom, EQUAL",
    "PLACE, Al-Noor Mosque, Masjid al-Noor, VARIANT",
    "PLACE, Al-Noor Mosque, Al-Noor Market, UNRELATED",
    "PLACE, Ross County, Ross County DA, UNRELATED",
  })
  void comparesForms(NameKind kind, String a, String b, Relation relation) {
    NameForms forms = new NameForms(kind);
    assertThat(forms.compare(a, b).relation()).isEqualTo(relation);
    assertThat(forms.compare(b, a).relation()).isEqualTo(relation);
  }
}
