import { english } from "@handrail/syntax";

const { statements, clauses, actions, places, operators, types, units } = english;

/** Longer phrases first, so that `is one of` is not read as `is`. */
const any = (words) =>
  [...new Set(words)]
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s+"))
    .join("|");

const margin = any(Object.values(statements));
const clause = any(Object.values(clauses));
const operator = any([
  ...Object.values(operators).flat(),
  ...places.and,
  ...places.or,
  ...places.not,
  ...places.ago,
  ...places.away,
  ...places.where,
  ...places["in last"],
  ...places["by highest"],
  ...places["by lowest"],
]);
const action = any(Object.values(actions));
const type = any([
  ...Object.values(types).flat(),
  ...places["one of"],
  ...places["step of"],
  ...places["list of"],
  ...places.number,
  ...places.money,
]);
const unit = any(Object.values(units).flat());
const word = (pattern) => `(?i)(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`;

/** The grammar that colours a playbook before the language server answers. Made from the language's own table of words. */
export const grammar = {
  $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
  name: "Playbook",
  scopeName: "source.playbook",
  patterns: [
    { include: "#comment" },
    { include: "#text" },
    { include: "#name" },
    { include: "#statement" },
    { include: "#clause" },
    { include: "#value" },
    { include: "#table" },
    { include: "#words" },
  ],
  repository: {
    comment: { name: "comment.line.number-sign.playbook", match: "#.*$" },
    text: {
      patterns: [
        {
          name: "string.quoted.double.playbook",
          begin: '"',
          end: '"|$',
          patterns: [{ name: "constant.character.escape.playbook", match: "\\\\." }],
        },
        { name: "string.quoted.other.playbook", match: '[“„][^“”"]*[“”"]?' },
      ],
    },
    name: { name: "variable.other.playbook", match: "`[^`]*`?" },
    statement: {
      match: `(?i)^(${margin})(?![\\p{L}\\p{N}-])`,
      captures: { 1: { name: "keyword.control.playbook" } },
    },
    clause: {
      match: `(?i)^\\s+(${clause})(?![\\p{L}\\p{N}-])`,
      captures: { 1: { name: "keyword.control.playbook" } },
    },
    value: {
      patterns: [
        {
          name: "constant.numeric.date.playbook",
          match: "\\b\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]+(?:Z|[+-]\\d\\d:\\d\\d)?)?",
        },
        {
          match: `(?i)(?<![\\p{L}\\p{N}])(\\d+(?:[.,]\\d+)*(?:[kM]\\b)?%?)(?:\\s*(${unit}|(?-i:[A-Z]{3}))(?![\\p{L}\\p{N}]))?`,
          captures: {
            1: { name: "constant.numeric.playbook" },
            2: { name: "keyword.other.unit.playbook" },
          },
        },
      ],
    },
    table: { name: "punctuation.separator.table.playbook", match: "\\|" },
    words: {
      patterns: [
        {
          name: "keyword.control.playbook",
          match: word(any([clauses.when, "then", clauses.unless, clauses.because])),
        },
        { name: "keyword.operator.playbook", match: `<=|>=|!=|[=<>+*/≠≤≥]|${word(operator)}` },
        { name: "support.type.playbook", match: word(type) },
        { name: "keyword.other.playbook", match: word(action) },
        { name: "constant.language.playbook", match: word("yes|no|unknown|known") },
      ],
    },
  },
};
