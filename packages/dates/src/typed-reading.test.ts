import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatDate, readTypedDate, type TypedReading } from './index.ts'

const today = '2022-08-16'
const read = (text: string, locale = 'en'): TypedReading => readTypedDate(text, { locale, today })
const edtfOf = (text: string, locale?: string) => {
  const reading = read(text, locale)
  return reading.kind === 'DATE' ? reading.date.edtf : reading.kind
}

describe('what is typed is read in the language of the page', () => {
  test.each([
    ['en', 'July 2022', '2022-07'],
    ['en', 'c. 1910', '1910~'],
    ['en', '13.07.2022', '2022-07-13'],
    ['en', '44 BC', '-0043'],
    ['en', '1960s', '196X'],
    ['en', 'in spring 1946', '1946-21'],
    ['en', 'between 1905 and 1910', '1905/1910'],
    ['en', '1939–45', '1939/1945'],
    ['en', '1945 or 1946', '[1945,1946]'],
    ['en', 'by 1953', '[..1953]'],
    ['en', 'not before 1953', '[1953..]'],
    ['en', 'on 24 February 2022', '2022-02-24'],
    ['en', '[..1952]', '[..1952]'],
    ['fr', 'juillet 2022', '2022-07'],
    ['fr', 'env. 1910', '1910~'],
    ['fr', 'le 13 juillet 2022', '2022-07-13'],
    ['fr', 'fevrier 1945', '1945-02'],
    ['fr', '44 av. J.-C.', '-0043'],
    ['fr', 'les années 1960', '196X'],
    ['fr', 'au printemps 1946', '1946-21'],
    ['fr', 'entre 1905 et 1910', '1905/1910'],
    ['de', 'im Juli 2022', '2022-07'],
    ['de', 'ca. 1910', '1910~'],
    ['de', 'am 13. Juli 2022', '2022-07-13'],
    ['de', '44 v. Chr.', '-0043'],
    ['de', '1960er Jahre', '196X'],
    ['de', 'Frühjahr 1946', '1946-21'],
    ['de', 'zwischen 1905 und 1910', '1905/1910'],
    ['ru', 'в июле 2022 года', '2022-07'],
    ['ru', 'около 1910', '1910~'],
    ['ru', '44 год до н. э.', '-0043'],
    ['ru', '1960-е', '196X'],
    ['ru', 'весной 1946', '1946-21'],
    ['ru', 'между 1905 и 1910', '1905/1910'],
    ['uk', 'у липні 2022', '2022-07'],
    ['uk', 'близько 1910', '1910~'],
    ['uk', '44 р. до н. е.', '-0043'],
    ['uk', '1960-ті', '196X'],
    ['uk', 'навесні 1946', '1946-21'],
    ['uk', 'між 1905 та 1910', '1905/1910'],
    ['ko', '2022년 7월', '2022-07'],
    ['ko', '1910년 경', '1910~'],
    ['ko', '약 1910년', '1910~'],
    ['ko', '기원전 44년', '-0043'],
    ['ko', '1960년대', '196X'],
    ['ko', '1946년 봄', '1946-21'],
    ['ko', '1905년부터 1910년까지', '1905/1910'],
  ])('%s: %j is %s', (locale, text, edtf) => {
    expect(edtfOf(text, locale)).toBe(edtf)
  })

  test('nothing typed is nothing, and no mistake', () => {
    expect(read('  ')).toEqual({ kind: 'EMPTY' })
  })
})

describe('what may mean two things', () => {
  const choices = (text: string, locale?: string) => {
    const reading = read(text, locale)
    return reading.kind === 'CHOICE' ? reading.choices.map(({ edtf }) => edtf) : reading.kind
  }
  const alternatives = (text: string, locale?: string) => {
    const reading = read(text, locale)
    return reading.kind === 'DATE' ? reading.alternatives.map(({ edtf }) => edtf) : reading.kind
  }

  test('is a choice where the language decides nothing', () => {
    expect(choices('03/04/2022')).toEqual(['2022-04-03', '2022-03-04'])
    expect(choices('44')).toEqual(['1944', '2044', '0044', '-0043'])
    expect(choices('196')).toEqual(['196X', '0196', '-0195'])
  })

  test('is read by the language where it decides, and offers the other', () => {
    expect(edtfOf('03/04/2022', 'fr')).toBe('2022-04-03')
    expect(alternatives('03/04/2022', 'fr')).toEqual(['2022-03-04'])
    expect(alternatives('13/04/2022')).toEqual([])
    expect(alternatives('1910-12')).toEqual(['1910/1912'])
    expect(alternatives('1900s')).toEqual(['19XX'])
    expect(alternatives('13.07.22')).toEqual(['1922-07-13'])
  })
})

describe('what is not read', () => {
  const problem = (text: string, locale = 'en') => {
    const reading = read(text, locale)
    if (reading.kind !== 'UNREAD') return reading.kind
    const { suggestion } = reading
    const meant = suggestion && formatDate(suggestion, { locale, form: 'long' })
    return [reading.problem, text.slice(reading.start, reading.end), meant]
  }

  test.each([
    ['July 2022x', ['UNKNOWN_WORDS', 'x', 'July 2022']],
    ['32 July 2022', ['UNKNOWN_WORDS', '32', 'July 2022']],
    ['  maybe or so July 2022', ['UNKNOWN_WORDS', 'maybe or so', 'July 2022']],
    ['24 February 2022 at 5am', ['UNKNOWN_WORDS', 'at 5am', '24 February 2022']],
    ['2022-13', ['UNKNOWN_WORDS', '-13', '2022']],
    ['rubbish', ['UNKNOWN_WORDS', 'rubbish', null]],
    ['30 February 2021', ['NO_SUCH_DAY', '30', 'February 2021']],
    [' 29.2.2023', ['NO_SUCH_DAY', '29', 'February 2023']],
    ['2021-02-30', ['NO_SUCH_DAY', '30', 'February 2021']],
    ['1946/1939', ['REVERSED', '1946/1939', 'between 1939 and 1946']],
  ])('%j says where and why', (text, said) => {
    expect(problem(text)).toEqual(said)
  })

  test('a month says how many days it has', () => {
    expect(read('30 February 2021')).toMatchObject({ daysInMonth: 28 })
  })

  test('a whole page is refused unread', () => {
    expect(read('July 2022 '.repeat(50))).toMatchObject({ problem: 'TOO_LONG', start: 200 })
  })

  test('points into what was typed, whatever was typed', () => {
    const piece = fc.constantFrom('july', '32', '2022', ' ', '/', 'X', 'é', 'c.', '44', '-')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const reading = read(text)
          if (reading.kind !== 'UNREAD') return
          expect(reading.start).toBeLessThan(reading.end)
          expect(reading.end).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
