package io.github.concordant.ingest;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;

/** An article as it was read, with what its reading has to tell. */
record Incoming(Article article, ImmutableList<Remark> remarks) {}
