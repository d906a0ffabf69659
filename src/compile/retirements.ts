import type { Retirement } from '../model/edition.ts';
import { quoted } from '../model/quote-for-message.ts';
import { entryOf, type LedgerEntries, type Entry, type LedgerInput, type Section } from './ledger-entries.ts';

/** The ids that an entry leads to. */
function targetsOf<Id extends string>(entry: Entry<Id> | undefined): readonly Id[] {
  if (entry?.kind === 'moved') return [entry.to];
  return entry?.kind === 'split' ? entry.into : [];
}

/** The ids on a way from an id back to itself, beginning with it; null where there is none. */
function circleFrom<Id extends string>(entries: LedgerEntries<Id>, from: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [from];
  for (const id of waiting) {
    for (const to of targetsOf(entryOf(entries, id))) {
      if (to === from) {
        const circle = [id];
        for (let step = id; step !== from; step = circle[0] ?? from) circle.unshift(cameFrom.get(step) ?? from);
        return circle;
      }
      if (!cameFrom.has(to)) {
        cameFrom.set(to, id);
        waiting.push(to);
      }
    }
  }
  return null;
}

/** Follows moves to their end; null where they lead in a circle or to an id that does not exist. */
function endOf<Id extends string>(
  entries: LedgerEntries<Id>,
  id: Id,
): { readonly id: Id; readonly entry: Entry<Id> } | null {
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    const entry = entryOf(entries, current);
    if (entry === undefined || seen.has(current)) return null;
    if (entry.kind !== 'moved') return { id: current, entry };
    seen.add(current);
    current = entry.to;
  }
}

/** What a retired id leads readers to: where its moves end, or why it was withdrawn there. */
function retirementOf<Id extends string>(entries: LedgerEntries<Id>, entry: Retirement<Id>): Retirement<Id> {
  if (entry.kind === 'split') return { ...entry, into: entry.into.map((id) => endOf(entries, id)?.id ?? id) };
  if (entry.kind === 'withdrawn') return entry;
  const end = endOf(entries, entry.to);
  if (end === null || end.entry.kind === 'moved') return entry;
  return end.entry.kind === 'live' ? { ...entry, to: end.id } : retirementOf(entries, end.entry);
}

/** What became of the ids of a section that are no longer live; reports those that lead nowhere or in a circle. */
export function retirements<Id extends string>(
  section: Section,
  entries: LedgerEntries<Id>,
  { positionOf, report }: LedgerInput,
): Record<string, Retirement<Id>> {
  const retired: Record<string, Retirement<Id>> = {};
  const inCircles = new Set<string>();
  for (const [id, entry] of Object.entries(entries)) {
    if (entry.kind === 'live') continue;
    retired[id] = retirementOf(entries, entry);
    const targets = targetsOf(entry);
    for (const [index, to] of targets.entries()) {
      if (entryOf(entries, to) !== undefined) continue;
      const path = entry.kind === 'split' ? [section, id, 'split', index] : [section, id, 'moved'];
      const how = entry.kind === 'split' ? 'split into' : 'moved to';
      report(positionOf(path), `${quoted(id)} is ${how} ${quoted(to)}, which is not under “${section}”; add it there`);
    }
    const circle = targets.length > 0 ? circleFrom(entries, id) : null;
    if (circle === null) continue;
    const isNew = !circle.some((one) => inCircles.has(one));
    for (const one of circle) inCircles.add(one);
    if (isNew) {
      const way = [...circle, id].join(' → ');
      report(
        positionOf([section, id, entry.kind]),
        `${quoted(id)} moves in a loop: ${way}; let one of them be live or withdrawn`,
      );
    }
  }
  return retired;
}
