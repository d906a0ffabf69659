import type { Slug, StatementId } from '../model/ids.ts';
import { fillPattern } from './pattern.ts';

/** Where the preview pictures stand, from a site's base: PNGs that are shown with a link when it is shared. */
export const previewPaths = {
  /** The edition's own, for its lists. */
  site: (): string => 'previews/site.png',
  article: (slug: Slug): string => fillPattern('previews/articles/:slug.png', slug),
  statement: (id: StatementId): string => fillPattern('previews/quotes/:id.png', id),
};
