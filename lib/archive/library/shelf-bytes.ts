import { joinBytes } from '../join-bytes.ts';
import type { Shelf } from './shelf.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A shelf as one record: articles, words and bytes of the dictionary; numbers; starts; dictionary; steps. */
export function encodeShelf({ numbers, words, starts, steps }: Shelf): Uint8Array {
  const dictionary = encoder.encode(words.join('\n'));
  const head = Uint32Array.of(numbers.length, words.length, dictionary.length);
  return joinBytes([head, numbers, starts, dictionary, steps]);
}

/** Reads a record of `encodeShelf`; numbers, starts and steps are views of it. */
export function decodeShelf(bytes: Uint8Array): Shelf {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 ? bytes.slice() : bytes;
  const [articles = 0, count = 0, length = 0] = new Uint32Array(buffer, byteOffset, 3);
  const numbers = new Uint32Array(buffer, byteOffset + 12, articles);
  const startsAt = byteOffset + 12 + articles * 4;
  const starts = new Uint32Array(buffer, startsAt, count + 1);
  const dictionaryAt = startsAt + (count + 1) * 4;
  const dictionary = decoder.decode(new Uint8Array(buffer, dictionaryAt, length));
  const stepsAt = dictionaryAt + length;
  const steps = new Uint8Array(buffer, stepsAt, byteOffset + byteLength - stepsAt);
  return { numbers, words: count > 0 ? dictionary.split('\n') : [], starts, steps };
}
