/**
 * What is looked through of mentions, people and tellings on the way to the one that is meant: an article has some dozens
 * of each, a text made to take long has thousands.
 */
export const MOST_NEAR = 200;
