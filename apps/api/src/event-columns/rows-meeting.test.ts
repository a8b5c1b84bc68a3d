/** Random conditions on random columns that change: what is found against a plain look at each event. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ColumnCondition } from './column-condition.ts'
import { EventColumns } from './event-columns.ts'
import { ROLES } from './roles.ts'
import { rowsMeeting } from './rows-meeting.ts'

interface PlainEvent {
  readonly year: number
  readonly status: number
  readonly topics: readonly number[]
  readonly places: readonly number[]
  readonly participations: readonly { readonly actor: number; readonly role: number }[]
  readonly sources: readonly number[]
}

const EVENTS = 120

describe('rows that meet conditions', () => {
  it('are those that a look at each event finds, whatever was written since they were last asked for', () => {
    fc.assert(
      fc.property(
        fc.array(plainEvents(), { minLength: EVENTS, maxLength: EVENTS }),
        fc.array(fc.oneof(asking(), writing(), removing()), { minLength: 60, maxLength: 60 }),
        fc.constantFrom(0, 100_000_000),
        (events, steps, room) => {
          const known = new Map(events.entries())
          const columns = new EventColumns(NOTHING_EXPECTED, room)
          for (const [key, event] of known) columns.put(recordOf(key, event))
          for (const step of steps) {
            if ('asked' in step) expectFound(columns, known, step.asked)
            else if ('event' in step) {
              known.set(step.key, step.event)
              columns.put(recordOf(step.key, step.event))
            } else {
              known.delete(step.key)
              columns.remove(keyOf(step.key))
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are so when more was written than is looked at each time', () => {
    const [event, other] = fc.sample(plainEvents(), { numRuns: 2, seed: 3 }) as [
      PlainEvent,
      PlainEvent,
    ]
    const known = new Map<number, PlainEvent>()
    const columns = new EventColumns(NOTHING_EXPECTED, 100_000_000)
    const write = (key: number, each: PlainEvent) => {
      known.set(key, each)
      columns.put(recordOf(key, each))
    }
    const asked: Asked[] = [0, 1, 2].map((key) => ({ kind: 'sources', wanted: [key], role: null }))
    for (let key = 0; key < 3_000; key++) write(key, { ...event, sources: [key % 50] })
    expectFound(columns, known, asked[0])
    for (let key = 0; key < 5_000; key += 2) {
      write(key, { ...other, sources: [key % 40] })
      if (key % 500 === 0) for (const each of asked) expectFound(columns, known, each)
    }
  })
})

const NOTHING_EXPECTED = { events: 0, participations: 0, citations: 0 }

type Kind = 'topics' | 'places' | 'sources' | 'actors' | 'events'

type Asked =
  | { readonly kind: Kind; readonly wanted: readonly number[]; readonly role: number | null }
  | { readonly kind: 'published' }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Asked[] }
  | { readonly kind: 'not'; readonly part: Asked }

function expectFound(
  columns: EventColumns,
  known: ReadonlyMap<number, PlainEvent>,
  asked: Asked | undefined,
): void {
  if (asked === undefined) return
  const keys: Buffer[] = []
  const condition = conditionOf(asked, keys)
  const rows = rowsMeeting(columns, [condition], keys)
  const expected = [...known].flatMap(([key, event]) => (meets(key, event, asked) ? [key] : []))
  const found = [...rows].map((row) => Number.parseInt(columns.ids.textOf(row).slice(-12), 16))
  expect(found.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b))
}

function conditionOf(asked: Asked, keys: Buffer[]): ColumnCondition {
  switch (asked.kind) {
    case 'published':
      return { kind: 'codes', holds: ({ status }) => status === 'PUBLISHED' }
    case 'all':
    case 'any':
      return { kind: asked.kind, parts: asked.parts.map((part) => conditionOf(part, keys)) }
    case 'not':
      return { kind: 'not', part: conditionOf(asked.part, keys) }
    case 'actors': {
      const role = asked.role === null ? null : (ROLES[asked.role] ?? null)
      return { kind: 'actors', keys: keys.push(keysOf(asked.wanted)) - 1, role }
    }
    default:
      return { kind: asked.kind, keys: keys.push(keysOf(asked.wanted)) - 1 }
  }
}

function meets(key: number, event: PlainEvent, asked: Asked): boolean {
  switch (asked.kind) {
    case 'published':
      return event.status === 1
    case 'all':
      return asked.parts.every((part) => meets(key, event, part))
    case 'any':
      return asked.parts.some((part) => meets(key, event, part))
    case 'not':
      return !meets(key, event, asked.part)
    case 'events':
      return asked.wanted.includes(key)
    case 'actors':
      return event.participations.some(
        ({ actor, role }) =>
          asked.wanted.includes(actor) && (asked.role === null || asked.role === role),
      )
    default:
      return event[asked.kind].some((each) => asked.wanted.includes(each))
  }
}

function plainEvents(): fc.Arbitrary<PlainEvent> {
  const some = (most: number) => fc.uniqueArray(fc.nat(11), { maxLength: most })
  return fc.record({
    year: fc.integer({ min: -3, max: 3 }),
    status: fc.nat(2),
    topics: some(3),
    places: some(2),
    participations: fc.uniqueArray(fc.record({ actor: fc.nat(11), role: fc.nat(3) }), {
      maxLength: 4,
      selector: ({ actor, role }) => `${actor} ${role}`,
    }),
    sources: some(3),
  })
}

function asking(): fc.Arbitrary<{ asked: Asked }> {
  const named: fc.Arbitrary<Asked> = fc.record({
    kind: fc.constantFrom<Kind>('topics', 'places', 'sources', 'actors', 'events'),
    wanted: fc.uniqueArray(fc.nat(12), { maxLength: 2 }),
    role: fc.oneof(fc.constant(null), fc.nat(3)),
  })
  const published: fc.Arbitrary<Asked> = fc.constant({ kind: 'published' })
  const { asked } = fc.letrec<{ asked: Asked }>((tie) => ({
    asked: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      named,
      published,
      fc.record({
        kind: fc.constantFrom<'all' | 'any'>('all', 'any'),
        parts: fc.array(tie('asked'), { maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant<'not'>('not'), part: tie('asked') }),
    ),
  }))
  return fc.record({ asked })
}

function writing() {
  return fc.record({ key: fc.nat(EVENTS + 20), event: plainEvents() })
}

function removing() {
  return fc.record({ key: fc.nat(EVENTS + 20) })
}

/** As event-records.sql.ts writes it. */
function recordOf(key: number, event: PlainEvent): Buffer {
  const head = Buffer.alloc(8 + 20)
  head.writeBigInt64BE(BigInt(event.year) * 31_556_952n, 8)
  head.writeBigInt64BE(BigInt(event.year + 1) * 31_556_952n, 16)
  head.writeInt32BE(event.status + 8 * 3, 24)
  const listOf = (members: readonly (readonly [number, number])[]) => {
    const list = Buffer.alloc(4 + 18 * members.length)
    list.writeInt32BE(18 * members.length)
    for (const [place, [member, tag]] of members.entries()) {
      keyOf(member).copy(list, 4 + 18 * place)
      list.writeInt16BE(tag, 4 + 18 * place + 16)
    }
    return list
  }
  const untagged = (members: readonly number[]) => listOf(members.map((member) => [member, 0]))
  return Buffer.concat([
    keyOf(key),
    head,
    listOf(event.topics.map((topic, place) => [topic, place === 0 ? 1 : 0])),
    untagged(event.places),
    listOf(event.participations.map(({ actor, role }) => [actor, role])),
    untagged(event.sources),
  ])
}

function keysOf(numbers: readonly number[]): Buffer {
  return Buffer.concat(numbers.map(keyOf))
}

function keyOf(number: number): Buffer {
  const key = Buffer.alloc(16)
  key.writeUInt32BE(number, 12)
  return key
}
