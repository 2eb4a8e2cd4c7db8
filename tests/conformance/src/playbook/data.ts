/** A record as an application hands it in. */
export interface Data {
  readonly [key: string]: unknown;
}
