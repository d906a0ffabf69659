import { Blob, Buffer, Direction, Face, Font, shape, Variation } from 'harfbuzzjs';
import { type Family, type FontFile, fontFiles, readFont } from './font-files.ts';
import type { Outline, OutlineStep } from './outline.ts';

/** How a text is set. */
export interface TextStyle {
  readonly family: Family;
  /** 100 to 900, as in CSS. */
  readonly weight: number;
}

/** A glyph at its place in a text: in em, from the text's start and its baseline. */
export interface PlacedGlyph {
  readonly outline: Outline;
  readonly x: number;
  readonly y: number;
}

/** A text as glyphs. */
export interface GlyphRun {
  readonly glyphs: readonly PlacedGlyph[];
  /** In em. */
  readonly width: number;
}

/** A font at one weight, with the outlines that have been needed so far. */
interface Instance {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly outlines: Map<number, Outline>;
}

const faces = new Map<string, Promise<Face>>();
const instances = new Map<string, Promise<Instance>>();

async function openFace(file: FontFile): Promise<Face> {
  return new Face(new Blob(await readFont(file)));
}

async function openInstance(file: FontFile, weight: number): Promise<Instance> {
  const opening = faces.get(file.path) ?? openFace(file);
  faces.set(file.path, opening);
  const face = await opening;
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return { font, unitsPerEm: face.upem, outlines: new Map() };
}

function instanceOf(file: FontFile, weight: number): Promise<Instance> {
  const key = `${weight} ${file.path}`;
  const opening = instances.get(key) ?? openInstance(file, weight);
  instances.set(key, opening);
  return opening;
}

const stepTypes: readonly OutlineStep['type'][] = ['M', 'L', 'Q', 'C', 'Z'];

function outlineOf({ font, unitsPerEm, outlines }: Instance, glyph: number): Outline {
  const outline =
    outlines.get(glyph) ??
    font.glyphToJson(glyph).map(({ type, values }) => ({
      // Harfbuzz has no other steps.
      type: stepTypes.find((known) => known === type) ?? 'Z',
      at: values.map((value) => value / unitsPerEm),
    }));
  outlines.set(glyph, outline);
  return outline;
}

/** Turns a text into glyphs of one font; `null` where the font lacks one. */
function shapeWith(instance: Instance, text: string): GlyphRun | null {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(Direction.LTR);
  shape(instance.font, buffer);
  const { unitsPerEm } = instance;
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  for (const { codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    // Glyph 0 of a font is the box for a missing glyph.
    if (glyph === 0) return null;
    glyphs.push({ outline: outlineOf(instance, glyph), x: (x + xOffset) / unitsPerEm, y: yOffset / unitsPerEm });
    x += xAdvance;
  }
  return { glyphs, width: x / unitsPerEm };
}

/** A character with the marks that stand on it. */
const clusters = /\P{M}\p{M}*|\p{M}+/gu;
/** Not supported: characters that change the direction or join others into one picture, and more than two marks. */
const unsettable = /[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]|\p{Variation_Selector}|\p{M}{3}/u;

/** Successive characters that one font sets. */
interface FontRun {
  readonly instance: Instance;
  text: string;
}

/** The first font that has these characters. A file may lack a glyph that its ranges promise, so each is tried. */
async function instanceFor(cluster: string, { family, weight }: TextStyle): Promise<Instance | null> {
  const points = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
  for (const file of fontFiles(family).filter(({ has }) => points.every(has))) {
    const instance = await instanceOf(file, weight);
    if (shapeWith(instance, cluster) !== null) return instance;
  }
  return null;
}

const instanceByCluster = new Map<string, Promise<Instance | null>>();

/** Divides a text by the fonts that set it; `null` where no font has one of its characters. */
async function fontRuns(text: string, style: TextStyle): Promise<readonly FontRun[] | null> {
  const runs: FontRun[] = [];
  for (const [cluster] of text.matchAll(clusters)) {
    const key = `${style.family} ${style.weight} ${cluster}`;
    const choosing = instanceByCluster.get(key) ?? instanceFor(cluster, style);
    instanceByCluster.set(key, choosing);
    const instance = await choosing;
    if (instance === null) return null;
    const last = runs.at(-1);
    if (last?.instance === instance) last.text += cluster;
    else runs.push({ instance, text: cluster });
  }
  return runs;
}

/**
 * Turns a text into glyphs, with kerning and with marks in place. `null` where that cannot be done correctly: for a
 * character that no font has, and for text from right to left. It never gives the box for a missing glyph.
 */
export async function glyphsOf(text: string, style: TextStyle): Promise<GlyphRun | null> {
  if (unsettable.test(text)) return null;
  const runs = await fontRuns(text, style);
  if (runs === null) return null;
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const { instance, text: part } of runs) {
    const run = shapeWith(instance, part);
    if (run === null) return null;
    for (const glyph of run.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
    width += run.width;
  }
  return { glyphs, width };
}
