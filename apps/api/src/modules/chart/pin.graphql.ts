import { builder } from '../../builder.ts'
import { byKey, idColumn, NodeInterface, nodeType } from '../../relay/node.graphql.ts'
import { readInSql } from '../../sql/read-root.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { column, instant, one } from '../../sql/sql-field.ts'
import { isReadable } from '../../visibility.ts'
import { Chart, Pin } from '../entity-refs.ts'

const TABLE = rawSql('pin')

nodeType('Pin', (child, id) => byKey(TABLE, child, id))

Pin.implement({
  description:
    'A frozen chart: its specification, data and picture under a content hash. It never changes.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.field({
      type: 'ID',
      ...idColumn('Pin'),
      description: 'Opaque, unique over all types, and stable.',
    }),
    hash: t.string({
      ...column('hash'),
      description:
        'SHA-256 in lower-case hexadecimal of the JSON text of [specification, data, the events it was made of, svg, softwareVersion], the keys of every object sorted.',
    }),
    chart: t.field({
      ...one((row, child, _args, context) => {
        const { from, where } = byKey(rawSql('chart'), child, row.column('chart_id'))
        return { from, where: sql`${where} AND ${isReadable(child, context)}` }
      }),
      type: Chart,
      nullable: true,
      description: 'The chart that it froze; null once that was deleted, which a pin outlives.',
    }),
    specification: t.field({
      ...column('specification'),
      type: 'JSON',
      description:
        'What the chart was: kind, title, notes, filter, options and size, and the address and licence that its files name.',
    }),
    data: t.field({
      ...column('data'),
      type: 'JSON',
      description: 'What it drew, in the form of chartData.',
    }),
    svg: t.string({ ...column('svg'), description: 'The picture, as an SVG document.' }),
    softwareVersion: t.string({
      ...column('software_version'),
      description: 'The version of Annals that drew it.',
    }),
    pinnedAt: t.field({
      ...instant('pinned_at'),
      type: 'DateTime',
      description: 'When it was frozen.',
    }),
  }),
})

builder.queryFields((t) => ({
  pin: t.field({
    ...readInSql({
      kind: 'one',
      source: (_row, child, args) => ({
        from: sql`pin ${child.alias}`,
        where: sql`${child.column('hash')} = ${args.hash}`,
      }),
    }),
    type: Pin,
    nullable: true,
    args: {
      hash: t.arg.string({ required: true, description: 'Its hash, as Pin.hash gives it.' }),
    },
    description: 'A frozen chart by its hash; null where there is none.',
  }),
}))
