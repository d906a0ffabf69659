import type { Sentence } from '../english/sentences-of.ts';
import type { Word } from '../english/word.ts';
import { assertionOf } from './assertion/assertion-of.ts';
import { isQuotationOnly, withUnattributedQuotations } from './quotations/unattributed-quotations.ts';
import type { Paragraph } from './read-paragraph.ts';
import { sentenceReports } from './sentence-reports.ts';
import type { WordRange } from './spans/noun-phrases.ts';
import { isFiniteVerb } from './spans/verb-groups.ts';
import type { SpeechReport, WeighedReport } from './speech-report.ts';

/** The reports of a paragraph, and the quotations before them that only an earlier paragraph can attribute. */
export interface ParagraphReports {
  readonly reports: readonly WeighedReport[];
  readonly unattributed: readonly WordRange[];
}

const holdsQuotation = (words: readonly Word[], { content }: SpeechReport): boolean =>
  content.some(({ from, to }) => words.slice(from, to).some(({ kind }) => kind === 'quotation'));

/**
 * Joins a quotation that ends in a question mark, exclamation mark or dash to the sentence after it where that has its
 * cue: “‘Is it open?’ Moen asked.” The sentence splitter cannot know that the sentence goes on.
 */
function joinQuotedQuestions(words: readonly Word[], sentences: readonly Sentence[]): readonly Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const both = before === undefined ? sentence : { from: before.from, to: sentence.to };
    const asked =
      before !== undefined && isQuotationOnly(words, before) && /^[?!…–—-]?$/.test(words[before.to - 1]?.lemma ?? '.');
    const cued =
      asked &&
      !isQuotationOnly(words, sentence) &&
      sentenceReports(words, both).some(
        ({ frame, cue, content }) =>
          (frame === 'postposed' || frame === 'inverted') &&
          content[0]?.to === sentence.from &&
          (cue?.from ?? Infinity) - sentence.from < 15,
      );
    if (cued) joined[joined.length - 1] = both;
    else joined.push(sentence);
  }
  return joined;
}

/** The reports of a sentence without those that the text denies. */
function weighed(words: readonly Word[], sentence: Sentence, reports: readonly SpeechReport[]): WeighedReport[] {
  return reports.flatMap((report): WeighedReport[] => {
    const assertion = assertionOf(words, sentence, report);
    return assertion === 'denied' ? [] : [{ ...report, open: assertion === 'open' }];
  });
}

/**
 * Whether the sentence before a quotation ends with a clause after the report, whose subject may be the next speaker:
 * “‘…,’ Moen said, and Berg cut in. | ‘…’”.
 */
function endsWithOther(words: readonly Word[], { from }: Sentence, { speaker, cue, content }: SpeechReport): boolean {
  const end = Math.max(speaker?.to ?? 0, cue?.to ?? 0, ...content.map(({ to }) => to));
  return words
    .slice(end, from)
    .some(
      ({ kind, word }, index, rest) =>
        word === 'and' && kind === 'coordinator' && rest.slice(index + 2).some(isFiniteVerb),
    );
}

/**
 * Finds the reports of a paragraph, sentence by sentence. A sentence of quotations alone belongs to the last speaker of
 * the paragraph.
 */
export function paragraphReports({ words, sentences }: Paragraph): ParagraphReports {
  const reports: WeighedReport[] = [];
  let pending: WordRange[] = [];
  let current: WeighedReport | null = null;
  let justBefore = false;
  // Sentences that continue the current report. They are added to it all at once, because there may be thousands.
  let continuations: WordRange[] = [];

  const settled = (report: WeighedReport | null): WeighedReport | null => {
    if (report === null || continuations.length === 0) return report;
    const changed: WeighedReport = { ...report, content: [...report.content, ...continuations] };
    reports[reports.lastIndexOf(report)] = changed;
    continuations = [];
    return changed;
  };

  for (const sentence of joinQuotedQuestions(words, sentences)) {
    const found = sentenceReports(words, sentence);
    const isQuoted = found.length === 0 && isQuotationOnly(words, sentence);
    const here = isQuoted ? [] : weighed(words, sentence, withUnattributedQuotations(words, sentence, found));
    if (
      isQuoted &&
      current !== null &&
      justBefore &&
      holdsQuotation(words, current) &&
      !endsWithOther(words, sentence, current)
    )
      continuations.push(sentence);
    else if (isQuoted && current !== null) {
      const next: WeighedReport = { ...(settled(current) ?? current), frame: 'continued', content: [sentence] };
      reports.push(next);
      current = next;
    } else if (isQuoted) pending.push(sentence);
    else {
      current = settled(current);
      const [first] = here;
      if (
        pending.length > 0 &&
        first !== undefined &&
        first.content[0]?.from === sentence.from &&
        holdsQuotation(words, first)
      ) {
        here[0] = { ...first, content: [...pending, ...first.content] };
        pending = [];
      }
      reports.push(...here);
      current =
        here.findLast((one) => one.speaker !== null && holdsQuotation(words, one)) ??
        here.find(({ speaker }) => speaker !== null) ??
        current;
    }
    justBefore = isQuoted || (current !== null && here.includes(current));
  }
  settled(current);
  return { reports, unattributed: pending };
}
