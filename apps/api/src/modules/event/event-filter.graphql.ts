import type { Precision } from '@annals/dates'
import type { EventLinkKind, EventStatus, ParticipationRole } from '@annals/prisma'
import { builder } from '../../builder.ts'
import { ParticipationRoleEnum } from '../actor/participation.graphql.ts'
import { PrecisionEnum } from './event-date.graphql.ts'
import { EventLinkKindEnum } from './event-link.graphql.ts'
import { EventStatusEnum } from './event-status.graphql.ts'

type Maybe<Value> = Value | null | undefined

/** Which events: all conditions that are given must hold. Names are global ids or slugs. */
export interface EventFilterInput {
  readonly overlaps?: Maybe<string>
  readonly within?: Maybe<string>
  readonly startsIn?: Maybe<string>
  readonly precisionAtLeast?: Maybe<Precision>
  readonly actors?: Maybe<ActorFilterInput>
  readonly pair?: Maybe<ActorPairFilterInput>
  readonly topics?: Maybe<TopicFilterInput>
  readonly places?: Maybe<PlaceFilterInput>
  readonly sources?: Maybe<readonly string[]>
  readonly status?: Maybe<readonly EventStatus[]>
  readonly text?: Maybe<string>
  readonly links?: Maybe<LinkFilterInput>
  readonly isDisputed?: Maybe<boolean>
  readonly and?: Maybe<readonly EventFilterInput[]>
  readonly or?: Maybe<readonly EventFilterInput[]>
  readonly not?: Maybe<EventFilterInput>
}

export interface ActorFilterInput {
  readonly allOf?: Maybe<readonly string[]>
  readonly anyOf?: Maybe<readonly string[]>
  readonly role?: Maybe<ParticipationRole>
  readonly includePredecessors?: Maybe<boolean>
}

export interface ActorPairFilterInput {
  readonly initiator: string
  readonly target: string
  readonly eitherWay?: Maybe<boolean>
}

export interface TopicFilterInput {
  readonly anyOf?: Maybe<readonly string[]>
  readonly allOf?: Maybe<readonly string[]>
  readonly includeDescendants?: Maybe<boolean>
}

export interface PlaceFilterInput {
  readonly anyOf?: Maybe<readonly string[]>
  readonly box?: Maybe<BoxInput>
  readonly near?: Maybe<NearInput>
}

export interface BoxInput {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

export interface NearInput {
  readonly latitude: number
  readonly longitude: number
  readonly kilometres: number
}

export interface LinkFilterInput {
  readonly kind?: Maybe<EventLinkKind>
  readonly to?: Maybe<string>
  readonly from?: Maybe<string>
}

const names = 'Global ids or slugs'

const ActorFilter = builder.inputRef<ActorFilterInput>('ActorFilter').implement({
  description: 'Events by who took part. All conditions that are given must hold.',
  fields: (t) => ({
    allOf: t.idList({ description: `${names} of actors that all took part.` }),
    anyOf: t.idList({
      description: `${names} of actors of which at least one took part; an empty list finds nothing.`,
    }),
    role: t.field({
      type: ParticipationRoleEnum,
      description: 'Only where they took part in this role; in any unless told.',
    }),
    includePredecessors: t.boolean({
      defaultValue: false,
      description:
        'Whether what a state did counts for the states that succeeded it: the Soviet Union for Russia.',
    }),
  }),
})

const ActorPairFilter = builder.inputRef<ActorPairFilterInput>('ActorPairFilter').implement({
  description: 'Events in which one actor acts on another.',
  fields: (t) => ({
    initiator: t.id({ required: true, description: 'Global id or slug of who acts.' }),
    target: t.id({ required: true, description: 'Global id or slug of who is acted on.' }),
    eitherWay: t.boolean({
      defaultValue: false,
      description: 'Whether those where the target acts on the initiator are found as well.',
    }),
  }),
})

const TopicFilter = builder.inputRef<TopicFilterInput>('TopicFilter').implement({
  description: 'Events by topic. All conditions that are given must hold.',
  fields: (t) => ({
    anyOf: t.idList({
      description: `${names} of topics of which it has at least one; an empty list finds nothing.`,
    }),
    allOf: t.idList({ description: `${names} of topics that it has, all of them.` }),
    includeDescendants: t.boolean({
      defaultValue: true,
      description: 'Whether a topic stands for those below it, too.',
    }),
  }),
})

const Box = builder.inputRef<BoxInput>('GeographicBox').implement({
  description:
    'A rectangle on the map in degrees (WGS 84), edges included. One whose west is greater than its east lies across the date line.',
  fields: (t) => ({
    south: t.float({ required: true, description: 'Least latitude, from -90 to 90.' }),
    west: t.float({ required: true, description: 'Western edge, from -180 to 180.' }),
    north: t.float({ required: true, description: 'Greatest latitude, from -90 to 90.' }),
    east: t.float({ required: true, description: 'Eastern edge, from -180 to 180.' }),
  }),
})

const Near = builder.inputRef<NearInput>('GeographicCircle').implement({
  description: 'All that is within a distance of a point, along the surface of the Earth.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Degrees north (WGS 84), from -90 to 90.' }),
    longitude: t.float({ required: true, description: 'Degrees east (WGS 84), from -180 to 180.' }),
    kilometres: t.float({ required: true, description: 'The distance, 0 or more.' }),
  }),
})

