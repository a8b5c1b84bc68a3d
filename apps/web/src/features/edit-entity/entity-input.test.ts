import { expect, test } from '@jest/globals'
import { checkValues, emptyValues, entityInput } from './entity-input.ts'
import { FIELDS } from './fields.ts'

const typing = { locale: 'en', today: '2022-08-16' }

test('a new one begins with what most have', () => {
  expect(emptyValues(FIELDS.actors)).toMatchObject({ name: '', kind: 'STATE', successor: null })
})

test('a name must be there, and a number be one, with a comma or a point', () => {
  const values = { ...emptyValues(FIELDS.places), latitude: '38,5', longitude: 'east' }
  expect([...checkValues(FIELDS.places, values, typing)]).toEqual([
    ['name', 'required'],
    ['longitude', 'notNumber'],
  ])
})

test('names are one a line, and what is empty is nothing', () => {
  const values = { ...emptyValues(FIELDS.places), name: ' Bonn ', aliases: 'Bonna\n\n 본 ' }
  expect(entityInput(FIELDS.places, { ...values, latitude: '50,7' }, typing)).toEqual({
    name: 'Bonn',
    aliases: ['Bonna', '본'],
    countryCode: null,
    latitude: 50.7,
    longitude: null,
  })
})

test('a date of publication is sent as EDTF, and refused where it may mean two', () => {
  const values = { ...emptyValues(FIELDS.sources), title: 'News', publishedOn: 'July 2022' }
  expect(entityInput(FIELDS.sources, values, typing)).toMatchObject({ publishedOn: '2022-07' })
  expect([
    ...checkValues(FIELDS.sources, { ...values, publishedOn: '03/04/2022' }, typing).keys(),
  ]).toEqual(['publishedOn'])
})
