import { expect, it } from "vitest";
import { pageOf } from "./page.ts";

const page = pageOf({
  script: "https://here/preview.js",
  style: "https://here/preview.css",
  source: "https://here",
  nonce: "abc",
  language: "de",
  texts: { Map: 'Die "Karte" <b>&' },
});

it("lets nothing in but its own script and style", () => {
  expect(page).toContain(
    `content="default-src 'none'; style-src https://here; script-src 'nonce-abc'"`,
  );
  expect(page).not.toMatch(/unsafe|onload=|style="/);
});

it("takes no text for a part of the page", () => {
  expect(page).toContain("Die \\&#34;Karte\\&#34; &#60;b&#62;&#38;");
  expect(page).not.toContain("<b>");
});