const PlaceFilter = builder.inputRef<PlaceFilterInput>('PlaceFilter').implement({
  description: 'Events by where they happened. All conditions that are given must hold.',
  fields: (t) => ({
    anyOf: t.idList({
      description: `${names} of places of which it has at least one; an empty list finds nothing.`,
    }),
    box: t.field({ type: Box, description: 'One of its places lies in this rectangle.' }),
    near: t.field({ type: Near, description: 'One of its places lies in this circle.' }),
  }),
})

const LinkFilter = builder.inputRef<LinkFilterInput>('LinkFilter').implement({
  description:
    'Events by their links to others. All conditions that are given must hold of one link.',
  fields: (t) => ({
    kind: t.field({
      type: EventLinkKindEnum,
      description: 'Only links of this kind; of any unless told.',
    }),
    to: t.id({
      description:
        'Global id or slug: finds the events that are in response to, caused by, … this one.',
    }),
    from: t.id({
      description:
        'Global id or slug: finds the events that this one is in response to, caused by, ….',
    }),
  }),
})

export const EventFilter = builder.inputRef<EventFilterInput>('EventFilter')

EventFilter.implement({
  description:
    'Which events. All conditions that are given must hold; one that is null or left out holds of every event. Ranges are EDTF (ISO 8601-2): "1945", "1991/2022-02", "../1953".',
  fields: (t) => ({
    overlaps: t.string({ description: 'It may have happened, at least in part, in this range.' }),
    within: t.string({ description: 'It happened in this range, whatever its date means.' }),
    startsIn: t.string({
      description:
        'The first second that its date may mean lies in this range; an open beginning lies in none.',
    }),
    precisionAtLeast: t.field({
      type: PrecisionEnum,
      description: 'Its date is at least as exact as this.',
    }),
    actors: t.field({ type: ActorFilter, description: 'Who took part.' }),
    pair: t.field({ type: ActorPairFilter, description: 'Who acts on whom.' }),
    topics: t.field({ type: TopicFilter, description: 'What it is about.' }),
    places: t.field({ type: PlaceFilter, description: 'Where it happened.' }),
    sources: t.idList({
      description: `${names} of sources of which at least one is cited; an empty list finds nothing.`,
    }),
    status: t.field({
      type: [EventStatusEnum],
      description:
        'Only events in one of these. For everyone but editors nothing but PUBLISHED is there to be found. Editors see PUBLISHED and DRAFT unless told.',
    }),
    text: t.string({
      description:
        'Words to be found in its title, summary, quotes, or the names of its actors, places and topics. All must be there; "in quotes" is a phrase, -word must not be there, OR stands between alternatives. Word endings of several languages and small misspellings are forgiven.',
    }),
    links: t.field({ type: LinkFilter, description: 'Its links to other events.' }),
    isDisputed: t.boolean({ description: 'Whether it is disputed.' }),
    and: t.field({ type: [EventFilter], description: 'All of these hold.' }),
    or: t.field({
      type: [EventFilter],
      description: 'At least one of these holds; an empty list finds nothing.',
    }),
    not: t.field({ type: EventFilter, description: 'This does not hold.' }),
  }),
})
