import { describe, expect, it } from "vitest";
import { findingsOf, fixed } from "../testing/marks.ts";

describe("sentences that people write get one clear finding at the right place", () => {
  it.each([
    ["At most 2 contacts a month", ["HR1059 «At most 2 contacts a month»"]],
    ["when a = b then c otherwise send an e-mail", ["HR1042 «otherwise»"]],
    ["never pitch unless ready", []],
    ["if a = b then c", ["HR1056 «if»"]],
    ["when a == b && c then d", ["HR1004 «==»", "HR1004 «&&»"]],
    ["when a = b => offer chat", ["HR1004 «=>»"]],
    ["when a => 5 then c", ["HR1004 «=>»"]],
    ["when a = b", ["HR1057 «when»"]],
    ['when a then b because "no end', ['HR1002 «"no end»']],
    ["when a then b because buyers wait", ["HR1055 «buyers wait»"]],
    ["when a then b within 5", ["HR1040 «5»"]],
    ["expect offer chat", ["HR1058 «expect»"]],
    ['rule "x"\n  when a\n  then b\n  expect c', ["HR1010 «expect»"]],
    ["when a > 1,5 then b", ["HR1005 «1,5»"]],
    ["when a > 1,000,000 EUR then b", ["HR1005 «1,000,000»"]],
    ["when a in (1,5) then b", []],
    ["when a is not b or c then d", ["HR1030 «a is not b or c»"]],
    ["when a is not b or c = d then e", []],
    ["when a is not b and c or d then e", []],
    ["when a is b, c then d", ["HR1035 «is»"]],
    ["fact a is b, c", ["HR1063 «b, c»"]],
    ["fact a is boolean", ["HR1063 «boolean»"]],
    ["fact a is money", ["HR1020 «money»"]],
    ["action call after hours is human", ["HR1061 «call after hours»"]],
    ["action nothing at all is helps", ["HR1062 «nothing at all»"]],
    ["when a then no pitch", ["HR1062 «no pitch»"]],
    ["when a then b, c", ["HR1041 «,»"]],
    ["when a then b or c", ["HR1041 «or»"]],
    ["when a then b in 2 days", ["HR1044 «in 2 days»"]],
    ['when a then "b"', ['HR1064 «"b"»']],
    ["when (a = b then c", ["HR1022 «(»"]],
    ["when a = b) and c then d", ["HR1022 «)»"]],
    ["when a = b\n  c = d\n  then e", ["HR1021 «c»"]],
    ["when a and\nb = c\nthen d", ["HR1053 «b»"]],
    ["when 1 < a < 5 then b", ["HR1031 «<»"]],
    ["when a is not between 1 and 5 then b", ["HR1032 «is not between»"]],
    ["when a does not contain b then c", ["HR1032 «does not contain»"]],
    ["when a is 2 days ago then b", ["HR1033 «ago»"]],
    ["when a where b = c then d", ["HR1034 «where»"]],
    ["when a > 50 € then b", ["HR1006 «50 €»"]],
    ["when a > $50k then b", ["HR1006 «$50k»"]],
    ["when a is before 23.11.2026 then b", ["HR1007 «23.11.2026»"]],
    ["when a; then b", ["HR1001 «;»"]],
    ["when `a then b", ["HR1057 «when»", "HR1003 «`a then b»"]],
    ["limit anything to 2 per 30 days", ["HR1051 «limit»"]],
    ["fakt a is text", ["HR1050 «fakt»"]],
    ["gibberish here\nthen more", ["HR1050 «gibberish»"]],
    ['rule "a"\n  when b\n  then c\n  fact d is text', ["HR1052 «fact»"]],
    ["when a\nthen b\nthen c", ["HR1054 «then»"]],
    ["use vocabulary.playbook", ["HR1055 «vocabulary.playbook»"]],
    ["without rule Expert", ["HR1055 «Expert»"]],
    ["define a = b", ["HR1004 «=»"]],
    ["setting a = 5", ["HR1004 «=»"]],
    ['read a from Column\n  "x" as y', ["HR1055 «Column»"]],
    ['read a from "Column"\n  x as y', ["HR1055 «x»"]],
    ['test "a"\n  given b = c', ["HR1060 «test»"]],
    ["never a and b when c", ["HR1043 «and»"]],
    ["when a =\nthen b", ["HR1020 «=»"]],
    ["when\nthen a", ["HR1020 «when»"]],
    ["when a then b by", ["HR1020 «by»"]],
  ])("%j", (text, expected) => {
    expect(findingsOf(text)).toEqual(expected);
  });
});

describe("fixes make the sentence right", () => {
  it.each([
    ["If a = b then c", "when a = b then c"],
    ["when a == b && c then d", "when a = b and c then d"],
    ["when a => 5 then c", "when a >= 5 then c"],
    ["when a = b => offer chat", "when a = b then offer chat"],
    ['when a then b because "no end', 'when a then b because "no end"'],
    ["when a then b because buyers wait", 'when a then b because "buyers wait"'],
    ["when a > 1,5 then b", "when a > 1.5 then b"],
    ["when a is not b or c or d then e", "when a is not one of b, c, d then e"],
    ["when a is b, c then d", "when a is one of b, c then d"],
    ["fact a is b, c", "fact a is one of b, c"],
    ["action call after hours is human", "action `call after hours` is human"],
    ["when a then b, c", "when a then b and c"],
    ["when a then b in 2 days", "when a then b within 2 days"],
    ['when a then "b"', "when a then b"],
    ["when a = b\n  c = d\n  then e", "when a = b\n  and c = d\n  then e"],
    ["when a and\nb = c\nthen d", "when a and\n  b = c\nthen d"],
    ["when a is not between 1 and 5 then b", "when not a is between 1 and 5 then b"],
    ["when a > €50 then b", "when a > 50 EUR then b"],
    ["when a is before 3.11.2026 then b", "when a is before 2026-11-03 then b"],
    ["fakt a is text", "fact a is text"],
    [
      'rule "a"\n  when b\n  then c\n  fact d is text',
      'rule "a"\n  when b\n  then c\nfact d is text',
    ],
    ["use vocabulary.playbook", 'use "vocabulary.playbook"'],
    ["without rule Expert", 'without rule "Expert"'],
    ["define a = b", "define a as b"],
  ])("%j becomes %j", (wrong, right) => {
    expect(fixed(wrong)).toBe(right);
    expect(findingsOf(right)).toEqual([]);
  });
});

it("goes on after a mistake, within the clause and in the next", () => {
  expect(findingsOf("when a = and b == c then d, e within 5\n  because why")).toEqual([
    "HR1020 «=»",
    "HR1004 «==»",
    "HR1041 «,»",
    "HR1040 «5»",
    "HR1055 «why»",
  ]);
});
