import type { LazyModules } from './lazy-modules.ts';
import type { Screen } from './progress.ts';
import type { Disk } from './write/disk.ts';

/** The environment around one run of the importer. */
export interface Environment {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** To standard output; rejects where the text cannot be written. */
  readonly print: (text: string) => Promise<void>;
  /** Standard error. */
  readonly screen: Screen;
  /** Of standard output. */
  readonly look: { readonly width: number; readonly color: boolean };
  /** The content folder. */
  readonly folder: string;
  /** The day of the clock, `YYYY-MM-DD`. */
  readonly today: string;
  readonly disk: Disk;
  readonly parts: () => Promise<LazyModules>;
}
