interface ImportMetaEnv {
  /** The site's address, absolute and ending in a slash; empty where the build does not know it. */
  readonly SITE_URL: string;
  /** Whether the build draws preview pictures (`previewPaths`); never without SITE_URL. */
  readonly PREVIEWS: boolean;
  /** Whether pages may be kept on readers' devices. */
  readonly OFFLINE: boolean;
}
