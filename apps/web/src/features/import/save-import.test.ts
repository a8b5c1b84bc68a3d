import { expect, test } from '@jest/globals'
import type { Candidate } from './candidate.ts'
import { emptySession } from './import-session.ts'
import { importInput, kept } from './save-import.ts'

const TEXT = 'In July, it recognised them. In response, they left.'
const source = {
  ...emptySession('en').source,
  title: ' The Gazette ',
  text: TEXT,
  isTextKept: true,
}
const choices = {
  publishedOn: '2022-08-16',
  isPublished: true,
  savedSource: null,
  writtenTo: new Map(),
}

const recognition: Candidate = {
  id: 0,
  sentence: { start: 0, end: 28, text: TEXT.slice(0, 28) },
  mention: {
    start: 3,
    end: 7,
    text: 'July',
    confidence: 0.85,
    readings: [
      { edtf: '2022-07', rule: 'month without year', ruleInWords: 'Monat ohne Jahr' },
      { edtf: '2021-07', rule: 'the year before', ruleInWords: 'das Jahr davor' },
    ],
  },
  title: 'It recognised them',
  edtf: '2022-07',
  participants: [{ actor: { id: 'a', name: 'A', note: '' }, role: 'INITIATOR' }],
  topics: [],
  places: [],
  link: null,
  twins: [],
  decision: { kind: 'accepted', isNoTwin: false },
}

const answer: Candidate = {
  ...recognition,
  id: 2,
  mention: null,
  edtf: '2022-07/..',
  link: { kind: 'IN_RESPONSE_TO', to: 0, words: 'In response' },
}

const inputOf = (...candidates: Candidate[]) => importInput(source, candidates, choices).candidates

test('a date is sent as it was read, with the words, where they stand, and how sure it is', () => {
  const [sent] = inputOf(recognition)
  expect(sent?.newEvent).toMatchObject({ date: '2022-07', publish: true, allowTwin: false })
  expect(sent?.citation).toEqual({
    quote: 'In July, it recognised them.',
    quoteStart: 0,
    quoteEnd: 28,
    expression: 'July',
    expressionStart: 3,
    expressionEnd: 7,
    claimedDate: '2022-07',
    resolution: 'month without year',
    confidence: 0.85,
  })
})

test('another reading is told by its own rule, and a date set by hand by none; neither is called sure', () => {
  const [other, byHand] = inputOf(
    { ...recognition, edtf: '2021-07' },
    { ...recognition, edtf: '2022-07-13' },
  )
  expect(other?.citation).toMatchObject({ claimedDate: '2021-07', resolution: 'the year before' })
  expect(other?.citation).not.toHaveProperty('confidence')
  expect(byHand?.citation).toMatchObject({ claimedDate: '2022-07-13' })
  expect(byHand?.citation).not.toHaveProperty('resolution')
})

test('a text that is not kept is not sent, nor where its words stood', () => {
  const sent = importInput({ ...source, isTextKept: false }, [recognition], choices)
  expect(sent.newSource).toMatchObject({ title: 'The Gazette', text: null })
  expect(sent.candidates[0]?.citation).not.toHaveProperty('quoteStart')
  expect(sent.candidates[0]?.citation).not.toHaveProperty('expressionStart')
})

test('evidence for an event that is there makes no new one', () => {
  const into = { id: 'e', title: 'There', date: '' }
  const [sent] = inputOf({ ...recognition, decision: { kind: 'merged', into } })
  expect(sent).toMatchObject({ event: 'e', citation: { claimedDate: '2022-07' } })
  expect(sent).not.toHaveProperty('newEvent')
})

test('a link leads to its place among what is kept, and is left out with what is rejected', () => {
  const rejected: Candidate = { ...recognition, decision: { kind: 'rejected' } }
  expect(inputOf(recognition, answer)[1]?.links).toEqual([{ kind: 'IN_RESPONSE_TO', candidate: 0 }])
  expect(kept([rejected, answer]).map(({ id }) => id)).toEqual([2])
  expect(inputOf(answer)[0]?.links).toEqual([])
})
