import type { Rule } from '../rule.ts'

/** Two years that the text joins. The ends of other ranges are mentions of their own. */
export const RANGE_RULES: readonly Rule[] = [
  {
    id: 'year-span',
    says: 'from one year to another → an interval',
    kind: 'date',
    confidence: 0.95,
    pattern:
      '(?:from|between|von|zwischen|de|entre|с|між|з) (?<from>1[0-9]\\d{2}|20\\d{2}) (?:to|until|till|through|and|bis|und|à|et|по|до|и|та) (?<to>1[0-9]\\d{2}|20\\d{2})(?: {yearword}| годы| годами| роки)?',
    read: ({ from, to }) => (Number(to) > Number(from) ? { edtf: `${from}/${to}` } : null),
  },
]
