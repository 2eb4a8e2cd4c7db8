/** Functions that the code of a module may call. Each is there only where it is called. */
export const helpers: readonly { readonly name: string; readonly code: string }[] = [
  {
    name: "tenThousandths",
    code: `/** Money as a whole number; not a number where it takes a closer look. */
function tenThousandths(given) {
  if (typeof given !== "number" || !(given > -1e11 && given < 1e11)) return NaN;
  const amount = Math.round(given * 10000);
  return amount / 10000 === given ? amount : NaN;
}`,
  },
  {
    name: "numberIn",
    code: `/** A number that takes a closer look: not a number where it is not known, undefined where it does not fit. */
function numberIn(fact, given) {
  const value = valueIn(fact, given);
  return value === null ? NaN : value;
}`,
  },
  {
    name: "choiceIn",
    code: `/** A choice that is not spelled as its values are; less than 0 where it does not fit. */
function choiceIn(fact, given, byKey, other) {
  const value = valueIn(fact, given);
  if (value === undefined) return -1;
  return value === null ? other + 1 : (byKey.get(fold(value)) ?? other);
}`,
  },
  {
    name: "valueIn",
    code: `/** What the evaluator reads; null where it is not known, undefined where it does not fit. */
function valueIn(fact, given) {
  return compiled().raw.valueOf(fact, given);
}`,
  },
  {
    name: "keyOf",
    code: `/** The number of a choice that nobody declared. */
function keyOf(value, byKey, other) {
  if (value === null) return other + 1;
  return typeof value === "string" ? (byKey.get(fold(value)) ?? other) : -1;
}`,
  },
  {
    name: "exactly",
    code: `/** The number of what is not known, or of a text that is none of a choice's values. */
function exactly(given, name, other) {
  if (given === undefined || given === null) return other + 1;
  if (typeof given === "string") return other;
  throw misfit(name, given, "a text");
}`,
  },
  {
    name: "misfit",
    code: `function misfit(name, given, expected) {
  const found = typeof given === "string" ? JSON.stringify(given) : typeof given === "object" ? "an object" : String(given);
  return new TypeError(\`\${name}: found \${found}, expected \${expected}\`);
}`,
  },
  {
    name: "caseless",
    code: `function caseless(text) {
  return text.toUpperCase().toLowerCase();
}`,
  },
];

/** Those that some code calls, and those that they call themselves. */
export function helpersFor(code: string): readonly string[] {
  const wanted = new Set<string>();
  let all = code;
  for (;;) {
    const found = helpers.filter(({ name }) => !wanted.has(name) && all.includes(`${name}(`));
    if (found.length === 0) break;
    for (const one of found) {
      wanted.add(one.name);
      all += one.code;
    }
  }
  return helpers.filter(({ name }) => wanted.has(name)).map(({ code }) => code);
}
