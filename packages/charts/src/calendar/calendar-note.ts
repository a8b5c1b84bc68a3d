import type { CountingRule } from '@annals/dates'
import type { EventHistogram } from '../data/event-histogram.ts'
import { countText, wordsOf } from '../words/words-of.ts'

/** How vague dates were counted, and what lies outside the squares. */
export function calendarNote(data: EventHistogram, locale: string): string {
  const words = SQUARES[locale.split('-')[0] ?? ''] ?? SQUARES_IN_ENGLISH
  const { counting, vagueCount, before, after } = data
  const sentences = [
    counting === 'EARLIEST' ? wordsOf(locale).counting.EARLIEST : words.counting[counting],
  ]
  if (vagueCount > 0) sentences.push(words.vague(vagueCount, countText(vagueCount, locale)))
  if (before > 0) sentences.push(words.before(countText(before, locale)))
  if (after > 0) sentences.push(words.after(countText(after, locale)))
  return sentences.join(' ')
}

interface SquareWords {
  readonly counting: Readonly<Record<Exclude<CountingRule, 'EARLIEST'>, string>>
  /** "5 events are vaguer than one square." */
  vague(count: number, text: string): string
  /** "1.5 lie before the first square." */
  before(text: string): string
  after(text: string): string
}

const SQUARES_IN_ENGLISH: SquareWords = {
  counting: {
    TOUCHED: 'A vague date counts in every square that it may lie in.',
    SPREAD: 'A vague date is spread over the squares that it may lie in.',
  },
  vague: (count, text) =>
    count === 1
      ? '1 event is vaguer than one square.'
      : `${text} events are vaguer than one square.`,
  before: (text) => `${text} lie before the first square.`,
  after: (text) => `${text} lie after the last square.`,
}

/** Here, and not among the words of every chart: pages that show no calendar do without. */
const SQUARES: Readonly<Record<string, SquareWords>> = {
  de: {
    counting: {
      TOUCHED: 'Ein ungenaues Datum zählt in jedem Feld, in dem es liegen kann.',
      SPREAD: 'Ein ungenaues Datum ist auf die Felder verteilt, in denen es liegen kann.',
    },
    vague: (count, text) =>
      count === 1
        ? '1 Ereignis ist ungenauer als ein Feld.'
        : `${text} Ereignisse sind ungenauer als ein Feld.`,
    before: (text) => `Vor dem ersten Feld: ${text}.`,
    after: (text) => `Nach dem letzten Feld: ${text}.`,
  },
  fr: {
    counting: {
      TOUCHED: 'Une date vague compte dans chaque case où elle peut se situer.',
      SPREAD: 'Une date vague est répartie sur les cases où elle peut se situer.',
    },
    vague: (count, text) =>
      count === 1
        ? '1 événement est plus vague qu’une case.'
        : `${text} événements sont plus vagues qu’une case.`,
    before: (text) => `Avant la première case : ${text}.`,
    after: (text) => `Après la dernière case : ${text}.`,
  },
  ru: {
    counting: {
      TOUCHED: 'Неточная дата учтена в каждой клетке, куда она может попасть.',
      SPREAD: 'Неточная дата распределена по клеткам, куда она может попасть.',
    },
    vague: (_, text) => `Событий с датой шире одной клетки: ${text}.`,
    before: (text) => `До первой клетки: ${text}.`,
    after: (text) => `После последней клетки: ${text}.`,
  },
  ko: {
    counting: {
      TOUCHED: '불확실한 날짜는 해당할 수 있는 모든 칸에 셉니다.',
      SPREAD: '불확실한 날짜는 해당할 수 있는 칸에 나누어 셉니다.',
    },
    vague: (_, text) => `사건 ${text}건은 날짜 범위가 칸 하나보다 넓습니다.`,
    before: (text) => `첫 칸 이전: ${text}건.`,
    after: (text) => `마지막 칸 이후: ${text}건.`,
  },
  uk: {
    counting: {
      TOUCHED: 'Неточну дату враховано в кожній клітинці, куди вона може потрапити.',
      SPREAD: 'Неточну дату розподілено між клітинками, куди вона може потрапити.',
    },
    vague: (_, text) => `Подій із датою, ширшою за одну клітинку: ${text}.`,
    before: (text) => `До першої клітинки: ${text}.`,
    after: (text) => `Після останньої клітинки: ${text}.`,
  },
}
