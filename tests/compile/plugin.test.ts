import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { build, createServer, type HotPayload, type InlineConfig, isRunnableDevEnvironment, type Rolldown } from 'vite';
import { content } from '../../src/compile/plugin';
import type { Progress } from '../../src/terminal/progress';
import { article, edited, harbour } from './harbour';

/** Milliseconds: a loaded machine takes its time. */
const patience = 30_000;

let root = '';
async function write(name: string, text: string): Promise<void> {
  const file = path.join(root, 'content', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
const spoil = (): Promise<void> => write(article, edited(article, 'kind: direct', 'kind: dirct')[article] ?? '');
const mend = (): Promise<void> => write(article, harbour[article] ?? '');
const fault = `content/${article}:23: “kind” is “dirct”; allowed: direct, mixed, indirect`;

const config = (base = '/'): InlineConfig => ({
  root,
  base,
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  plugins: [content({ dir: 'content' })],
});

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  for (const [name, text] of Object.entries(harbour)) await write(name, text);
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('the development server', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  /** A server of the folder, what it sends to all its pages, what a new page is sent, and its answers. */
  const serve = async (base?: string, watch: { watch?: null } = {}) => {
    const http = createHttpServer();
    const server = await createServer({
      ...config(base),
      server: { middlewareMode: true, ws: { server: http }, ...watch },
    });
    const sent: HotPayload[] = [];
    vi.spyOn(server.environments.client.hot, 'send').mockImplementation(
      (payload: HotPayload | string, data?: unknown) => {
        sent.push(typeof payload === 'string' ? { type: 'custom', event: payload, data } : payload);
      },
    );
    http.on('request', (incoming, response) => {
      server.middlewares(incoming, response, () => {
        response.statusCode = 418;
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => {
      http.listen(0, resolve);
    });
    closing.push(
      () => server.close(),
      () => new Promise((resolve) => http.close(resolve)),
    );
    const { port } = http.address() as AddressInfo;
    const get = async (address: string): Promise<{ status: number; body: unknown }> => {
      const response = await fetch(`http://localhost:${port}${address}`);
      return { status: response.status, body: await response.json() };
    };
    /** What a page that connects is sent, as long as it comes in frames of plain text, as these do. */
    const connect = async (until: string): Promise<string> => {
      let received = '';
      const socket = await new Promise<Duplex>((resolve, reject) => {
        const headers = {
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
          'Sec-WebSocket-Protocol': 'vite-hmr',
        };
        request({ port, headers })
          .on('upgrade', (_, upgraded, head) => {
            received += String(head);
            resolve(upgraded);
          })
          .on('error', reject)
          .end();
      });
      socket.on('data', (chunk) => {
        received += String(chunk);
      });
      closing.push(() => Promise.resolve(socket.destroy()));
      await vi.waitFor(() => expect(received).toContain(until), patience);
      return received;
    };
    return { server, sent, get, connect };
  };

  test('answers for the data files under its base, and leaves the rest alone', async () => {
    const { get } = await serve('/some/path/');
    expect(await get('/some/path/data/articles/harbour-talks.json?t=1')).toMatchObject({
      status: 200,
      body: { slug: 'harbour-talks' },
    });
    expect(await get('/some/path/data/articles/nothing.json')).toEqual({
      status: 404,
      body: { error: 'There is no data/articles/nothing.json.' },
    });
    expect(await get('/some/path/articles/harbour-talks')).toMatchObject({ status: 418 });
  });

  test('shows a fault as it is made, and takes it away when it is mended', async () => {
    const { sent, get } = await serve();
    await spoil();
    await vi.waitFor(() => expect(sent).not.toEqual([]), patience);
    expect(sent[0]).toMatchObject({
      type: 'error',
      err: {
        message: `The content has 1 fault.\n${fault}`,
        stack: '',
        plugin: 'verbatim:content',
        loc: { file: path.join(root, 'content', article), line: 23, column: 11 },
      },
    });
    expect(await get('/data/catalogue.json')).toMatchObject({
      status: 500,
      body: { error: expect.any(String) },
    });
    await mend();
    const news = { type: 'custom', event: 'verbatim:content', data: {} };
    await vi.waitFor(() => expect(sent).toContainEqual(news), patience);
    const mended = sent.findIndex(({ type }) => type !== 'error');
    expect(sent.slice(mended, mended + 2)).toEqual([{ type: 'update', updates: [] }, news]);
    expect(await get('/data/catalogue.json')).toMatchObject({ status: 200 });
  });

  test('starts with faulty content, tells each page that connects, reloads it when mended', async () => {
    await spoil();
    const { server, sent, get, connect } = await serve();
    expect(await connect(fault.slice(-20))).toContain('"type":"error"');
    expect(await get('/data/catalogue.json')).toMatchObject({
      status: 500,
      body: { error: `The content has 1 fault.\n${fault}` },
    });
    await expect(server.environments.client.transformRequest('virtual:edition-facts')).rejects.toThrow(fault);
    await mend();
    await vi.waitFor(() => expect(sent[0]).toEqual({ type: 'full-reload' }), patience);
    expect(await get('/data/catalogue.json')).toMatchObject({ status: 200 });
  });

  test('shows a page that connects what the watcher has missed', async () => {
    const { sent, connect, get } = await serve('/', { watch: null });
    await spoil();
    expect(await get('/data/catalogue.json')).toMatchObject({ status: 200 });
    await connect('connected');
    await vi.waitFor(() => expect(sent).toMatchObject([{ type: 'error' }]), patience);
    expect(await get('/data/catalogue.json')).toMatchObject({ status: 500 });
  });

  test('shows what has changed before the watcher was ready', async () => {
    const { server, sent } = await serve('/', { watch: null });
    await spoil();
    server.watcher.emit('ready');
    await vi.waitFor(() => expect(sent).toMatchObject([{ type: 'error' }]), patience);
  });

  test('watches nothing outside the folder, whatever a link in it leads to', async () => {
    await symlink(root, path.join(root, 'content', 'articles', 'up'));
    const { server, sent } = await serve();
    await mend();
    await spoil();
    await vi.waitFor(() => expect(sent).not.toEqual([]), patience);
    const watched = Object.keys(server.watcher.getWatched()).map((folder) => path.relative(root, folder));
    expect(watched).toEqual(expect.arrayContaining([path.join('content', 'articles')]));
    expect(watched.filter((folder) => folder.includes('up'))).toEqual([]);
  });

  test('reloads pages where the edition’s facts are new, and only there', async () => {
    const { server, sent } = await serve();
    const { ssr } = server.environments;
    if (!isRunnableDevEnvironment(ssr)) throw new Error('The server’s environment cannot run modules.');
    expect(await ssr.runner.import('virtual:edition-facts')).toMatchObject({
      facts: { name: 'The Harbour Gazette' },
    });
    await write(article, (harbour[article] ?? '').replace('kept silent', 'kept quiet'));
    await vi.waitFor(() => expect(sent).not.toEqual([]), patience);
    expect(new Set(sent.map(({ type }) => type))).toEqual(new Set(['custom']));
    await write('edition.yaml', (harbour['edition.yaml'] ?? '').replace('Gazette', 'Herald'));
    await vi.waitFor(() => expect(sent.at(-1)).toEqual({ type: 'full-reload' }), patience);
    const module = await ssr.transformRequest('virtual:edition-facts');
    expect(module?.code).toContain('The Harbour Herald');
  });
});

async function buildIt(other: InlineConfig = {}): Promise<Rolldown.RolldownOutput> {
  await writeFile(
    path.join(root, 'main.js'),
    "import { facts } from 'virtual:edition-facts';\nconsole.log(facts.name);\n",
  );
  const output = await build({
    ...config(),
    ...other,
    build: { write: false, rolldownOptions: { input: path.join(root, 'main.js') } },
  });
  if (Array.isArray(output) || !('output' in output)) throw new Error('The build gave no single output.');
  return output;
}

describe('the build', () => {
  test('writes every data file beside the code', async () => {
    const { output } = await buildIt();
    const names = output.map(({ fileName }) => fileName);
    expect(names).toEqual(expect.arrayContaining(['data/catalogue.json', 'data/articles/harbour-talks.json']));
    expect(names.filter((name) => name.startsWith('data/'))).toHaveLength(12);
    const catalogue = output.find(({ fileName }) => fileName === 'data/catalogue.json');
    expect(catalogue?.type === 'asset' && JSON.parse(String(catalogue.source))).toMatchObject({
      articles: [{ slug: 'harbour-talks' }],
    });
    const code = output.find(({ type }) => type === 'chunk');
    expect(code?.type === 'chunk' && code.code).toContain('The Harbour Gazette');
  });

  test.each([
    {
      logLevel: 'warn',
      said: ['Reading the content', 'Compiling articles', '0/1', 'Preparing data files', '1/12', '12/12'],
    },
    { logLevel: 'error', said: [] },
  ] as const)('says what it is doing at the log level $logLevel: $said', async ({ logLevel, said }) => {
    const heard: string[] = [];
    const progress: Progress = {
      during: async (name, work) => {
        heard.push(name);
        return work((done, total) => heard.push(`${done}/${total}`));
      },
    };
    await buildIt({ logLevel, plugins: [content({ dir: 'content', progress })] });
    expect(heard.filter((one) => !/^(?:[2-9]|1[01])\/12$/.test(one))).toEqual(said);
  });

  test('ends with the whole report where content is faulty', async () => {
    await spoil();
    await write('edition.yaml', 'name: Only\n');
    const error = await buildIt().then(
      () => null,
      (reason: unknown) => reason,
    );
    const report = `The content has 4 faults.\n${fault}\ncontent/edition.yaml:1: `;
    expect(String(error).split(report)).toHaveLength(2);
    expect(String(error)).not.toMatch(/^\s+at /m);
  });
});
