import { defineFinding } from "./definition.ts";

export const variantWithoutShare = defineFinding<{ found: string; right: string | null }>({
  code: "HR1085",
  name: "variant-without-share",
  severity: "error",
  message: ({ found }) => `The variant \`${found}\` does not say how many get it.`,
  hint: ({ found, right }) =>
    right === null
      ? `Write its share: \`${found} 50%\`.`
      : `Write \`${right}\` if that is its share.`,
  explanation:
    "An experiment gives each of its variants a share of all, in percent, and all shares together are 100 %. Without its share nobody knows who gets the variant.",
  wrong: "experiment chat first splits account id\n  control 50, chat 50%",
  right: "experiment chat first splits account id\n  control 50%, chat 50%",
});

export const shareBeforeName = defineFinding<{ found: string; right: string | null }>({
  code: "HR1086",
  name: "share-before-variant",
  severity: "error",
  message: ({ found, right }) =>
    right === null
      ? `\`${found}\` is the share of no variant.`
      : `In \`${found}\` the share stands before its variant.`,
  hint: ({ right }) =>
    right === null
      ? "Write the variants on lines of their own: a name, and then its share."
      : `Write \`${right}\`.`,
  explanation:
    "A variant is a name and then its share. The variants stand on lines of their own below the experiment, since a name never crosses the end of a line: so nobody takes the first variant for a part of the fact that is split.",
  wrong: "experiment chat first splits account id\n  50% control, 50% chat",
  right: "experiment chat first splits account id\n  control 50%, chat 50%",
});
