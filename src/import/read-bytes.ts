import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Outcome, ok, err, systemReason } from './failure.ts';
import { megabytes } from './limits.ts';

const tooLarge = (file: string, bytes: number, most: number) =>
  err(
    file,
    `it has ${bytes > most ? megabytes(bytes) : 'more'}; at most ${megabytes(most)} are read`,
    'cut it into articles and import those',
  );

/** All that a stream gives, or a refusal as soon as it is more than `most` bytes. */
export async function readStream(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > most)
        return err(file, `it has more than ${megabytes(most)}`, 'cut it into articles and import those');
      chunks.push(chunk);
    }
  } catch (error) {
    return err(file, systemReason(error), 'see that it can be read');
  }
  return ok(Buffer.concat(chunks));
}

/** The bytes of a file. Its size is looked at before it is opened, and again as it is read, since it may grow. */
export async function readBytes(file: string, path: string, most: number): Promise<Outcome<Uint8Array>> {
  try {
    const found = await stat(path);
    if (found.isFile() && found.size > most) return tooLarge(file, found.size, most);
  } catch (error) {
    return err(file, systemReason(error), 'check the name');
  }
  return readStream(file, createReadStream(path), most);
}
