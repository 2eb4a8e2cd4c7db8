const signs: ReadonlySet<string> = new Set("-–—+*•·◦▪‣○●");

/** Whether it is what a mail, a chat or a text editor puts before the items of a list. */
export function isBulletSign(text: string): boolean {
  return signs.has(text);
}
