/**
 * Latin, Cyrillic and Hangul letters for a character class. Where a pattern is tried at every character,
 * \p{L} takes six times as long.
 */
export const LETTERS = 'A-Za-z\\u00c0-\\u024f\\u0400-\\u04ff\\uac00-\\ud7a3'
