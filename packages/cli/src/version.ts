declare const HANDRAIL_VERSION: string | undefined;

/** This command's version; the bundler writes it in. */
export const version: string =
  typeof HANDRAIL_VERSION === "undefined" ? "development" : HANDRAIL_VERSION;
