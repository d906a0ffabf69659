/** Fields whose values are from a fixed list, which is a part of the format. */
const listed = new Set(['kind', 'by', 'namedBy']);

interface Seen {
  /** How often the field is there, of how many objects that could have it. */
  times: number;
  readonly types: Set<string>;
}

/** A key of an object, or `<id>` for one that holds something for each id. */
const keyAt = (path: string, key: string, byId: ReadonlySet<string>): string => (byId.has(path) ? '<id>' : key);

function typeOf(value: unknown, key: string): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' && listed.has(key) ? JSON.stringify(value) : typeof value;
}

/**
 * The fields of some values of one kind, a line each: its path, a `?` where it may be left out, and what it holds.
 * `byId` are the paths of objects that have ids for keys; the values themselves have the path `''`.
 */
export function shapeOf(values: readonly unknown[], byId: ReadonlySet<string>): readonly string[] {
  const fields = new Map<string, Seen>();
  const objects = new Map<string, number>();

  const see = (value: unknown, path: string, key: string): void => {
    const field = fields.get(path) ?? { times: 0, types: new Set() };
    fields.set(path, field);
    field.times += 1;
    field.types.add(typeOf(value, key));
    if (Array.isArray(value)) for (const item of value) see(item, `${path}[]`, '');
    else if (typeof value === 'object' && value !== null) {
      objects.set(path, (objects.get(path) ?? 0) + 1);
      for (const [name, held] of Object.entries(value)) {
        const own = keyAt(path, name, byId);
        see(held, path === '' ? own : `${path}.${own}`, own);
      }
    }
  };
  for (const value of values) see(value, '', '');

  const mayBeMissing = (path: string, { times }: Seen): boolean => {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    return !path.endsWith('[]') && !path.endsWith('<id>') && times < (objects.get(parent) ?? 0);
  };
  return [...fields]
    .filter(([path]) => path !== '')
    .map(([path, field]) => {
      const types = [...field.types].toSorted().join(' | ');
      return `${path}${mayBeMissing(path, field) ? '?' : ''}: ${types}`;
    })
    .toSorted();
}
