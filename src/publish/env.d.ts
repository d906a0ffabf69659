interface ImportMetaEnv {
  /** Where the site will stand, absolute and ending in a slash; empty where the build has not been told. */
  readonly SITE_URL: string;
  /** Whether the build draws preview pictures (`previewPaths`); never without SITE_URL. */
  readonly PREVIEWS: boolean;
  /** Whether pages may be kept on readers' devices. */
  readonly OFFLINE: boolean;
}
