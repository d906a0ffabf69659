import type { Report } from '../compile/fault.ts';
import type { Path, YamlData } from '../compile/read-yaml.ts';
import type { ArticleHead, PeopleFile } from '../compile/schema.ts';

/** One article while it is compiled: what its file says, its text, and where its faults go. */
export interface ArticleContext {
  readonly head: ArticleHead;
  readonly at: YamlData['at'];
  readonly paragraphs: readonly string[];
  readonly people: PeopleFile;
  /** False where people.yaml has faults: then nobody can be called unknown. */
  readonly peopleKnown: boolean;
  readonly tell: Report;
}

/** Tells of a fault of the value at a path of the front matter. */
export function reportAt({ at, tell }: ArticleContext, path: Path, message: string): void {
  tell(at(path), message);
}
