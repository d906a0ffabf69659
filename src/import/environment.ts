import type { LazyModules } from './lazy-modules.ts';
import type { Screen } from '../terminal/screen.ts';
import type { Disk } from './write/disk.ts';

/** What one run of the importer has of the world around it. */
export interface Environment {
  /** Standard input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** To standard output; rejects where the text cannot be written. */
  readonly print: (text: string) => Promise<void>;
  /** Standard error. */
  readonly screen: Screen;
  /** How standard output looks; the width is in columns. */
  readonly look: { readonly width: number; readonly color: boolean };
  /** The content folder. */
  readonly folder: string;
  /** `YYYY-MM-DD`, by the clock. */
  readonly today: string;
  readonly disk: Disk;
  /** Loads what is slow to load, once. */
  readonly modules: () => Promise<LazyModules>;
}
