import type { Analysis } from '../../report/analysis.ts';
import { pack } from './pack.ts';
import { PRIMER_EDITION } from './primer.ts';
import { unpack } from './unpack.ts';

/** Packs an analysis for storage. */
export function packAnalysis(analysis: Analysis): Uint8Array {
  const packed = pack(analysis);
  const bytes = new Uint8Array(packed.length + 1);
  bytes[0] = PRIMER_EDITION;
  bytes.set(packed, 1);
  return bytes;
}

/** Unpacks a stored analysis; null when another edition packed it, or it is damaged: it is made again then. */
export function unpackAnalysis(bytes: Uint8Array): Analysis | null {
  if (bytes[0] !== PRIMER_EDITION) return null;
  try {
    return unpack(bytes.subarray(1)) as Analysis;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
