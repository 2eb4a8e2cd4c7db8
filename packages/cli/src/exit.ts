/** What a command's exit status says. */
export const exitStatus = {
  /** Nothing was found. */
  clean: 0,
  /** It ran, and found something: errors or warnings, failed tests, bad records. */
  findings: 1,
  /** It could not run. */
  failed: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
