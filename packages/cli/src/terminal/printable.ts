// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a file made safe to show on one line: a control character could otherwise move the cursor or hide words. */
export function printable(text: string): string {
  return text.replace(controls, (control) => {
    const code = control.charCodeAt(0);
    if (control === "\t") return " ";
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
  });
}

/** The beginning of a text, at most so many characters long. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
