/** A work of others that a site carries. */
export interface ThirdPartyWork {
  /** Its package's name. */
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** What it is on the site, where its name does not say so. */
  readonly as: string | null;
}
