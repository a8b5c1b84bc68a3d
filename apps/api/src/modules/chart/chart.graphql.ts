import { builder } from '../../builder.ts'
import { connectionTypes, pageArguments } from '../../relay/connection.graphql.ts'
import { byKey, NodeInterface, nodeType } from '../../relay/node.graphql.ts'
import { nameFields, versionFields } from '../../relay/recorded.graphql.ts'
import { idOrSlugArguments, readByIdOrSlug } from '../../relay/root-entity.ts'
import { asOfArgument } from '../../sql/as-of/as-of-argument.graphql.ts'
import { orderKey } from '../../sql/connection-source.ts'
import { readInSql } from '../../sql/read-root.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { column, many, one } from '../../sql/sql-field.ts'
import { isListed, isReadable } from '../../visibility.ts'
import { Chart, Pin } from '../entity-refs.ts'
import { EventStatusEnum } from '../event/event-status.graphql.ts'
import { nameMatches } from '../name-search.sql.ts'

const TABLE = rawSql('chart')

export const { connection: ChartConnection } = connectionTypes('Chart', Chart, 'charts')

export const ChartKindEnum = builder.enumType('ChartKind', {
  description: 'How a chart draws its events.',
  values: {
    TIMELINE: { description: 'Each event as wide as its date, in lanes.' },
    HISTOGRAM: { description: 'How many events in each bucket of time.' },
    SHARE: { description: 'What share of each bucket each series has.' },
    RUNNING_TOTAL: { description: 'How many events up to each bucket.' },
    ACTOR_MATRIX: { description: 'Who acts on whom, how often.' },
    DAY_OF_YEAR: { description: 'Events by the day of the year, whatever the year.' },
    CALENDAR: { description: 'A calendar with the number of events of each day.' },
    MAP: { description: 'Events where they happened.' },
    TABLE: { description: 'Events in rows.' },
  } as const,
})

nodeType('Chart', (child, id, context) => {
  const { from, where } = byKey(TABLE, child, id)
  return { from, where: sql`${where} AND ${isReadable(child, context)}` }
})

Chart.implement({
  description:
    "A saved specification of a chart. It shows today's data, or the pin that its author chose.",
  interfaces: [NodeInterface],
  fields: (t) => ({
    ...nameFields(t, 'Chart', 'charts'),
    kind: t.field({ ...column('kind'), type: ChartKindEnum, description: 'How it draws.' }),
    title: t.string({ ...column('title'), description: 'Its title.' }),
    note: t.string({
      ...column('note'),
      description: 'What a reader must know to read it; may be empty.',
    }),
    sourceLine: t.string({
      ...column('source_line'),
      description: 'Where its data comes from, as printed below it; may be empty.',
    }),
    filter: t.field({
      ...column('filter'),
      type: 'JSON',
      description: 'Which events it draws: an EventFilter as a JSON object.',
    }),
    options: t.field({
      ...column('options'),
      type: 'JSON',
      description: 'What its kind takes: interval, splitBy, counting, lanes, theme, language.',
    }),
    width: t.int({ ...column('width'), description: 'Its usual width in CSS pixels.' }),
    height: t.int({ ...column('height'), description: 'Its usual height in CSS pixels.' }),
    status: t.field({
      ...column('status'),
      type: EventStatusEnum,
      description: 'Who sees it. Only editors ever read another value than PUBLISHED.',
    }),
    ...versionFields(t),
    shownPin: t.field({
      ...one((row, child) => byKey(rawSql('pin'), child, row.column('shown_pin_id'))),
      type: Pin,
      nullable: true,
      description: 'The frozen state that it shows; null where it follows the data.',
    }),
    pins: t.field({
      ...many((row, child) => ({
        from: sql`pin ${child.alias}`,
        where: sql`${child.column('chart_id')} = ${row.column('id')}`,
        orderBy: sql`${child.column('pinned_at')} DESC, ${child.column('id')} DESC`,
      })),
      type: [Pin],
      description: 'All its frozen states, the latest first.',
    }),
  }),
})

builder.queryFields((t) => ({
  chart: t.field({
    ...readByIdOrSlug('Chart', TABLE, isReadable),
    type: Chart,
    nullable: true,
    args: { ...idOrSlugArguments, ...asOfArgument },
    description: 'One chart; null where there is none of that name.',
  }),
  charts: t.field({
    ...readInSql({
      kind: 'connection',
      source: (_row, child, args, context) => ({
        name: 'charts',
        from: sql`chart ${child.alias}`,
        where: sql`${isListed(child, context)} AND ${nameMatches(args.text, child.column('title'))}`,
        order: [orderKey('title', 'text'), orderKey('id', 'uuid')],
        isDescending: false,
      }),
    }),
    type: ChartConnection,
    args: {
      ...pageArguments,
      ...asOfArgument,
      text: t.arg.string({ description: 'Only those whose title contains this.' }),
    },
    description: 'All charts by title.',
  }),
}))
