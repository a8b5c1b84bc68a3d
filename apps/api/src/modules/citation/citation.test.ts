import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts'
import { write } from '../../testing/write-as.ts'
import { newEvent, type Written } from '../../testing/write-event.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})

afterAll(() => api.stop())

describe('a citation', () => {
  test("with offsets must stand in the source's text", async () => {
    const { id: sourceId } = await anySource()
    await api.prisma.source.update({
      where: { id: sourceId },
      data: { text: 'In July it was said.' },
    })
    const { id } = await newEvent(api, 'Said in July')
    const source = (await anySource()).slug
    const good = { event: id, source, quote: 'In July it was said', expression: 'In July' }
    const result = await write(
      api,
      'addCitation',
      { ...good, claimedDate: '1999-07' },
      'citation { id quoteStart quoteEnd expressionStart expressionEnd } event { version }',
    )
    expect(result).toMatchObject({
      citation: { quoteStart: 0, quoteEnd: 19, expressionStart: 0, expressionEnd: 7 },
      event: { version: 2 },
    })
    expect(await write(api, 'addCitation', { ...good, quoteStart: 3, quoteEnd: 22 })).toMatchObject(
      { __typename: 'InvalidInputError', field: 'quoteStart' },
    )
    const { id: citationId } = result.citation as Written
    const changed = await write(
      api,
      'updateCitation',
      { id: citationId, expectedVersion: 2, note: 'Checked.' },
      'citation { note quote expression claimedDate { edtf } }',
    )
    expect(changed.citation).toEqual({
      note: 'Checked.',
      quote: 'In July it was said',
      expression: 'In July',
      claimedDate: { edtf: '1999-07' },
    })
    expect(
      await write(
        api,
        'removeCitation',
        { id: citationId, expectedVersion: 3 },
        'event { citations { totalCount } }',
      ),
    ).toMatchObject({ event: { citations: { totalCount: 0 } } })
  })
})

function anySource() {
  return api.prisma.source.findFirstOrThrow({ orderBy: { slug: 'asc' } })
}
