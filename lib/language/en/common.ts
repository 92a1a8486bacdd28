/**
 * The commonest English words that are not as common in another language written in Latin letters:
 * about a quarter of the words of any English report, and next to none of a Spanish, French or German one.
 */
export const common: ReadonlySet<string> = new Set([
  ...[
    'the',
    'of',
    'to',
    'and',
    'that',
    'for',
    'was',
    'with',
    'is',
    'it',
    'by',
    'from',
    'at',
    'are',
  ],
  ...[
    'this',
    'which',
    'have',
    'has',
    'had',
    'been',
    'were',
    'they',
    'their',
    'who',
    'would',
    'its',
  ],
  ...['his', 'her', 'not', 'but', 'be', 'as', 'said', 'there', 'after', 'will', 'when', 'more'],
]);
