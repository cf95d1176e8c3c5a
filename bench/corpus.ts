import { readInputs } from '../pipeline/read.ts';
import type { RawDocument } from '../pipeline/records.ts';

/**
 * Documents of a folder or file up to so many megabytes; without one the five raw documents, repeated until
 * they are as many. A repeated document gets another hash, so that its ids are its own.
 */
export function readCorpus(path: string | undefined, megabytes: number): RawDocument[] {
  const { documents } = readInputs(path ?? 'raw');
  const texts = documents.filter(({ text }) => text !== '');
  const chosen: RawDocument[] = [];
  let bytes = 0;
  for (let i = 0; bytes < megabytes * 1e6 && texts.length > 0; i++) {
    const round = Math.floor(i / texts.length);
    if (round > 0 && path !== undefined) break;
    const document = texts[i % texts.length];
    const sha256 = round === 0 ? document.sha256 : `${round}${document.sha256}`.slice(0, 64);
    chosen.push({ ...document, path: `${round}/${document.path}`, sha256 });
    bytes += Buffer.byteLength(document.text);
  }
  return chosen;
}

/** UTF-8 megabytes of texts. */
export const megabytesOf = (texts: Iterable<string>): number => {
  let bytes = 0;
  for (const text of texts) bytes += Buffer.byteLength(text);
  return bytes / 1e6;
};
