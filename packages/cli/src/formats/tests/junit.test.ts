import { expect, test } from "vitest";
import { junitTests } from "./junit.ts";

test("titles and messages cannot break the XML", () => {
  const text = `<a & "b"> \u0001`;
  const xml = junitTests([
    {
      file: "a&b.playbook",
      errors: [],
      tests: [{ title: text, line: 1, failures: [{ message: text, line: 2 }] }],
      promises: [],
    },
  ]);
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="1" failures="1" errors="0">
  <testsuite name="a&amp;b.playbook" tests="1" failures="1" errors="0">
    <testcase name="&lt;a &amp; &quot;b&quot;&gt; \ufffd" classname="a&amp;b.playbook" file="a&amp;b.playbook" line="1">
      <failure message="&lt;a &amp; &quot;b&quot;&gt; \ufffd">line 2</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});
