package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourRulesTest {

  private static String after(BiConsumer<SentenceView, List<FoundName>> rule, String found) {
    MarkedSentence sentence = MarkedSentence.of(found);
    List<FoundName> names = new ArrayList<>(sentence.names());
    rule.accept(sentence.view(), names);
    return sentence.with(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then [place Raqqa] and Sarmin fell .|Then [place Raqqa] and [place Sarmin] fell .",
        "All of Sarmin and [place Raqqa] all fled ."
            + "|All of [place Sarmin] and [place Raqqa] all fled .",
        "Then [person Omar] and Vosk left|Then [person Omar] and [person Vosk] left",
        "They met [person Omar] and Vosk|They met [person Omar] and [person Vosk]",
        "At [place Raqqa] and Sarmin and [place Idlib] all fled ."
            + "|At [place Raqqa] and [place Sarmin] and [place Idlib] all fled .",
      })
  void whatAndJoinsIsOfOneKind(String found, String wanted) {
    assertThat(after(NeighbourRules::addJoined, found)).isEqualTo(wanted);
  }

  // Not after a group or a full name, not "or"; the other must be one unknown word of a name.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soon after that [group Zarqan] and Vosk left .",
        "Soon after that [organization Zarqan] and Vosk left .",
        "Soon after that [person Omar Haddad] and Vosk left .",
        "Soon after that [place Raqqa] or Sarmin fell .",
        "Sarmin and [place Raqqa] fell .",
        "And [place Raqqa] fell .",
        "[place Raqqa] fell .",
        "Soon after that all left [place Raqqa]",
        "Soon after that all left [place Raqqa] and",
        "Soon after that [place Raqqa] and others fell .",
        "Soon after that [place Raqqa] and Monday came .",
        "Soon after that [place Raqqa] and Iran agreed .",
        "Soon after that [place Raqqa] and Hezbollah agreed .",
        "Soon after that [place Raqqa] and Brelna Vosk agreed .",
        "Soon after that Kafr Sarmin and [place Raqqa] fell .",
        "Soon after that [place Raqqa] and Sarmin - based men left .",
        "The pro - Sarmin and [place Raqqa] men left .",
        "Soon after that [place Raqqa] and SARMIN fell .",
        "Soon after that [place Raqqa] and [person Vosk] left .",
        "Rebels Take Towns Near [place Raqqa] and Sarmin",
      })
  void whatAndDoesNotJoinIsNot(String found) {
    assertThat(after(NeighbourRules::addJoined, found)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then A. K. Rao left .|Then [person A. K. Rao] left .",
        "Then A. Rao left .|Then [person A. Rao] left .",
        "Then N. K. Rao left .|Then [person N. K. Rao] left .",
        "They met A. K. Rao|They met [person A. K. Rao]",
        "A. Rao and B. Haddad left .|[person A. Rao] and [person B. Haddad] left .",
      })
  void initialsAndASurnameAreAPerson(String found, String wanted) {
    assertThat(after(NeighbourRules::addInitialled, found)).isEqualTo(wanted);
  }

  // A street's quarter of the compass, no surname, a common word, a month, a body, a place, more.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They live on N. Rao Street .",
        "They live on N. Rao .",
        "They live on E. Rao .",
        "Then Rao left .",
        "Then A. K. left .",
        "They met A.",
        "They met A. K.",
        "Then A. K. Church opened .",
        "Then A. K. June left .",
        "Then A. K. Defence left .",
        "Then A. K. Airbase opened .",
        "Then A. K. Iran left .",
        "Then A. K. RAO left .",
        "Then A. K. Rao Brelna left .",
        "Then A. K. [place Rao] fell .",
      })
  void otherInitialsAreNot(String found) {
    assertThat(after(NeighbourRules::addInitialled, found)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr Brelna Vosk left .|Mr [person Brelna Vosk] left .",
        "Then Cpl. Brelna Vosk left .|Then Cpl. [person Brelna Vosk] left .",
        "Then Senator Brelna Vosk left .|Then Senator [person Brelna Vosk] left .",
        "Then Major General Brelna Vosk left .|Then Major General [person Brelna Vosk] left .",
        "Then Governor Mark Vosk left .|Then Governor [person Mark Vosk] left .",
        "Then Governor Vosk Stone left .|Then Governor [person Vosk Stone] left .",
        "And so they all met Governor Brelna Vosk"
            + "|And so they all met Governor [person Brelna Vosk]",
        "Then Mr Brelna Vosk Zarqan Torvald Kestrin left ."
            + "|Then Mr [person Brelna Vosk Zarqan Torvald Kestrin] left .",
        "Envoys Meet Mayor Brelna Vosk in Sarmin ."
            + "|Envoys Meet Mayor [person Brelna Vosk] in Sarmin .",
      })
  void namesBehindATitleAreAPerson(String found, String wanted) {
    assertThat(after(NeighbourRules::addTitled, found)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then Brelna Vosk left .",
        "Then Governor Vosk left .",
        "Then Governor left Vosk .",
        "They met the Governor",
        "The governor Brelna Vosk left .",
        "Then Mr Brelna Vosk Zarqan Torvald Kestrin Sarmin left .",
        "Then Governor Brelna Vosk - led men left .",
        "Then Governor [place Brelna] Vosk left .",
        "The Mayor Brelna Church opened .",
        "The Mayor Brelna Songs are old .",
        "The Minister Brelna Defence opened .",
        "The Mayor Brelna Post wrote .",
        "The Mayor Brelna June came .",
        "The Mayor Brelna Park opened .",
        "The Mayor Brelna Iran left .",
        "The Mayor Brelna Iranian left .",
        "The Mayor Brelna Hezbollah left .",
        "Envoys Meet Mayor Brelna Vosk in Sarmin",
      })
  void otherWordsBehindATitleAreNot(String found) {
    assertThat(after(NeighbourRules::addTitled, found)).isEqualTo(found);
  }
}
