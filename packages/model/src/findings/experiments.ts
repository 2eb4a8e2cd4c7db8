import { describeType } from "../types/describe.ts";
import type { Type } from "../types/type.ts";
import { defineFinding } from "./define.ts";
import { quoted } from "./words.ts";

/** `control 50%, chat 40%`. */
export const sharesDoNotAddUp = defineFinding<{ readonly name: string; readonly total: number }>({
  code: "HR4040",
  name: "shares-do-not-add-up",
  severity: "error",
  message: ({ name, total }) => `The shares of \`${name}\` add up to ${total} %, not to 100 %.`,
  hint: ({ total }) =>
    total < 100
      ? `Give away the ${rounded(100 - total)} % that are left, for example to a variant \`control\`.`
      : `Take away ${rounded(total - 100)} %.`,
  explanation:
    "Everybody has exactly one variant, so the shares of all variants together are 100 %. With less, some would have none; with more, some would have two.",
  wrong:
    "experiment chat first splits account id\n  control 50%, chat 40%\nwhen chat first = chat then offer chat",
  right:
    "experiment chat first splits account id\n  control 60%, chat 40%\nwhen chat first = chat then offer chat",
});

function rounded(points: number): number {
  return Number(points.toFixed(4));
}

/** `control 0%`, and what has too many decimals. */
export const shareOutside = defineFinding<{ readonly source: string }>({
  code: "HR4041",
  name: "share-outside",
  severity: "error",
  message: ({ source }) => `${quoted(source)} is no share of an experiment.`,
  hint: () => "Write more than 0 %, with at most four decimals, or leave the variant out.",
  explanation:
    "A variant that nobody gets is none. Shares have at most four decimals, so that they add up exactly to 100 %.",
  wrong:
    "experiment chat first splits account id\n  control 100%, chat 0%\nwhen chat first = chat then offer chat",
  right:
    "experiment chat first splits account id\n  control 99%, chat 1%\nwhen chat first = chat then offer chat",
});

/** An experiment with one variant. */
export const noVariantToCompare = defineFinding<{
  readonly name: string;
  readonly variant: string;
}>({
  code: "HR4042",
  name: "one-variant",
  severity: "warning",
  message: ({ name, variant }) => `Everybody in \`${name}\` has the variant \`${variant}\`.`,
  hint: ({ variant }) => `Add another to compare with: \`control 50%, ${variant} 50%\`.`,
  explanation:
    "An experiment shows what a variant does by those who do not have it. With one variant for all there is nothing to compare, and a `setting` would say it more plainly.",
  wrong:
    "experiment chat first splits account id\n  chat 100%\nwhen chat first = chat then offer chat",
  right:
    "experiment chat first splits account id\n  control 50%, chat 50%\nwhen chat first = chat then offer chat",
});

/** An experiment that splits what tells nobody apart. */
export const noSubject = defineFinding<{ readonly subject: string; readonly type: Type | null }>({
  code: "HR4043",
  name: "no-subject",
  severity: "error",
  message: ({ subject, type }) =>
    type === null
      ? `${quoted(subject)} is the same for everybody, so nothing can be split by it.`
      : `${quoted(subject)} is ${describeType(type)}, which is no name for anybody.`,
  hint: () =>
    "Split by a fact that tells one from another and never changes, such as `account id`.",
  explanation:
    "An experiment gives everybody a variant by a fact that says who it is. Whoever has the same value has the same variant, for ever. So the fact is a text, a number, a value of a choice, a date or a time; amounts, durations and lists name nobody.",
  wrong:
    "fact skills is list of text\nexperiment chat first splits skills\n  control 50%, chat 50%\nwhen chat first = chat then offer chat",
  right:
    "fact account id is text\nexperiment chat first splits account id\n  control 50%, chat 50%\nwhen chat first = chat then offer chat",
});
