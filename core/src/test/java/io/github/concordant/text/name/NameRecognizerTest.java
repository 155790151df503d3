package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.NameMention;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The names stand marked in the texts, and nothing else is to be found: "[person Ali Khan] spoke".
 */
class NameRecognizerTest {

  private static final Pattern MARK =
      Pattern.compile("\\[(person|group|place|organization) ([^]]+)]");

  private static List<String> names(String text) {
    return NameRecognizer.standard()
        .recognize(text, SyntaxAnnotator.standard().annotate(text))
        .stream()
        .map(mention -> mention.type().id() + ' ' + mention.text())
        .toList();
  }

  private static void assertNames(String marked) {
    List<String> wanted =
        MARK.matcher(marked).results().map(r -> r.group(1) + ' ' + r.group(2)).toList();
    assertThat(names(MARK.matcher(marked).replaceAll("$2"))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Minister [person Hossein Amir-Abdollahian] will fly to [place Muscat] on Monday.",
        "[person Han Seung-jun] lives in [place Seoul], his lawyer said.",
        "Daw [person Khin Thida] fled to [place Mandalay] with her sons.",
        "The mayor, [person Aminata Diarra], spoke to relatives of the dead.",
        "A lawyer for [person Park Ji-hoon] said he would appeal.",
        "The envoy, [person Reza Amiri Moghadam], met reporters in [place Lahore].",
        "Police arrested [person Hüseyin Şahinöz] near [place Ankara] on Tuesday.",
        "Ambassador [person Tewodros Gebre-Mariam] left [place Khartoum] a day later.",
        "Among the dead is Major General [person Oroz Tilekmatov].",
        "The door was opened by Governor [person Wairimu Ndolo] on Monday.",
        "Their lawyer, Señor [person Íñigo Arrizabal], said he knew nothing of it.",
      })
  void findsWholeNamesOfPersons(String marked) {
    assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The note was signed by Seyyed [person Rasoul Mousavi], who heads the office.",
        "Mr. [person Karim Daoudi] and Lt. Gen. [person Asim Munir] spoke by phone.",
        "President [person Ebrahim Raisi] called Prime Minister [person Shehbaz Sharif].",
        "The ambassador to [place Pakistan] [person Reza Amiri] declined to comment.",
      })
  void leavesTitlesOutOfNames(String marked) {
    assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fighters of the [group Zarqan Liberation Front] burnt two trucks.",
        "The [group Fajr Brigade] denied the charge, and so did [group Hezbollah].",
        "Two [group Boko Haram] commanders surrendered near [place Maiduguri].",
        "Militants of the [group Jaish al-Adl] crossed the border at night.",
        "The [group Baloch Liberation Army] ([group BLA]) claimed the raid.",
        "The [group Islamic Revolutionary Guards Corps] fired the missiles, [place Tehran] said.",
      })
  void findsArmedGroups(String marked) {
    assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Iranian strikes drew a sharp answer.",
        "It was a quiet Sunday in March, and nothing happened.",
        "Officials declined to comment on the report.",
      })
  void findsNothingWhereNothingIsNamed(String text) {
    assertNames(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[place PAKISTAN] RECALLS ENVOY FROM [place TEHRAN] AFTER RAID",
        "TWO CHILDREN KILLED IN [place SUDAN], [organization UN] SAYS",
        "Envoys Return to [place Islamabad] After Talks With [place Iran]",
      })
  void readsHeadlines(String marked) {
    assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks between [place Niger] and [place Nigeria] ended without a deal.",
        "[place Islamabad] said it would answer, and [place Kabul] kept silent.",
        "The quake was felt in [place Quetta], in [place Balochistan] province.",
        "A statement by the [organization United Nations] named no one.",
      })
  void findsPlacesAndOrganisations(String marked) {
    assertNames(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A blast shook the village of [place Gul Azam]. Shops in [place Gul Azam] shut at noon.",
        "Elders of the [group Bani Sakr] tribe met on Friday.",
        "Nurses at [organization Khalifa Nawaz Hospital] went on strike.",
      })
  void tellsNamesakesFromPersons(String marked) {
    assertNames(marked);
  }

  @Test
  void findsASurnameAfterTheFullName() {
    assertNames(
        "The court freed [person Farid Wardak] on Monday. A day later [person Wardak] thanked his"
            + " family.");
  }

  @Test
  void quotesTheTextAtEverySpan() {
    String text = "“[Foreign Office’s] envoy Rahim Qureshi” — met O’Brien in Sana’a, AP said.";
    for (NameMention name :
        NameRecognizer.standard().recognize(text, SyntaxAnnotator.standard().annotate(text))) {
      assertThat(name.text()).isEqualTo(name.span().in(text));
    }
  }

  @Test
  void takesOddTextCalmly() {
    for (String text : List.of("", " ", "-", "a-", "-/-", "A".repeat(5000), "Abu ".repeat(3000))) {
      assertThat(names(text)).isNotNull();
    }
  }
}
