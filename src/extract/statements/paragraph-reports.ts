import type { Sentence } from '../english/sentences-of.ts';
import type { Word } from '../english/word.ts';
import { isQuotationOnly, withUnattributedQuotations } from './quotations/unattributed-quotations.ts';
import type { Paragraph } from './read-paragraph.ts';
import { sentenceReports } from './sentence-reports.ts';
import type { WordRange } from './spans/noun-phrases.ts';
import type { SpeechReport } from './speech-report.ts';

/** The reports of a paragraph, and the runs before the first of them that only the text before can attribute. */
export interface ParagraphReports {
  readonly reports: readonly SpeechReport[];
  readonly unattributed: readonly WordRange[];
}

const holdsQuotation = (words: readonly Word[], { content }: SpeechReport): boolean =>
  content.some(({ from, to }) => words.slice(from, to).some(({ kind }) => kind === 'quotation'));

/**
 * “‘Is it open?’ Moen asked.”: the question mark ended a sentence for lack of knowing better. Joined, it is one whose
 * cue follows.
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

/** Gathers the reports of a paragraph, sentence by sentence; what is only quoted goes to the speaker at hand. */
export function paragraphReports({ words, sentences }: Paragraph): ParagraphReports {
  const reports: SpeechReport[] = [];
  let waiting: WordRange[] = [];
  let current: SpeechReport | null = null;
  let justBefore = false;
  // Sentences that go on with the current report: put into it at once, since there may be thousands.
  let goingOn: WordRange[] = [];

  const settled = (report: SpeechReport | null): SpeechReport | null => {
    if (report === null || goingOn.length === 0) return report;
    const changed: SpeechReport = { ...report, content: [...report.content, ...goingOn] };
    reports[reports.lastIndexOf(report)] = changed;
    goingOn = [];
    return changed;
  };

  for (const sentence of joinQuotedQuestions(words, sentences)) {
    const found = sentenceReports(words, sentence);
    const quotedOnly = found.length === 0 && isQuotationOnly(words, sentence);
    const here = quotedOnly ? [] : withUnattributedQuotations(words, sentence, found);
    if (quotedOnly && current !== null && justBefore && holdsQuotation(words, current)) goingOn.push(sentence);
    else if (quotedOnly && current !== null) {
      const next: SpeechReport = { ...(settled(current) ?? current), frame: 'continued', content: [sentence] };
      reports.push(next);
      current = next;
    } else if (quotedOnly) waiting.push(sentence);
    else {
      current = settled(current);
      const [first] = here;
      if (
        waiting.length > 0 &&
        first !== undefined &&
        first.content[0]?.from === sentence.from &&
        holdsQuotation(words, first)
      ) {
        here[0] = { ...first, content: [...waiting, ...first.content] };
        waiting = [];
      }
      reports.push(...here);
      current =
        here.findLast((one) => one.speaker !== null && holdsQuotation(words, one)) ??
        here.find(({ speaker }) => speaker !== null) ??
        current;
    }
    justBefore = quotedOnly || (current !== null && here.includes(current));
  }
  settled(current);
  return { reports, unattributed: waiting };
}
