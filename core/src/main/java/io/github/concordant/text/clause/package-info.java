/**
 * Who did what to whom, in words of the trade, read off the grammar of a sentence.
 *
 * <p>{@link Clauses#of} lists the {@link Clause}s of a sentence: one for each verb, event noun
 * ("strike", "visit", "killing") and state ("is dead"). Rules are written against these views
 * rather than against the tree:
 *
 * <pre>{@code
 * for (Sentence sentence : SyntaxAnnotator.standard().annotate(text)) {
 *   for (Clause clause : Clauses.of(sentence)) {
 *     if (clause.predicate().lemma().equals("kill") && !clause.isNegated()) {
 *       clause.patient();   // who died: a Phrase with head(), number(), parts(), span()
 *       clause.agent();     // who or what killed
 *       clause.speaker();   // who says so; absent when the writer does
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>What the views make of some sentences:
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>words</th><th>predicate</th><th>agent</th><th>patient</th><th>speaker</th></tr>
 * <tr><td>The army struck the camp</td><td>strike</td><td>army</td><td>camp</td><td></td></tr>
 * <tr><td>The camp was struck by the army</td><td>strike</td><td>army</td><td>camp</td><td></td></tr>
 * <tr><td>the army's strike on the camp</td><td>strike</td><td>army</td><td>camp</td><td></td></tr>
 * <tr><td>the strike, which killed two</td><td>kill</td><td>strike</td><td>two</td><td></td></tr>
 * <tr><td>Two died, police said</td><td>die</td><td>two</td><td></td><td>police</td></tr>
 * </table>
 *
 * <p>The grammar comes from a trained parser, which errs in about every seventh relation: take a
 * clause as evidence beside the words themselves, never as the only ground of a decision. Known
 * errors in news are mended by rules: verbs of harm without an object are passive ("30 others
 * wounded"), relative clauses leave days alone ("the strikes on Thursday, which left nine dead"),
 * speakers may follow their verb ("announced Lund").
 */
@NullMarked
package io.github.concordant.text.clause;

import org.jspecify.annotations.NullMarked;
