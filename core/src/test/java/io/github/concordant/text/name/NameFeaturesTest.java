package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The texts of a word's features. What lexicons and clusters say of the words is made up, so that
 * every text can be worked out by hand.
 *
 * <p>A word's profile is the number of its classes to the base of 36, a dot, and its marks: "4." is
 * an office, "35s." a given name, "cn4." a common word, "0." none of all.
 */
class NameFeaturesTest {

  private static final String[] SENTENCE = {
    "Envoy", "Karim", "Zarqan", "fled", "into", "Sarmin", "46"
  };

  // Brown clusters of ten bits behind a leading one: the first bits are 1100 of 10001001100.
  private static final int[] CLUSTERS = {1100, 1025, 1453, 1536, 1900, 1031, 2047};

  private static SentenceView sentence() {
    SentenceView view = new SentenceView(SENTENCE.clone());
    int[] classes = {
      WordClass.OFFICE.bit(), WordClass.GIVEN.bit(), 0, WordClass.COMMON.bit(), 0, 0, 0
    };
    System.arraycopy(classes, 0, view.classes, 0, classes.length);
    System.arraycopy(CLUSTERS, 0, view.cluster, 0, CLUSTERS.length);
    view.group[2] = "ARMED1";
    view.place[5] = "town1";
    return view;
  }

  private static List<Integer> hashes(SentenceView view, int word) {
    FeatureHashes features = new NameFeatures(view).of(word);
    return IntStream.range(0, features.size()).mapToObj(features::hash).toList();
  }

  private static Integer hash(String feature) {
    FeatureHashes hashes = new FeatureHashes();
    hashes.start(feature).end();
    return hashes.hash(0);
  }

  private static List<Integer> texts(String... features) {
    return Stream.of(features).map(NameFeaturesTest::hash).toList();
  }

  private static SentenceView plain(String... words) {
    return new SentenceView(words);
  }

  @Test
  void aWordIsToldByTheWordsAroundIt() {
    assertThat(hashes(sentence(), 2))
        .containsAll(
            texts(
                "w=zarqan",
                "w-1=karim",
                "w-2=envoy",
                "w+1=fled",
                "w+2=into",
                "ww-=karim zarqan",
                "ww+=zarqan fled",
                "w2-=envoy karim",
                "w2+=fled into",
                "w+-=karim fled"));
    assertThat(hashes(sentence(), 0))
        .containsAll(
            texts(
                "w=envoy", "w-1=#", "w-2=#", "w+1=karim", "ww-=# envoy", "w2-=# #", "w+-=# karim"));
    assertThat(hashes(sentence(), 5))
        .containsAll(texts("w+1=99", "w+2=#", "ww+=sarmin 99", "w2+=99 #", "w+-=into 99"));
    assertThat(hashes(sentence(), 6)).containsAll(texts("w=99", "w+1=#", "ww-=sarmin 99"));
  }

  // M: the sentence is written in small and large letters
  @Test
  void aWordIsToldByItsForm() {
    assertThat(hashes(sentence(), 2))
        .containsAll(
            texts(
                "p1=z",
                "p2=za",
                "p3=zar",
                "p4=zarq",
                "s1=n",
                "s2=an",
                "s3=qan",
                "s4=rqan",
                "sh=MXxx",
                "sh0=MXxx",
                "sh-=MXxx Xxx",
                "sh+=MXxx xx",
                "sh3=MXxx Xxx xx",
                "wsh=zarqan Xxx",
                "sh-w=Xxx karim",
                "sh+w=Xxx fled",
                "s3-=rim",
                "s3+=led"));
    assertThat(hashes(sentence(), 0))
        .containsAll(texts("sh0=M0Xxx", "sh-=M# Xxx", "sh3=M# Xxx Xxx", "sh-w=Xxx #", "s3+=rim"));
    assertThat(hashes(sentence(), 6))
        .containsAll(
            texts("p1=4", "s1=6", "sh=M99", "sh+=M99 #", "sh3=MXxx 99 #", "sh+w=99 #", "s3-=min"))
        .doesNotContainAnyElementsOf(texts("p2=46", "s2=46", "w=46"));
    assertThat(hashes(sentence(), 3)).contains(hash("s3+=nto"), hash("s3-=qan"));
  }

  @Test
  void headlinesAreToldFromSentences() {
    SentenceView headline = plain("ZARQAN", "BURNS", "TODAY");
    assertThat(hashes(headline, 1)).contains(hash("sh=CXX")).doesNotContain(hash("sh=MXX"));
  }

  // Neither whole words nor neighbours of up to three letters give affixes of their own.
  @Test
  void shortWordsHaveFewAffixes() {
    SentenceView view = plain("the", "zarq", "a", "the", "zar");
    assertThat(hashes(view, 1))
        .contains(hash("p3=zar"), hash("s3=arq"))
        .doesNotContain(hash("p4=zarq"), hash("s4=zarq"), hash("s3-=the"));
    assertThat(hashes(view, 2))
        .contains(hash("s3-=arq"))
        .doesNotContainAnyElementsOf(texts("p1=a", "s1=a", "s3+=the"));
    assertThat(hashes(view, 3)).doesNotContain(hash("s3+=zar"));
  }

