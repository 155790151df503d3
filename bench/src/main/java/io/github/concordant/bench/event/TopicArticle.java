package io.github.concordant.bench.event;

import io.github.concordant.model.Article;

/**
 * An article with what it is known to tell of.
 *
 * @param topic a kind of event, such as one actor's stay in a clinic and another's
 * @param event which of the topic's two events it tells of
 */
public record TopicArticle(int topic, String event, Article article) {}
