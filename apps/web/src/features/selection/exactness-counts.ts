import { EXACTNESS } from './selection-parsers.ts'

type Exactness = (typeof EXACTNESS)[number]

/** The precisions that are at least so exact but not as exact as the next that people choose by. */
const AS_EXACT_AS: Record<Exactness, readonly string[]> = {
  year: ['YEAR', 'SEASON'],
  month: ['MONTH'],
  day: ['DAY'],
  hour: ['HOUR', 'MINUTE', 'SECOND'],
}

/** How many events each choice would find, of counts by precision; null is any date. */
export function exactnessCounts(
  precisions: readonly { readonly key: string; readonly count: number }[],
): { readonly value: Exactness | null; readonly count: number }[] {
  const sum = (holds: (key: string) => boolean) =>
    precisions.reduce((total, { key, count }) => total + (holds(key) ? count : 0), 0)
  return [
    { value: null, count: sum(() => true) },
    ...EXACTNESS.map((value, at) => {
      const exactEnough = EXACTNESS.slice(at).flatMap((each) => AS_EXACT_AS[each])
      return { value, count: sum((key) => exactEnough.includes(key)) }
    }),
  ]
}
