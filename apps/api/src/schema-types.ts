import type { InputFieldsFromShape } from '@pothos/core'
import type { builder } from './builder.ts'

type SchemaTypes = (typeof builder)['$inferSchemaTypes']

/** What declares the fields of an input type. */
export type InputFields = PothosSchemaTypes.InputFieldBuilder<SchemaTypes, 'InputObject'>

/** What declares the fields of an object type over values of one shape. */
export type ObjectFields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Shape>

/** The declared fields of an input type whose values have this shape. */
export type InputFieldsOf<Shape> = {
  [Key in keyof Shape]-?: InputFieldsFromShape<SchemaTypes, Required<Shape>, 'InputObject'>[Key]
}
