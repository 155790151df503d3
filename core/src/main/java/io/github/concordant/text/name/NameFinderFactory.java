package io.github.concordant.text.name;

import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** Hands our features to OpenNLP's name finder, which makes its factory by name: hence public. */
public final class NameFinderFactory extends TokenNameFinderFactory {

  @Override
  public AdaptiveFeatureGenerator createFeatureGenerators() {
    return new NameFeatures();
  }
}
