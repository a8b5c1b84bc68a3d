import type { EventPage_QueryQuery } from '../../generated/graphql'
import { isoDates } from './iso-dates.ts'

type Event = NonNullable<EventPage_QueryQuery['event']>

/** A schema.org Event, with a date only where ISO 8601 can say it at its own precision. */
export function eventJsonLd(event: Event, site: string): Record<string, unknown> {
  const { start, end } = isoDates(event.date.edtf)
  const actors = new Map(event.participations.map(({ actor }) => [actor.id, actor]))
  return {
    '@type': 'Event',
    '@id': `${site}/events/${event.slug}`,
    url: `${site}/events/${event.slug}`,
    name: event.title,
    description: event.summary,
    startDate: start,
    endDate: end,
    image: `${site}/cards/events/${event.slug}.png`,
    location: event.places.map(({ name, latitude, longitude }) => ({
      '@type': 'Place',
      name,
      geo:
        latitude === null || longitude === null
          ? null
          : { '@type': 'GeoCoordinates', latitude, longitude },
    })),
    about: [...actors.values()].map(({ name, kind }) => ({ '@type': ACTOR_TYPES[kind], name })),
    keywords: event.topics.map(({ name }) => name),
    subjectOf: sourcesOf(event).map(({ title, author, publisher, url, publishedOn }) => ({
      '@type': 'CreativeWork',
      name: title,
      author,
      publisher,
      url,
      datePublished: publishedOn === null ? null : isoDates(publishedOn.edtf).start,
    })),
  }
}

const ACTOR_TYPES: Readonly<Record<Event['participations'][number]['actor']['kind'], string>> = {
  STATE: 'Country',
  TERRITORY: 'AdministrativeArea',
  ORGANISATION: 'Organization',
  GROUP: 'Organization',
  PERSON: 'Person',
}

/** Each source once, however often it is quoted. */
function sourcesOf({ citations }: Event) {
  return [...new Map(citations.edges.map(({ node }) => [node.source.id, node.source])).values()]
}
