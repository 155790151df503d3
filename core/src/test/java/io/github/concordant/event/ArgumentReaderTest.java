package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who did it, to whom and with whom, by the words around the event word, which has a star. The
 * sentences, annotated as in {@link Frames}, have no grammar unless they spell it out.
 */
final class ArgumentReaderTest {

  private static ArgumentReader reader(String marked) {
    SentenceFrame frame = Frames.frame(marked);
    int at = Frames.starred(marked);
    return new ArgumentReader(frame, at, frame.tag(at).filter(tag -> tag == Tag.VERB).isPresent());
  }

  private static String list(ImmutableSet<String> names) {
    return names.isEmpty() ? "-" : String.join(", ", names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [PLACE Chad] 's *raid/NOUN                                  | Chad
          [PLACE Chad] 's quick/ADJ night/NOUN *raid/NOUN             | Chad
          The rebels/NOUN ' *raid/NOUN                                | -
          [GROUP Dune Rebels] ' *raid/NOUN                            | Dune Rebels
          [PLACE Agadez] 's *raid/NOUN                                | -
          [PLACE Chad] and *raid/NOUN                                 | -
          The Chadian/ADJ missile/NOUN *raid/NOUN                     | Chad
          The Chadian/ADJ cross/NOUN - border/NOUN *raid/NOUN         | Chad
          Chadian/ADJ [PLACE Agadez] *raid/NOUN                       | Chad
          Chadian/ADJ two big/ADJ *raids/NOUN                         | Chad
          Chadian/ADJ a/ADJ b/ADJ c/ADJ d/ADJ *raid/NOUN              | Chad
          Chadian/ADJ a/ADJ b/ADJ c/ADJ d/ADJ e/ADJ *raid/NOUN        | -
          Chadian/ADJ troops/NOUN saw/VERB *raids/NOUN                | -
          Chadian/ADJ , *raids/NOUN                                   | -
          """)
  void aNounHasAnOwnerOrAnAdjective(String marked, String actors) {
    assertThat(list(reader(marked).actors())).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [PLACE Chad] praised/VERB its *raid/NOUN                    | Chad
          [PLACE Chad] praised/VERB their own/ADJ *raid/NOUN          | Chad
          [PLACE Mali] and [PLACE Chad] praised/VERB their *raid/NOUN | Chad
          [PLACE Chad] , near [PLACE Agadez] , praised/VERB its *raid/NOUN | Chad
          Its *raid/NOUN shook/VERB [PLACE Chad]                      | -
          [PLACE Chad] praised/VERB his *raid/NOUN                    | -
          """)
  void itsIsOfThePartyNamedLast(String marked, String actors) {
    assertThat(list(reader(marked).actors())).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A *raid/NOUN by [PLACE Chad]                                | Chad
          A *raid/NOUN on [PLACE Mali] by [PLACE Chad]                | Chad
          A *raid/NOUN by [PLACE Chad] and [PLACE Mali]               | Chad
          A *raid/NOUN by the army/NOUN of [PLACE Chad]               | Chad
          A *raid/NOUN by the old/ADJ army/NOUN of [PLACE Chad]       | -
          A *raid/NOUN by [PLACE Agadez]                              | -
          A *raid/NOUN near [PLACE Chad]                              | -
          A *raid/NOUN a b c d e f g by [PLACE Chad]                  | Chad
          A *raid/NOUN a b c d e f g h by [PLACE Chad]                | -
          By [PLACE Chad] the *raid/NOUN                              | -
          Stunned/VERB by *raids/NOUN [PLACE Chad] fell/VERB          | -
          A *raid/NOUN by                                             | -
          """)
  void byNamesWhoDidIt(String marked, String actors) {
    assertThat(list(reader(marked).actors())).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [PLACE Chad] launched/VERB *raids/NOUN                      | Chad
          [PLACE Chad] launched/VERB a b c d e f g *raids/NOUN        | Chad
          [PLACE Chad] launched/VERB a b c d e f g h *raids/NOUN      | -
          [PLACE Chad] saw/VERB the *raids/NOUN                       | -
          [PLACE Chad] saw/VERB *raids/NOUN launched/VERB by men/NOUN | -
          [PLACE Agadez] launched/VERB *raids/NOUN                    | -
          Launched/VERB *raids/NOUN by [PLACE Chad]                   | Chad
          [PLACE Chad] knew/VERB it launched/VERB the *raids/NOUN     | -
          In [PLACE Mali] , [PLACE Chad] launched/VERB the *raids/NOUN | Chad
          [PLACE Chad] 's men/NOUN in [PLACE Mali] launched/VERB the *raids/NOUN | Chad
          [PLACE Mali] fell/VERB and [PLACE Chad] , in turn/NOUN , launched/VERB the *raids/NOUN | Chad
          Men/NOUN launched/VERB the *raids/NOUN on [PLACE Mali]      | -
          """)
  void aLightVerbLendsItsSubject(String marked, String actors) {
    assertThat(list(reader(marked).actors())).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [PLACE Chad] *bombed/VERB [PLACE Mali]                      | Chad
          [PLACE Mali] was *bombed/VERB by [PLACE Chad]               | Chad
          [PLACE Mali] was very/ADV hard/ADV *bombed/VERB by [PLACE Chad] | Chad
          [PLACE Mali] was *bombed/VERB                               | -
          Was *bombed/VERB by [PLACE Chad]                            | Chad
          [PLACE Chad] is set/VERB to *bomb/VERB a town/NOUN by [PLACE Mali] | Chad
          [PLACE Chad] is *bombing/VERB a town/NOUN by [PLACE Mali]   | Chad
          What [PLACE Chad] *bombed/VERB was a port/NOUN              | Chad
          [PLACE Agadez] *bombed/VERB [PLACE Mali]                    | -
          [PLACE Chad] knew/VERB it *bombed/VERB [PLACE Mali]         | -
          Rebels/NOUN *bombed/VERB [PLACE Mali]                       | -
          """)
  void aVerbHasASubject(String marked, String actors) {
    assertThat(list(reader(marked).actors())).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [PLACE Mali] saw/VERB [PLACE Chad>struck:nsubj] *struck/VERB | Chad
          [PLACE Mali] saw/VERB [PLACE Chad>guards:nmod:poss] 's>Chad:case guards/NOUN>struck:nsubj *struck/VERB | Chad
          # who lies there does not do it
          Men/NOUN>struck:nsubj of [PLACE Agadez>Men:nmod] *struck/VERB [PLACE Chad>struck:obj] | -
          """)
  void theGrammarComesFirst(String marked, String actors) {
    assertThat(list(reader(marked).actors())).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A *raid/NOUN on [PLACE Mali]                                | Mali
          A *raid/NOUN into [PLACE Mali]                              | Mali
          A *raid/NOUN on a town/NOUN in [PLACE Mali]                 | Mali
          A *raid/NOUN for [PLACE Mali]                               | -
          A *raid/NOUN on [PLACE Mali] and [PLACE Niger]              | Mali, Niger
          A *raid/NOUN on men/NOUN , whom [PLACE Mali] sent/VERB      | -
          A *raid/NOUN on men/NOUN while [PLACE Mali] slept/VERB      | -
          A *raid/NOUN on " [PLACE Mali]                              | Mali
          A *raid/NOUN on " a b c [PLACE Mali]                        | Mali
          A *raid/NOUN on a b c d [PLACE Mali]                        | Mali
          A *raid/NOUN on a b c d e [PLACE Mali]                      | -
          A *raid/NOUN a b c d e f g h i j k l on [PLACE Mali]        | Mali
          A *raid/NOUN a b c d e f g h i j k l m on [PLACE Mali]      | -
          A *raid/NOUN on [PLACE Agadez]                              | Niger
          A *raid/NOUN on [PLACE Chad] and [PLACE Mali]               | Mali
          On [PLACE Mali] a *raid/NOUN                                | -
          Men/NOUN *bombed/VERB [PLACE Mali]                          | Mali
          Men/NOUN *bombed/VERB the old/ADJ port/NOUN of [PLACE Mali] | Mali
          Men/NOUN *bombed/VERB the very/ADV old/ADJ port/NOUN of [PLACE Mali] | -
          Men/NOUN *bombed/VERB , [PLACE Mali] said/VERB              | -
          [PLACE Mali] *bombed/VERB a town/NOUN                       | -
          [PLACE Mali] was *bombed/VERB                               | Mali
          [PLACE Agadez] was *bombed/VERB in [PLACE Mali]             | Niger
          Men/NOUN were *bombed/VERB in [PLACE Mali]                  | -
          """)
  void whomItHits(String marked, String patients) {
    assertThat(list(reader(marked).patients(ImmutableSet.of("Chad")))).isEqualTo(patients);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [PERSON Ann Lee] *visited/VERB [PLACE Oslo]                 | Ann Lee
          [PERSON Max Roe] knew/VERB that [PERSON Ann Lee] *visited/VERB it | Ann Lee
          They *visited/VERB [PERSON Ann Lee]                         | -
          [GROUP Dune League] *visited/VERB [PLACE Oslo]              | -
          [PERSON Ann Lee] a b c d e f g h i j k l m n o *visited/VERB it | Ann Lee
          [PERSON Ann Lee] a b c d e f g h i j k l m n o p *visited/VERB it | -
          *Talks/NOUN with [PERSON Ann Lee]                           | Ann Lee
          *Talks/NOUN with [GROUP Dune League]                        | -
          [GROUP Dune League] 's *talks/NOUN with [PERSON Ann Lee]    | Ann Lee
          [PERSON Ann Lee] 's state/NOUN *visit/NOUN to [PERSON Max Roe] | Ann Lee
          [PERSON Ann Lee] 's first/ADJ state/NOUN *visit/NOUN to [PERSON Max Roe] | Ann Lee
          [PERSON Ann Lee] 's very/ADV first/ADJ state/NOUN *visit/NOUN to [PERSON Max Roe] | Max Roe
          [PERSON Ann Lee] saw/VERB the *visit/NOUN of [PERSON Max Roe] | Max Roe
          A *visit/NOUN of [PERSON Max Roe] to [PERSON Ann Lee] 's home/NOUN | Max Roe
          A *visit/NOUN to [PERSON Max Roe] is made/VERB by [PERSON Ann Lee] | Ann Lee
          A *visit/NOUN to [PERSON Max Roe] a b c d e f g h i j k by [PERSON Ann Lee] | Ann Lee
          A *visit/NOUN to [PERSON Max Roe] a b c d e f g h i j k l by [PERSON Ann Lee] | Max Roe
          Sent/VERB by [PERSON Ann Lee] for a *visit/NOUN to [PERSON Max Roe] | Max Roe
          """)
  void personsTakePart(String marked, String participants) {
    assertThat(list(reader(marked).participants())).isEqualTo(participants);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Minister/NOUN *visits/VERB [PLACE Oslo]                     | minister
          The president/NOUN sent/VERB the minister/NOUN to *visit/VERB it | minister
          The envoy/NOUN 's *visit/NOUN                               | ambassador
          Two envoys/NOUN *visited/VERB it                            | ambassador
          Two ambassadors/NOUN *visited/VERB it                       | ambassador
          [PERSON Ann Lee] sent/VERB the minister/NOUN to *visit/VERB it | Ann Lee
          A boss/NOUN *visited/VERB it                                | -
          Minister/NOUN a b c d e f g h i j k l m n o *visited/VERB it | minister
          Minister/NOUN a b c d e f g h i j k l m n o p *visited/VERB it | -
          They *visited/VERB the minister/NOUN                        | -
          They *met/VERB president/NOUN and envoy/NOUN                | -
          """)
  void officesTakePartWhereNobodyIsNamed(String marked, String participants) {
    assertThat(list(reader(marked).participants())).isEqualTo(participants);
  }
}
