import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { categories, type Category, type Scores } from './scores';

/** It brings 185 MB, so that it is fetched when it is asked for; this version runs on every Node that we promise. */
const lighthouse = 'lighthouse@12.8.2';

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >;
}

export interface Audit {
  readonly scores: Scores;
  /** What takes from them: `seo: Document does not have a meta description`. */
  readonly faults: readonly string[];
}

/** Looks at a page once, as on a slow phone, with the browser that listens at this port of the machine. */
export async function audit(url: string, port: number): Promise<Audit> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('start it as “npm run lighthouse”');
  const only = `--only-categories=${categories.join(',')}`;
  const options = ['--port', String(port), only, '--output', 'json', '--quiet', '--no-enable-error-reporting'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [npm, 'exec', '--yes', '--', lighthouse, url, ...options],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError !== undefined) throw new Error(`${url}: ${report.runtimeError.message}`);
  const score = (category: Category) => Math.round((report.categories[category].score ?? 0) * 100);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    faults: categories.flatMap((category) =>
      report.categories[category].auditRefs.flatMap(({ id, weight }) => {
        const found = report.audits[id];
        return weight > 0 && found?.score !== null && found !== undefined && found.score < 0.9
          ? [`${category}: ${found.title} (${found.displayValue ?? id})`]
          : [];
      }),
    ),
  };
}
