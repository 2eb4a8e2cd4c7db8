/** Runs the tests of a document: `[uri]`. Answers with a `TestRun` for each. */
export const runTests = "handrail.runTests";

/** Has the client show a place in a playbook: `[{ uri, range }]`. */
export const showPlace = "handrail.showPlace";

/**
 * Adds a test to a document. `[{ uri, facts, now?, title? }]` makes one of a situation, `[{ uri, rule }]` one in which the rule at that
 * position fires. The client is asked to apply the change, and answered with it.
 */
export const addTest = "handrail.addTest";

/**
 * What definitions and rules come to: `[{ uri, situation }]` in a situation by its title, `[{ uri, facts, now? }]` in any. Answers with
 * `Evaluated`, or null while something that decides has an error.
 */
export const evaluate = "handrail.evaluate";

/** Shows in the text what definitions and rules come to: `[{ uri, situation }]`; again, or without a situation, no more. */
export const showSituation = "handrail.showSituation";
