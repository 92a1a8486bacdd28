import type { Signature } from '../../lib/compare/signature/signature.ts';
import { signaturesOf } from '../../lib/compare/signature/signatures.ts';
import { reportOf } from './reports.ts';

/** The signature of the figure that is written so in a text. */
export function signatureIn(text: string, written: string, published?: string): Signature {
  const report = reportOf('page', text, published === undefined ? {} : { published });
  const found = signaturesOf(report).find(({ figure }) => text.slice(...figure.span) === written);
  if (!found) throw new Error(`no figure "${written}" in: ${text}`);
  return found;
}
