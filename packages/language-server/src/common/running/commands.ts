/** Runs the tests of a document: `[uri]`. Answers with a `TestRun`, or null while the playbook has errors. */
export const runTests = "handrail.runTests";

/**
 * Adds a test to a document. `[{ uri, facts, now?, title? }]` makes one of a situation, `[{ uri, rule }]` one in which the rule at that
 * position fires. The client is asked to apply the change, and answered with it.
 */
export const addTest = "handrail.addTest";

/**
 * What definitions and rules come to: `[{ uri, situation }]` in a situation by its title, `[{ uri, facts, now? }]` in any. Answers with
 * `Evaluated`, or null while the playbook has errors.
 */
export const evaluate = "handrail.evaluate";

/** Shows in the text what definitions and rules come to: `[{ uri, situation }]`; again, or without a situation, no more. */
export const showSituation = "handrail.showSituation";
