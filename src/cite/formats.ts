import { bibtex } from './bibtex.ts';
import type { Citing } from './citing.ts';
import { cslItem } from './csl-item.ts';
import { ris } from './ris.ts';
import { styled } from './styled.ts';
import { html, markdown, plainCitation, wordsWithLink } from './text-formats.ts';

/** A format of citations. */
export interface CitationFormat {
  readonly id: string;
  /** For the screen. */
  readonly name: string;
  readonly write: (citing: Citing) => string;
}

/** All formats, by what they are for. */
export const citationFormats: readonly { readonly purpose: string; readonly formats: readonly CitationFormat[] }[] = [
  {
    purpose: 'Text',
    formats: [
      { id: 'words', name: 'Words with link', write: wordsWithLink },
      { id: 'plain', name: 'Plain citation', write: plainCitation },
      { id: 'markdown', name: 'Markdown', write: markdown },
      { id: 'html', name: 'HTML', write: html },
    ],
  },
  {
    purpose: 'Style',
    formats: [
      { id: 'apa', name: 'APA', write: (citing) => styled('apa', citing) },
      { id: 'chicago', name: 'Chicago, author-date', write: (citing) => styled('chicago', citing) },
    ],
  },
  {
    purpose: 'Reference manager',
    formats: [
      { id: 'bibtex', name: 'BibTeX', write: bibtex },
      { id: 'ris', name: 'RIS', write: ris },
      { id: 'csl-json', name: 'CSL-JSON', write: (citing) => `${JSON.stringify([cslItem(citing)], null, 2)}\n` },
    ],
  },
];
