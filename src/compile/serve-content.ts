import path from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { editionData } from '../catalogue/edition-data.ts';
import { dataFileAt } from '../site/data-file-at.ts';
import type { Compiled } from './compile.ts';
import type { Fault } from './fault.ts';
import { folderState } from './folder-state.ts';
import { faultReport } from './report.ts';
import { factsModule, resolved } from './virtual-modules.ts';

/** The content that a development server serves. */
export interface ContentServing {
  /** The content folder on disk, and as the editor knows it. */
  readonly dir: string;
  readonly folder: string;
  /** The latest outcome. */
  readonly compiled: () => Promise<Compiled>;
  /** Compiles again; `compiled` gives the outcome from now on. */
  readonly recompile: () => Promise<Compiled>;
}

/** Milliseconds without a change before content is compiled: editors write a file in several steps. */
const settleMs = 60;

function overlay(faults: readonly Fault[], { dir, folder }: ContentServing): ErrorPayload {
  const [first] = faults;
  const err: ErrorPayload['err'] = { message: faultReport(faults, folder), stack: '', plugin: 'verbatim:content' };
  if (first !== undefined) {
    const file = path.join(dir, first.file);
    err.id = file;
    err.loc = { file, line: first.line, column: first.column ?? 1 };
  }
  return { type: 'error', err };
}

/** Answers requests for data files: with the file, or with a status and a reason. */
function answerData(server: ViteDevServer, serving: ContentServing): void {
  let made: { readonly from: Compiled; readonly files: ReadonlyMap<string, unknown> } | null = null;
  const answer = async (name: string): Promise<{ status: number; body: unknown }> => {
    const compiled = await serving.compiled();
    if (!compiled.ok) return { status: 500, body: { error: faultReport(compiled.faults, serving.folder) } };
    if (made?.from !== compiled) made = { from: compiled, files: editionData(compiled.edition) };
    const body = made.files.get(name);
    return body === undefined ? { status: 404, body: { error: `There is no ${name}.` } } : { status: 200, body };
  };
  server.middlewares.use((request, response, next) => {
    const { base } = server.config;
    const address = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
    const name = address.startsWith(base) ? address.slice(base.length) : '';
    const owner = dataFileAt(name)?.belongsTo;
    if (owner === undefined || owner === 'app') {
      next();
      return;
    }
    answer(name).then(({ status, body }) => {
      response.statusCode = status;
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(JSON.stringify(body));
      return undefined;
    }, next);
  });
}

function invalidate(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(resolved(factsModule));
    if (module !== undefined) moduleGraph.invalidateModule(module);
  }
}

/**
 * Keeps a development server's content fresh: compiles when a content file changes, shows faults as Vite's overlay (also
 * to pages that are opened later), and sends pages `verbatim:content` when there is something new to fetch.
 */
export async function serveContent(server: ViteDevServer, serving: ContentServing): Promise<void> {
  const { hot } = server.environments.client;
  answerData(server, serving);
  /** The folder as it was right before it was read. */
  let state = await folderState(serving.dir);
  let shown = await serving.compiled();
  const warn = (): void => {
    if (!shown.ok) server.config.logger.error(faultReport(shown.faults, serving.folder));
  };
  warn();

  const refresh = async (): Promise<void> => {
    const before = shown;
    state = await folderState(serving.dir);
    shown = await serving.recompile();
    invalidate(server);
    warn();
    if (!shown.ok) {
      hot.send(overlay(shown.faults, serving));
      return;
    }
    // A page that was opened while there were faults has not run; any other has the edition's facts in its code.
    const factsBefore = lastGood ? JSON.stringify(lastGood.facts) : null;
    lastGood = shown.edition;
    if (factsBefore !== JSON.stringify(shown.edition.facts)) {
      hot.send({ type: 'full-reload' });
      return;
    }
    // Any update, even an empty one, makes the client remove its overlay.
    if (!before.ok) hot.send({ type: 'update', updates: [] });
    hot.send('verbatim:content', {});
  };
  let lastGood = shown.ok ? shown.edition : null;

  let last: Promise<void> = Promise.resolve();
  // One after another: what is compiled first must not be shown last.
  const inTurn = (work: () => Promise<void>): void => {
    last = last.then(work).catch((error: unknown) => server.config.logger.error(String(error)));
  };

  const catchUp = (): void => {
    inTurn(async () => {
      if ((await folderState(serving.dir)) !== state) await refresh();
    });
  };

  hot.on('vite:client:connect', (_, client) => {
    if (!shown.ok) client.send(overlay(shown.faults, serving));
    // Some file systems report no changes at all.
    catchUp();
  });
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(serving.dir);
  server.watcher.on('all', (_, file) => {
    const relative = path.relative(serving.dir, file);
    if (relative.startsWith('..') || path.isAbsolute(relative)) return;
    clearTimeout(timer);
    timer = setTimeout(() => inTurn(refresh), settleMs);
  });
  // The watcher reports no change to a file that it has not found yet.
  server.watcher.on('ready', catchUp);
}
