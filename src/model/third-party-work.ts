/** A work of others that a site carries: an entry of `licences.json`. */
export interface ThirdPartyWork {
  /** Its package's name. */
  readonly name: string;
  /** As the package gives it, such as `1.2.3`. */
  readonly version: string;
  /** An SPDX expression: `MIT`. */
  readonly licence: string;
  /** What it is on the site (“the typeface”); `null` where its name says so. */
  readonly role: string | null;
}
