import fc from "fast-check";

/** Sentences that go well together, whatever their order; some declare what others use. */
const declarations = [
  "fact stage is step of discovery, evaluation, purchase",
  "fact ready is yes/no",
  "fact size is number from 0 to 100",
  "fact price is money in EUR",
  "history order has\n  amount is money in EUR\n  size is number",
  "list expert plural experts has\n  name is text\n  size is number",
  "action offer chat is helps, digital",
  "action pitch project is sells, human",
  "setting target is 2h",
  "set target to 3h",
  "define big as size > 50",
  "define due as opened is more than target ago",
  "define hot as big and due",
  "define best as first 2 experts where size > 3 by highest size",
  "choice next step picks highest priority",
  'experiment chat first splits account id\n  salt "s"\n  control 50%, chat 50%',
  "define rhythm as average time between orders",
];

const rules = [
  "when stage = evaluation and ready then offer chat within target",
  'rule "One"\n  when stage is discovery or evaluation and hot\n  then offer chat\n  valid from 2026-01-01',
  'rule "One"\n  when big\n  then pitch project by seller',
  'rule "Two"\n  when price > 5k EUR\n  then pitch project within 1 week',
  "when first > second then offer chat",
  "when second > 3 EUR then pitch project",
  "when Open Issue then offer chat",
  "when number of orders in last 3 days where (size > 5 and ready) > 2 then offer chat with best",
  "when no order where its amount > price and time since last order > rhythm then offer chat",
  "when number of orders > 2 and any expert where name = owner then offer chat",
  "when time since last order > 2 days then pitch project by name of last order",
  'read amount of orders from "Value"',
  "when openIssue and not ready then Offer Chat",
  "never pitch project when size < 5",
  'rule "Three" for next step\n  when ready\n  then pitch project\n  priority 2',
  "rule for next step\n  when big or chat first = chat\n  then offer chat",
  'promise "quick"\n  when stage = evaluation\n  then anything that helps within 24h and no pitch project',
  'never "Wait" anything that sells\n  unless ready',
  'without rule "Two"',
  'read stage from "Phase"\n  "A" as discovery',
  'test "t"\n  given stage = evaluation and ready\n  expect offer chat within 2h',
  'test "u"\n  given order\n    | at | size |\n    | now | 3 |\n  given no experts\n  expect nothing',
];

/** Sentences with mistakes, and half-typed ones. */
const mistakes = [
  "fact stage is number",
  "fact number of orders is number",
  "history order has\n  at is date\n  at is time",
  "when no order where size > 3 and amount > 5 EUR then offer chat",
  "when at least 2 orders in last month then offer chat",
  "when number of ordrs in last 3 days > 2 then offer chat",
  'test "v"\n  given order\n    | size | colour |\n    | a, b |',
  "choice next step picks the best",
  "choice next step picks first match",
  'rule "Four" for nxt step when ready then offer chat',
  "experiment first splits skills\n  a 50%, b 40",
  'promise "p" when stge then everything',
  "when stage = evalution then offer chat",
  "when size = large then offer chat",
  "when price > 5 then ofer chat within 0h",
  "define hot as due",
  "define due as hot",
  "set targt to 5",
  "when stage is",
  'use "',
  "fact",
  '# nothing but "a comment',
];

const uses = ['use "a.playbook"', 'use "b.playbook"', 'use "c.playbook"', 'use "d.playbook"'];

/** A file's sentences; with `broken`, wrong ones are among them. */
export function sentences(broken: boolean): fc.Arbitrary<readonly string[]> {
  const known = [...declarations, ...rules, ...(broken ? [...mistakes, ...uses] : [])];
  return fc.uniqueArray(fc.constantFrom(...known), { maxLength: 12 });
}

/** A file's text, which may end anywhere. */
export function text(): fc.Arbitrary<string> {
  return fc
    .tuple(sentences(true), fc.option(fc.nat(400), { freq: 4 }))
    .map(([all, end]) => all.join("\n\n").slice(0, end ?? undefined));
}

const words =
  `when then and or not is = != < stage size x y 5 20% 5 EUR 1h 2 days 2026-11-23 ( ) , + - * / yes no
fact define as action setting set to never anything that sells helps rule "a" test "t" given expect asks blocked
within after by via with escalating to contains starts with is between is one of is more than ago away is known
unknown today now use "a.playbook" without rule "a" read x from "c" "q" playbook "p" zone UTC valid from until
unless one of number money in EUR list of text
history order has at is time last orders where in last 3 days any no sum of its by highest first 3 |`.split(
    /\s+/,
  );

/** Words of the language in no order at all. */
export function wordSoup(): fc.Arbitrary<string> {
  const separator = fc.constantFrom(" ", " ", " ", "\n", "\n  ");
  return fc
    .array(fc.tuple(fc.constantFrom(...words), separator), { maxLength: 60 })
    .map((all) => all.flat().join(""));
}
