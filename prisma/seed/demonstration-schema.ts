import { parseEdtf } from '@annals/dates'
import { z } from 'zod'
import {
  ActorKind,
  ChartKind,
  EventLinkKind,
  ParticipationRole,
} from '../src/generated/client/enums.ts'

/** The demonstration data as its file writes it; entries name each other by slug. */
export type DemonstrationInput = z.input<typeof demonstrationSchema>
/** The demonstration data, checked and with its defaults filled in. */
export type Demonstration = z.output<typeof demonstrationSchema>

/** The demonstration data breaks a rule; the message names every bad entry. */
export class DemonstrationError extends Error {
  override readonly name = 'DemonstrationError'
}

/** Checks shape, dates, quotes and references. Throws DemonstrationError. */
export function checkDemonstration(input: unknown): Demonstration {
  const result = demonstrationSchema.safeParse(input)
  if (!result.success) {
    throw new DemonstrationError(
      result.error.issues
        .map((issue) => `${placeOf(issue.path, input)}: ${issue.message}`)
        .join('\n'),
    )
  }
  const problems = [...doubledSlugs(result.data), ...brokenReferences(result.data)]
  if (problems.length > 0) throw new DemonstrationError(problems.join('\n'))
  return result.data
}

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')

const edtf = z.string().superRefine((text, context) => {
  try {
    parseEdtf(text)
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: error instanceof Error ? error.message : 'is no date',
    })
  }
})

const citation = z
  .strictObject({
    source: slug,
    quote: z.string().default(''),
    expression: z.string().min(1).optional(),
    claimedEdtf: edtf.optional(),
    resolution: z.string().min(1),
    confidence: z.number().min(0).max(1).optional(),
    note: z.string().optional(),
  })
  .refine(({ expression, quote }) => expression === undefined || quote.includes(expression), {
    path: ['expression'],
    message: 'must occur in the quote',
  })

const demonstrationSchema = z.strictObject({
  sources: z.array(
    z.strictObject({
      slug,
      title: z.string().min(1),
      publisher: z.string().nullable().default(null),
      publishedOn: edtf,
      language: z.string(),
      licence: z.string().nullable().default(null),
    }),
  ),
  actors: z.array(
    z.strictObject({
      slug,
      name: z.string().min(1),
      kind: z.enum(ActorKind),
      isoCode: z.string().nullable().default(null),
      successor: slug.optional(),
      aliases: z.array(z.string()).default([]),
      description: z.string().default(''),
    }),
  ),
  places: z.array(
    z.strictObject({
      slug,
      name: z.string().min(1),
      aliases: z.array(z.string()).default([]),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      countryCode: z.string().length(2).nullable().default(null),
    }),
  ),
  topics: z.array(
    z.strictObject({
      slug,
      name: z.string().min(1),
      description: z.string().default(''),
      color: z.string().regex(/^#[0-9a-f]{6}$/, 'must be "#rrggbb" in lower case'),
      parent: slug.optional(),
    }),
  ),
  events: z.array(
    z.strictObject({
      slug,
      title: z.string().min(1),
      summary: z.string().min(1),
      edtf,
      /** Present where the event is disputed. */
      disputeNote: z.string().optional(),
      participants: z.partialRecord(z.enum(ParticipationRole), z.array(slug).min(1)),
      places: z.array(slug).min(1),
      topics: z.array(slug).min(1),
      citations: z.array(citation).min(1),
      links: z
        .array(
          z.strictObject({ kind: z.enum(EventLinkKind), to: slug, note: z.string().optional() }),
        )
        .default([]),
    }),
  ),
  timelines: z.array(
    z.strictObject({
      slug,
      title: z.string().min(1),
      note: z.string(),
      events: z.array(z.strictObject({ event: slug, note: z.string() })).min(1),
    }),
  ),
  charts: z.array(
    z.strictObject({
      slug,
      kind: z.enum(ChartKind),
      title: z.string().min(1),
      note: z.string(),
      sourceLine: z.string(),
      filter: z.record(z.string(), z.json()),
      options: z.record(z.string(), z.json()),
      width: z.int().positive(),
      height: z.int().positive(),
    }),
  ),
})

/** "events soviet-collapse, citations.0.expression", as a person looks for it in the file. */
function placeOf(path: readonly PropertyKey[], input: unknown): string {
  const [list, index, ...rest] = path
  const entries = (input as Record<PropertyKey, unknown> | null)?.[list ?? '']
  const entry = Array.isArray(entries) ? entries[Number(index)] : undefined
  const name = typeof entry?.slug === 'string' ? entry.slug : String(index ?? '')
  return [`${String(list ?? 'the data')} ${name}`.trim(), rest.map(String).join('.')]
    .filter((part) => part !== '')
    .join(', ')
}

function doubledSlugs(data: Demonstration): string[] {
  return Object.entries(data).flatMap(([list, entries]) => {
    const slugs = entries.map((entry) => entry.slug)
    return slugs
      .filter((slug, index) => slugs.indexOf(slug) !== index)
      .map((slug) => `${list} ${slug}: this slug occurs twice`)
  })
}

function brokenReferences(data: Demonstration): string[] {
  const problems: string[] = []
  const check = (
    where: string,
    list: 'sources' | 'actors' | 'places' | 'topics' | 'events',
    names: readonly (string | undefined)[],
  ) => {
    const known = new Set(data[list].map((entry) => entry.slug))
    for (const name of names) {
      if (name !== undefined && !known.has(name)) problems.push(`${where}: no "${name}" in ${list}`)
    }
  }
  for (const actor of data.actors) check(`actors ${actor.slug}`, 'actors', [actor.successor])
  for (const topic of data.topics) check(`topics ${topic.slug}`, 'topics', [topic.parent])
  for (const event of data.events) {
    const where = `events ${event.slug}`
    check(where, 'actors', Object.values(event.participants).flat())
    check(where, 'places', event.places)
    check(where, 'topics', event.topics)
    check(
      where,
      'sources',
      event.citations.map((citation) => citation.source),
    )
    check(
      where,
      'events',
      event.links.map((link) => link.to),
    )
  }
  for (const timeline of data.timelines) {
    check(
      `timelines ${timeline.slug}`,
      'events',
      timeline.events.map((step) => step.event),
    )
  }
  return problems
}
