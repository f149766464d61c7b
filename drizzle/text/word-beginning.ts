/**
 * A regular expression, for PostgreSQL and for JavaScript, that finds folded text where a word begins inside a text:
 * behind a space, a bracket, a stroke or whatever else is no letter, digit or underscore.
 */
export const wordBeginning = (folded: string): string => `[^a-z0-9_]${folded.replace(/[.^$*+?()[\]{}|\\]/g, '\\$&')}`;
