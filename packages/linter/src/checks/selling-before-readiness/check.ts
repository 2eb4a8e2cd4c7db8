import { defineCheck } from "../../check.ts";
import { pitches } from "../../conditions/covers.ts";
import { reportWhatever } from "../../conditions/whatever.ts";

/** A pitch to somebody who may not be able to judge it. */
export const sellingBeforeReadiness = defineCheck({
  code: "HR8002",
  name: "selling-before-readiness",
  group: "method",
  level: "info",
  rows: ["H3"],
  onlyWithHeader: true,
  options: {
    facts: {
      kind: "texts",
      default: ["decision ready"],
      says: "Facts of which one must be asked, by name",
    },
    words: {
      kind: "texts",
      default: ["pitch", "propose", "proposal", "project"],
      says: "Words in the names of the actions that pitch; none are all that sell",
    },
  },
  explanation:
    "Someone who has never done this cannot judge it, and a project sold to them is lost with them. A pitch by a person depends on whether they can decide, in its rule or by a guardrail over it. Which fact says so, and which words show a pitch, are options.",
  wrong:
    'playbook "P"\naction pitch project is human, sells\naction guide is human, helps\nwhen budget then pitch project\nwhen asked then guide',
  right:
    'playbook "P"\naction pitch project is human, sells\naction guide is human, helps\nwhen budget then pitch project\nwhen asked then guide\nnever pitch project unless decision ready',
  look(context) {
    const { facts, words } = context.options;
    reportWhatever(context, {
      facts,
      concerns: (action) => pitches(action, words),
      guarded: ({ name }) => name,
    });
  },
});
