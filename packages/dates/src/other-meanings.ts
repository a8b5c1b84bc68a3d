/** EDTF that a text may mean beside what it is read as; some of it may name a day that never was. */
export interface OtherMeanings {
  /** One of these must be chosen where nothing else reads the text. */
  readonly must: readonly string[]
  /** What few mean by it, worth offering. */
  readonly may: readonly string[]
}

/** What figures alone leave open: day or month first, which century, which era, a year or a range. */
export function otherMeanings(typed: string): OtherMeanings {
  return bareNumber(typed) ?? numericDay(typed) ?? monthOrRange(typed) ?? hundreds(typed) ?? NONE
}

const NONE: OtherMeanings = { must: [], may: [] }

/** "44" is a year AD or BC, or the end of a longer one; "196" may be a decade, as EDTF writes it. */
function bareNumber(typed: string): OtherMeanings | null {
  if (!/^\d{1,3}$/.test(typed) || Number(typed) === 0) return null
  const year = typed.padStart(4, '0')
  const before = `${Number(typed) === 1 ? '' : '-'}${String(Number(typed) - 1).padStart(4, '0')}`
  const longer =
    typed.length === 2 ? [`19${typed}`, `20${typed}`] : typed.length === 3 ? [`${typed}X`] : []
  return { must: [...longer, year, before], may: [] }
}

function numericDay(typed: string): OtherMeanings | null {
  const match = /^(\d{1,2}) ?([-./ ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(typed)
  if (match === null) return null
  const [, first = '', separator, second = '', year = ''] = match
  const years = year.length === 4 ? [year] : [`20${year}`, `19${year}`]
  // With dots the day comes first everywhere.
  const orders =
    separator === '.' || first === second
      ? [[second, first]]
      : [
          [second, first],
          [first, second],
        ]
  const must = years.flatMap((each) =>
    orders
      .filter(([month]) => Number(month) <= 12)
      .map(([month = '', day = '']) => `${each}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
  )
  return { must, may: [] }
}

/** "1910-12" is December 1910 in EDTF, and to many people two years later. */
function monthOrRange(typed: string): OtherMeanings | null {
  const [, century = '', from = '', to = ''] = /^(\d\d)(\d\d)[-–/](\d\d)$/.exec(typed) ?? []
  return to > from ? { must: [], may: [`${century}${from}/${century}${to}`] } : null
}

/** "1900s" are ten years to some and a hundred to others. */
function hundreds(typed: string): OtherMeanings | null {
  const century = /^(?:the |in the )?(\d\d)00'?s$/i.exec(typed)?.[1]
  return century === undefined ? null : { must: [], may: [`${century}XX`] }
}
