import { describe, expect, test } from '@jest/globals'
import { apa, bibtex, chicago, plainText, type Reference } from './index.ts'

const article: Reference = {
  author: 'Joshua Keating',
  title: 'Why North Korea recognised two republics',
  description: null,
  date: '2022-07',
  publisher: 'Grid',
  url: 'https://example.org/north_korea',
  accessed: null,
}

const page: Reference = {
  author: 'Annals',
  title: 'Victory over Japan',
  description: 'Event of 15 August 1945 or 2 September 1945',
  date: '2022-08-17',
  publisher: 'Annals',
  url: 'https://annals.example/events/victory-over-japan',
  accessed: '2022-08-18',
}

describe('a plain date is written as the style asks, and no more exactly', () => {
  test.each([
    [
      '2022-07-03',
      '(2022, July 3).',
      'July 3, 2022.',
      'year = {2022},\n  month = jul,\n  day = {3},',
    ],
    ['2022-07', '(2022, July).', 'July 2022.', 'year = {2022},\n  month = jul,\n  publisher'],
    ['2022', '(2022).', '2022.', 'year = {2022},\n  publisher'],
    ['1910~', '(ca. 1910).', 'c. 1910.', 'year = {c. 1910},\n  publisher'],
    ['2022-22', '(Summer 2022).', 'Summer 2022.', 'year = {Summer 2022},'],
    ['-0043', '(44 BC).', '44 BC.', 'year = {44 BC},'],
    [null, '(n.d.).', 'n.d.', 'title = {{Why North Korea recognised two republics}},\n  publisher'],
  ])('%s', (date, inApa, inChicago, inBibtex) => {
    const dated = { ...article, date }
    expect(plainText(apa(dated)).toLowerCase()).toContain(inApa.toLowerCase())
    expect(plainText(chicago(dated)).toLowerCase()).toContain(`grid, ${inChicago.toLowerCase()}`)
    expect(bibtex(dated, 'a').toLowerCase()).toContain(inBibtex.toLowerCase())
  })

  test('a choice of days stays a choice', () => {
    const dated = { ...article, date: '[1945-08-15,1945-09-02]' }
    for (const text of [plainText(apa(dated)), plainText(chicago(dated)), bibtex(dated, 'a')]) {
      expect(text).toMatch(/August 15, 1945 or September 2, 1945/)
    }
  })
})

test('APA: author, date, title in italics, publisher, address', () => {
  expect(apa(article)).toEqual([
    { text: 'Joshua Keating. (2022, July). ', isItalic: false },
    { text: 'Why North Korea recognised two republics', isItalic: true },
    { text: '.', isItalic: false },
    { text: ' Grid. https://example.org/north_korea', isItalic: false },
  ])
})

test('APA: without an author the title stands first', () => {
  expect(plainText(apa({ ...article, author: null }))).toBe(
    'Why North Korea recognised two republics. (2022, July). Grid. https://example.org/north_korea',
  )
})

test('a page of ours says what it is, and when it was read, and names its publisher once', () => {
  expect(plainText(apa(page))).toBe(
    'Annals. (2022, August 17). Victory over Japan [Event of 15 August 1945 or 2 September 1945]. Retrieved August 18, 2022, from https://annals.example/events/victory-over-japan',
  )
  expect(plainText(chicago(page))).toBe(
    'Annals. “Victory over Japan.” Event of 15 August 1945 or 2 September 1945. August 17, 2022. Accessed August 18, 2022. https://annals.example/events/victory-over-japan.',
  )
})

test('a title keeps its own last mark, and quotes within quotes', () => {
  const asked = { ...article, title: 'Who said “recognise”?' }
  expect(plainText(chicago(asked))).toContain('“Who said ‘recognise’?” Grid')
  expect(plainText(apa(asked))).toContain('Who said “recognise”? Grid')
})

describe('BibTeX', () => {
  test('an entry is whole', () => {
    expect(bibtex(article, 'keating_2022')).toBe(`@misc{keating2022,
  author = {{Joshua Keating}},
  title = {{Why North Korea recognised two republics}},
  year = {2022},
  month = jul,
  publisher = {Grid},
  howpublished = {\\url{https://example.org/north_korea}},
  url = {https://example.org/north_korea},
}`)
  })

  test('every script stays, and what LaTeX takes for its own is escaped', () => {
    const entry = bibtex({ ...article, title: 'Ärger & 북한 – Россия 100% {x}_y \\z' }, 'a')
    expect(entry).toContain(
      'title = {{Ärger \\& 북한 – Россия 100\\% \\{x\\}\\_y \\textbackslash{}z}}',
    )
  })

  test('no address ends its field', () => {
    expect(bibtex({ ...article, url: 'https://a.example/}x{' }, 'a')).toContain(
      'url = {https://a.example/%7Dx%7B},',
    )
  })
})
