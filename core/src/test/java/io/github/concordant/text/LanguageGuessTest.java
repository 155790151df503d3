package io.github.concordant.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageGuessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three people died when a warehouse burned down at the harbour in the night to Monday. More"
            + " than a hundred firemen were at the scene, and the cause is not known yet.",
        "GUNMEN KILLED TWO POLICEMEN IN A VILLAGE NORTH OF THE CAPITAL LAST NIGHT, ACCORDING TO"
            + " RADIO REPORTS. THE ATTACKERS FLED ON FOOT AND HAVE NOT BEEN FOUND SO FAR.",
        "Mehmet \u00d6zt\u00fcrk, Ay\u015fe Y\u0131lmaz and Kemal \u00c7elik of Diyarbak\u0131r were"
            + " among those who died on the road from \u0130zmir to Ankara, said the governor, and"
            + " their families have been told."
      })
  void knowsEnglish(String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(LanguageGuess.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trois personnes sont mortes dans l'incendie d'un entrep\u00f4t sur le port dans la nuit de"
            + " dimanche \u00e0 lundi. Plus de cent pompiers \u00e9taient sur place et la cause du"
            + " sinistre n'est pas encore connue.",
        "Drie mensen zijn omgekomen bij een brand in een loods in de haven in de nacht van zondag op"
            + " maandag. Meer dan honderd brandweerlieden waren ter plaatse en de oorzaak is nog"
            + " niet bekend.",
        "Tre personer d\u00f8de da en lagerbygning br\u00e6ndte ned p\u00e5 havnen natten til mandag."
            + " Mere end hundrede brandfolk var p\u00e5 stedet, og \u00e5rsagen til branden er endnu"
            + " ikke kendt af politiet.",
        "\u0422\u0440\u0438 \u0447\u0435\u043b\u043e\u0432\u0435\u043a\u0430"
            + " \u043f\u043e\u0433\u0438\u0431\u043b\u0438 \u0432\u043e \u0432\u0440\u0435\u043c\u044f"
            + " \u043f\u043e\u0436\u0430\u0440\u0430 \u043d\u0430 \u0441\u043a\u043b\u0430\u0434\u0435"
            + " \u0432 \u043f\u043e\u0440\u0442\u0443",
        "\u6e2f\u53e3\u4ed3\u5e93\u661f\u671f\u4e00\u51cc\u6668\u53d1\u751f\u706b\u707e\uff0c"
            + "\u4e09\u4eba\u6b7b\u4ea1\uff0c\u4e00\u767e\u591a\u540d\u6d88\u9632\u5458\u5230\u573a\u3002"
      })
  void knowsOtherLanguages(String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(LanguageGuess.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ferry sinks", "Drie mensen zijn omgekomen bij een brand."})
  void cannotTellAFewWords(String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(LanguageGuess.UNKNOWN);
  }
}