  @Test
  void aWordIsToldByWhatTheLexiconsKnow() {
    assertThat(hashes(sentence(), 2))
        .containsAll(
            texts(
                "k=0.ARMED1",
                "ksh=Xxx0.ARMED1",
                "k-=35s.",
                "k+=cn4.",
                "k-k=35s.|0.ARMED1",
                "kk+=0.ARMED1|cn4.",
                "k3=35s.|0.ARMED1|cn4.",
                "k2-=4.|35s.",
                "k2+=cn4.|0.",
                "c-2=OFFICE",
                "c-1=GIVEN",
                "c1=COMMON",
                "gr0=ARMED1"));
    assertThat(hashes(sentence(), 0))
        .containsAll(
            texts(
                "k=4.",
                "k-=#",
                "k-k=#|4.",
                "k3=#|4.|35s.",
                "k2-=#|#",
                "c0=OFFICE",
                "c1=GIVEN",
                "gr2=ARMED1"));
    assertThat(hashes(sentence(), 6))
        .containsAll(texts("k=0.", "k+=#", "kk+=0.|#", "k2-=0.|0.town1", "k2+=#|#", "pl-1=town1"));
    assertThat(hashes(sentence(), 5)).containsAll(texts("k=0.town1", "pl0=town1", "c-2=COMMON"));
  }

  @Test
  void nothingIsToldOfClassesAndMarksThatAWordHasNot() {
    assertThat(hashes(sentence(), 2))
        .doesNotContainAnyElementsOf(
            texts("c0=COMMON", "c0=GIVEN", "c1=GIVEN", "pl0=", "pl1=", "gr1=", "gr-1=", "pl2="));
  }

  @Test
  void aWordIsToldByTheRunOfCapitalsThatItIsIn() {
    assertThat(hashes(sentence(), 2))
        .containsAll(
            texts(
                "run=2/3",
                "runlast=zarqan",
                "runlastk=0.ARMED1!",
                "runfirstk=4.",
                "runbefore=#",
                "runafter=fled",
                "runk=#|cn4."));
    assertThat(hashes(sentence(), 0))
        .containsAll(texts("run=0/3", "runlast=zarqan", "runlastk=0.ARMED1", "runfirstk=4.!"));
    assertThat(hashes(sentence(), 5))
        .containsAll(
            texts("run=0/1", "runlast=sarmin", "runbefore=into", "runafter=99", "runk=0.|0."));
    assertThat(hashes(sentence(), 3))
        .doesNotContainAnyElementsOf(texts("run=0/1", "run=0/0", "runlast=fled"));
  }

  // Four words before and five from the word on are looked at, of however many capitals.
  @Test
  void aLongRunIsSeenInPart() {
    SentenceView view =
        plain("Ab", "Cd", "Ef", "Gh", "Ij", "Kl", "Mn", "Op", "Qr", "St", "Uv", "Wx", "Yz");
    assertThat(hashes(view, 6))
        .containsAll(texts("run=4/9", "runbefore=cd", "runlast=uv", "runafter=wx"));
  }

  // 1453 is 10110101101: of its ten bits behind the first the eight, six and four that come first.
  @Test
  void aWordIsToldByTheClustersAroundIt() {
    assertThat(hashes(sentence(), 2))
        .containsAll(
            texts(
                "b-2=1100",
                "b-1=1025",
                "b0=1453",
                "b1=1536",
                "b2=1900",
                "b8-1=256",
                "b80=363",
                "b81=384",
                "b6-2=68",
                "b6-1=64",
                "b60=90",
                "b61=96",
                "b62=118",
                "b4-1=16",
                "b40=22",
                "b41=24",
                "bb-=1025 1453",
                "bb+=1453 1536",
                "bs=Xxx363",
                "bs-=Xxx1025",
                "bs+=Xxx1536",
                "b+-=256 384"))
        .doesNotContainAnyElementsOf(texts("b8-2=275", "b82=475", "b4-2=17", "b42=29"));
    assertThat(hashes(sentence(), 0))
        .containsAll(
            texts("b-2=-1", "b-1=-1", "b8-1=-1", "bb-=-1 1100", "bs-=Xxx-1", "b+-=-1 256"));
    assertThat(hashes(sentence(), 6))
        .containsAll(texts("b1=-1", "b2=-1", "bb+=2047 -1", "bs+=99-1", "b+-=257 -1"));
  }

  @Test
  void noFeatureIsToldTwiceOfAWord() {
    assertThat(hashes(sentence(), 2)).doesNotHaveDuplicates();
    assertThat(hashes(sentence(), 0)).doesNotHaveDuplicates();
  }

  @Test
  void theTrainerDescribesAWordAsTheRecogniserDoes() {
    FeatureHashes features = NameFeatures.of(List.of(SENTENCE)).of(2);
    assertThat(IntStream.range(0, features.size()).mapToObj(features::hash).toList())
        .isEqualTo(hashes(plain(SENTENCE), 2));
  }
}
