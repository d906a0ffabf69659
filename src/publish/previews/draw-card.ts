import { assertNever } from '../../model/assert-never.ts';
import { articlePicture } from './article-picture.ts';
import type { Card } from './card.ts';
import type { Picture } from './picture.ts';
import { sitePicture } from './site-picture.ts';
import { statementPicture } from './statement-picture.ts';

function pictureOf(card: Card): Promise<Picture | null> {
  switch (card.card) {
    case 'statement':
      return statementPicture(card);
    case 'article':
      return articlePicture(card);
    case 'site':
      return sitePicture(card);
    default:
      return assertNever(card);
  }
}

/**
 * Draws a card as a PNG file of 1200 × 630 pixels. A text that no font can set is left out; `null` where the card
 * would have nothing to know it by.
 */
export async function drawCard(card: Card): Promise<Buffer | null> {
  return (await pictureOf(card))?.encode() ?? null;
}
