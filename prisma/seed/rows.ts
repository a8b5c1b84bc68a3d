import { parseEdtf, toStoredBounds } from '@annals/dates'
import type { ParticipationRole, Prisma } from '../src/generated/client/client.ts'
import type { Demonstration } from './demonstration-schema.ts'
import { stableId } from './stable-id.ts'

type DemonstrationEvent = Demonstration['events'][number]

/** The rows of every table, with stable ids; entities are dated `now`, orders are those of the file. */
export function rowsOf(data: Demonstration, now: Date) {
  const made = { createdAt: now, updatedAt: now }
  return {
    sources: data.sources.map((source) => ({
      ...source,
      ...identified('source', source),
      ...made,
    })),
    actors: data.actors.map(({ successor, ...actor }) => ({
      ...actor,
      ...identified('actor', actor),
      successorId: successor === undefined ? null : stableId('actor', successor),
      ...made,
    })),
    places: data.places.map((place) => ({ ...place, ...identified('place', place), ...made })),
    topics: data.topics.map(({ parent, ...topic }, position) => ({
      ...topic,
      ...identified('topic', topic),
      parentId: parent === undefined ? null : stableId('topic', parent),
      position,
      ...made,
    })),
    events: data.events.map((event) => ({ ...eventRow(event), ...made })),
    citations: data.events.flatMap((event) => citationRows(event, now)),
    participations: data.events.flatMap(participationRows),
    eventPlaces: data.events.flatMap((event) =>
      event.places.map((place, position) => ({
        eventId: stableId('event', event.slug),
        placeId: stableId('place', place),
        position,
      })),
    ),
    eventTopics: data.events.flatMap((event) =>
      event.topics.map((topic, position) => ({
        eventId: stableId('event', event.slug),
        topicId: stableId('topic', topic),
        position,
      })),
    ),
    eventLinks: data.events.flatMap((event) =>
      event.links.map(({ kind, to, note }) => ({
        id: stableId('link', `${event.slug}/${kind}/${to}`),
        fromId: stableId('event', event.slug),
        toId: stableId('event', to),
        kind,
        note: note ?? null,
      })),
    ),
    timelines: data.timelines.map(({ slug, title, note }) => ({
      ...identified('timeline', { slug }),
      title,
      note,
      status: 'PUBLISHED' as const,
      ...made,
    })),
    timelineEvents: data.timelines.flatMap((timeline) =>
      timeline.events.map(({ event, note }, position) => ({
        timelineId: stableId('timeline', timeline.slug),
        eventId: stableId('event', event),
        position,
        note,
      })),
    ),
    charts: data.charts.map((chart) => ({
      ...chart,
      ...identified('chart', chart),
      filter: chart.filter as Prisma.InputJsonObject,
      options: chart.options as Prisma.InputJsonObject,
      status: 'PUBLISHED' as const,
      ...made,
    })),
  }
}

function identified(kind: string, { slug }: { slug: string }): { id: string; slug: string } {
  return { id: stableId(kind, slug), slug }
}

function eventRow(event: DemonstrationEvent) {
  const date = parseEdtf(event.edtf)
  return {
    ...identified('event', event),
    title: event.title,
    summary: event.summary,
    edtf: date.edtf,
    ...toStoredBounds(date),
    precision: date.precision,
    isApproximate: date.isApproximate,
    isUncertain: date.isUncertain,
    isDisputed: event.disputeNote !== undefined,
    disputeNote: event.disputeNote ?? null,
    status: 'PUBLISHED' as const,
  }
}

function citationRows(event: DemonstrationEvent, now: Date) {
  return event.citations.map((citation, position) => {
    const claim = citation.claimedEdtf === undefined ? null : parseEdtf(citation.claimedEdtf)
    const bounds = claim === null ? null : toStoredBounds(claim)
    return {
      id: stableId('citation', `${event.slug}/${position}`),
      eventId: stableId('event', event.slug),
      sourceId: stableId('source', citation.source),
      position,
      quote: citation.quote,
      expression: citation.expression ?? null,
      claimedEdtf: claim?.edtf ?? null,
      claimedEarliest: bounds?.earliest ?? null,
      claimedLatest: bounds?.latest ?? null,
      resolution: citation.resolution,
      confidence: citation.confidence ?? null,
      note: citation.note ?? null,
      createdAt: now,
    }
  })
}

function participationRows(event: DemonstrationEvent) {
  return Object.entries(event.participants)
    .flatMap(([role, actors]) =>
      actors.map((actor) => ({ role: role as ParticipationRole, actor })),
    )
    .map(({ role, actor }, position) => ({
      id: stableId('participation', `${event.slug}/${role}/${actor}`),
      eventId: stableId('event', event.slug),
      actorId: stableId('actor', actor),
      role,
      position,
    }))
}
