package io.github.concordant.cli;

import io.github.concordant.config.Configuration;
import io.github.concordant.model.SourceSet;

/** A story with the configuration that holds for it. */
record ConfiguredStory(SourceSet story, Configuration configuration) {}
