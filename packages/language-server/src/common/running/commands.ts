/** Runs the tests of a document: `[uri]`. Answers with a `TestRun`, or null while the playbook has errors. */
export const runTests = "handrail.runTests";
