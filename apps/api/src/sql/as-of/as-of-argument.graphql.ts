import { builder } from '../../builder.ts'

export const asOfArgument = builder.args((t) => ({
  asOf: t.field({
    type: 'DateTime',
    description:
      'The data as it stood at this instant; as it stands now unless told. What is a draft now stays with the editors.',
  }),
}))
