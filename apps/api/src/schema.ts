import './scalars.ts'
import './relay/node.graphql.ts'
import { builder } from './builder.ts'

builder.queryType({ description: 'Every read.' })

export const schema = builder.toSchema()
