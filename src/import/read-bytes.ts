import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Outcome, ok, err, systemReason } from './failure.ts';
import { megabytes } from './limits.ts';

const tooLarge = (file: string, bytes: number, maxBytes: number) =>
  err(
    file,
    `it has ${bytes > maxBytes ? megabytes(bytes) : 'more'}; at most ${megabytes(maxBytes)} are read`,
    'cut it into articles and import those',
  );

/** The bytes of a stream, or a refusal as soon as they are more than `maxBytes`. */
export async function readStream(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > maxBytes)
        return err(file, `it has more than ${megabytes(maxBytes)}`, 'cut it into articles and import those');
      chunks.push(chunk);
    }
  } catch (error) {
    return err(file, systemReason(error), 'see that it can be read');
  }
  return ok(Buffer.concat(chunks));
}

/** The bytes of a file. Its size is checked before it is opened, and again while it is read, since it may grow. */
export async function readBytes(file: string, path: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  try {
    const found = await stat(path);
    if (found.isFile() && found.size > maxBytes) return tooLarge(file, found.size, maxBytes);
  } catch (error) {
    return err(file, systemReason(error), 'check the name');
  }
  return readStream(file, createReadStream(path), maxBytes);
}
