export type { Check, Group, Level } from "./check.ts";
export { checks } from "./checks/index.ts";
export type { Config, Override, Setting, Settings } from "./config/config.ts";
export { type Configured, defaultConfig } from "./config/config.ts";
export { type ReadConfig, readConfig } from "./config/read.ts";
export { createLinter, type Linter, type LinterOptions } from "./linter.ts";
export type { OptionSpec, OptionSpecs } from "./options.ts";
export { lintFindings } from "./registry.ts";
