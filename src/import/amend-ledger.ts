import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/** permalinks.yaml with statements withdrawn: only their values change. */
export const withdrawnIn = (text: string, ids: readonly string[], reason: string, on: string): string => {
  if (ids.length === 0) return text;
  const wanted = new Set(ids);
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  const section: unknown = document.get('statements', true);
  if (!isMap(section)) return text;
  const entry = `{ withdrawn: ${JSON.stringify(reason)}, on: ${on} }`;
  const ranges = section.items.flatMap(({ key, value }) =>
    isScalar(key) && wanted.has(String(key.value)) && isNode(value) && value.range ? [value.range] : [],
  );
  return ranges.reduceRight((after, [start, end]) => after.slice(0, start) + entry + after.slice(end), text);
};
