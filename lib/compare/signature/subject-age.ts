import type { Signature } from './signature.ts';

/**
 * Gives each figure the age that stands in its sentence: of two persons who fell, the one of 36 is not the one of 31.
 * - `The 36-year-old fell 200 metres`: 36, for the metres
 * - not: `Ilka Dorn, 44, and Piet Orvath, 36, fell 200 metres` (two ages)
 */
export function withSubjectAge(signatures: readonly Signature[]): Signature[] {
  const ages = Map.groupBy(
    signatures.filter(({ kind }) => kind === 'age'),
    ({ sentenceIndex }) => sentenceIndex,
  );
  return signatures.map((signature) => {
    const [age, ...more] = ages.get(signature.sentenceIndex) ?? [];
    const is = signature.kind !== 'age' && age && !more.length;
    return is ? { ...signature, subjectAge: age.low } : signature;
  });
}
