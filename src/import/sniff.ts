interface Signature {
  readonly bytes: readonly number[];
  /** Their offset; 0 by default. */
  readonly offset?: number;
  readonly what: string;
  readonly next: string;
}

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const unpack = 'unpack it and import what is in it';
const saveText = 'save its text as a text file and import that';
const picture = 'import the text itself';

/** First bytes of binary formats. */
const signatures: readonly Signature[] = [
  { bytes: ascii('PK\u0003\u0004'), what: 'a zip archive (or an office document)', next: unpack },
  { bytes: ascii('PK\u0005\u0006'), what: 'an empty zip archive', next: unpack },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive', next: unpack },
  { bytes: ascii('BZh'), what: 'a bzip2 archive', next: unpack },
  { bytes: [0xfd, ...ascii('7zXZ'), 0], what: 'an xz archive', next: unpack },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a zstd archive', next: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], what: 'a 7-Zip archive', next: unpack },
  { bytes: ascii('Rar!\u001a'), what: 'a RAR archive', next: unpack },
  { bytes: ascii('ustar'), offset: 257, what: 'a tar archive', next: unpack },
  { bytes: ascii('%PDF-'), what: 'a PDF document', next: saveText },
  { bytes: ascii('{\\rtf'), what: 'an RTF document', next: saveText },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an office document', next: saveText },
  { bytes: [0x89, ...ascii('PNG')], what: 'a PNG picture', next: picture },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture', next: picture },
  { bytes: ascii('GIF8'), what: 'a GIF picture', next: picture },
  { bytes: ascii('SQLite format 3'), what: 'a database', next: picture },
  { bytes: [0x7f, ...ascii('ELF')], what: 'a program', next: picture },
];

/** What a file is, by its first bytes, and what to do with it; null where they are not of a known binary format. */
export function knownBinary(bytes: Uint8Array): { readonly what: string; readonly next: string } | null {
  return (
    signatures.find(({ bytes: wanted, offset = 0 }) => wanted.every((byte, index) => bytes[offset + index] === byte)) ??
    null
  );
}
