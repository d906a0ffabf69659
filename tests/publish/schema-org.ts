import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * schema.org's vocabulary as the package schema-dts declares it: for each type its interface, which names its own
 * properties and the interfaces that it extends. It is generated from schema.org's own definition, in one form
 * throughout, so that lines are enough to read it.
 */
function readVocabulary() {
  const entry = createRequire(import.meta.url).resolve('schema-dts');
  const declarations = readFileSync(join(dirname(entry), 'schema.d.ts'), 'utf8');
  const interfaces = new Map<string, { readonly bases: readonly string[]; readonly properties: readonly string[] }>();
  const leaves = new Map<string, string>();
  for (const [, name = '', bases = '', body = ''] of declarations.matchAll(
    /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n(.*?)^\}/gms,
  )) {
    const properties = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property);
    interfaces.set(name, { bases: bases.split(/, |<.*?>/).map((base) => base.trim()), properties });
    const [, type] = /^ {4}"@type": "(\w+)";/m.exec(body) ?? [];
    if (type !== undefined) leaves.set(type, name);
  }
  return { interfaces, leaves };
}

const { interfaces, leaves } = readVocabulary();

function propertiesOf(name: string): readonly string[] {
  const known = interfaces.get(name);
  return known === undefined ? [] : [...known.properties, ...known.bases.flatMap(propertiesOf)];
}

/** What in a JSON-LD document schema.org's vocabulary does not have, or not for that type: `Quotation.headline`. */
export function notInSchemaOrg(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(notInSchemaOrg);
  if (typeof node !== 'object' || node === null) return [];
  const { '@context': _, '@type': type, ...said } = node as Readonly<Record<string, unknown>>;
  const leaf = typeof type === 'string' ? leaves.get(type) : undefined;
  if (leaf === undefined) return [`@type ${String(type)}`];
  const allowed = new Set(propertiesOf(leaf));
  const unknown = Object.keys(said).filter((property) => !allowed.has(property));
  return [...unknown.map((property) => `${String(type)}.${property}`), ...Object.values(said).flatMap(notInSchemaOrg)];
}
