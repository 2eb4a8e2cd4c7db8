import { t } from "./texts.ts";

/** A value as people read it: all but yes and no is a word of the playbook. */
export function saidText(said: string): string {
  return said === "yes" ? t("yes") : said === "no" ? t("no") : said;
}
