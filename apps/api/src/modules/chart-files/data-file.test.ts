import { inflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { xlsxFile } from './data-file.ts'

const header = {
  ...{ title: 'Long', note: '', source: '', address: 'https://annals.example/charts/long' },
  ...{ asOf: '2022-08-16T12:00:00Z', filter: '{}', licence: '', warning: '' },
}

test('a text that no cell of a workbook holds ends with an ellipsis there, and one that it holds is whole', async () => {
  const rows = [['a'.repeat(32_767)], ['b'.repeat(32_768)]]
  const workbook = await xlsxFile(header, { columns: ['text'], rows })
  const texts = textsOf(Buffer.from(workbook))
  expect(/a{9,}…?/.exec(texts)?.[0]).toBe('a'.repeat(32_767))
  expect(/b{9,}…?/.exec(texts)?.[0]).toBe(`${'b'.repeat(32_766)}…`)
})

/** All that stands in the files of a zip, one after the other. */
function textsOf(zip: Buffer): string {
  const texts: string[] = []
  for (let at = zip.indexOf('PK\x03\x04'); at !== -1; at = zip.indexOf('PK\x03\x04', at + 4)) {
    const begin = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
    const isStored = zip.readUInt16LE(at + 8) === 0
    if (!isStored) texts.push(inflateRawSync(zip.subarray(begin)).toString())
  }
  return texts.join('\n')
}
