interface ImportMetaEnv {
  /** Where the site will stand, absolute and ending in a slash; empty where the build has not been told. */
  readonly SITE_URL: string;
  /** Whether pages may be kept on readers' devices. */
  readonly OFFLINE: boolean;
}
