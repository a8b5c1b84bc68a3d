import { contains, overlaps, parseEdtf } from '@annals/dates'
import { describe, expect, test } from '@jest/globals'
import { demonstration } from './demonstration.ts'
import { checkDemonstration, DemonstrationError } from './demonstration-schema.ts'

const data = checkDemonstration(demonstration)

function broken(change: (copy: typeof data) => void): () => unknown {
  const copy = structuredClone(data)
  change(copy)
  return () => checkDemonstration(copy)
}

describe('the demonstration data', () => {
  test('tells at least fourteen events, each with evidence, actors, a place and a topic', () => {
    expect(data.events.length).toBeGreaterThanOrEqual(14)
    for (const event of data.events) {
      expect(event.citations.some((citation) => citation.claimedEdtf !== undefined)).toBe(true)
      expect(Object.values(event.participants).flat()).not.toHaveLength(0)
    }
  })

  test('quotes the expression of every date that it read from words', () => {
    for (const { citations } of data.events) {
      for (const { quote, expression } of citations) expect(quote).toContain(expression ?? '')
    }
  })

  test('quotes sources briefly', () => {
    for (const { citations } of data.events) {
      for (const { quote } of citations) expect(quote.length).toBeLessThan(260)
    }
  })

  test.each(data.events.map((event) => [event.slug, event] as const))(
    'dates %s no more exactly than its sources do',
    (_slug, event) => {
      const date = parseEdtf(event.edtf)
      const claims = event.citations.flatMap(({ claimedEdtf }) =>
        claimedEdtf === undefined ? [] : [parseEdtf(claimedEdtf)],
      )
      const agreeing = claims.filter((claim) => overlaps(claim, date))
      expect(agreeing).not.toHaveLength(0)
      const isOneClaim = claims.some((claim) => contains(date, claim))
      const earliest = agreeing.some((claim) => claim.earliest === date.earliest)
      const latest = agreeing.some((claim) => claim.latest === date.latest)
      expect(isOneClaim || (earliest && latest)).toBe(true)
    },
  )

  test('marks as disputed every event that a source dates otherwise', () => {
    for (const event of data.events) {
      const date = parseEdtf(event.edtf)
      const isContradicted = event.citations.some(
        ({ claimedEdtf }) => claimedEdtf !== undefined && !overlaps(parseEdtf(claimedEdtf), date),
      )
      if (isContradicted) expect(event.disputeNote).toBeDefined()
    }
    const disputed = data.events.filter((event) => event.disputeNote !== undefined)
    expect(disputed.map((event) => event.slug)).toEqual([
      'victory-over-japan',
      'friendship-begins',
      'recognition-decree',
    ])
  })
})

describe('a mistake in the data file', () => {
  test('in a date names the event', () => {
    const check = broken(({ events: [event] }) => {
      if (event) event.edtf = '1945-02-30'
    })
    expect(check).toThrow(DemonstrationError)
    expect(check).toThrow(/^events victory-over-japan, edtf: .*1945-02-30/)
  })

  test('in an expression that the quote lacks names the citation', () => {
    const check = broken(({ events: [event] }) => {
      const citation = event?.citations[0]
      if (citation) citation.expression = 'in March'
    })
    expect(check).toThrow(
      'events victory-over-japan, citations.0.expression: must occur in the quote',
    )
  })

  test('in a reference names what is missing', () => {
    const check = broken(({ events: [event] }) => event?.places.push('atlantis'))
    expect(check).toThrow('events victory-over-japan: no "atlantis" in places')
  })

  test('in a slug that occurs twice names it', () => {
    const check = broken(({ places }) => places.push(...places.slice(0, 1)))
    expect(check).toThrow('places korea: this slug occurs twice')
  })
})
