import { expect, test } from '@jest/globals'
import { isExact } from './is-exact.ts'

test.each(['2022-07', '194X', '1991/2022-08-16', '{1945-08-15,1945-09-02}', 'Y-13800000000'])(
  '%s is as exact as its precision says',
  (edtf) => expect(isExact(edtf)).toBe(true),
)

test.each([
  '1945~',
  '1945?',
  '2022-?07',
  '1991/..',
  '/1991',
  '1991~/2022',
  '[1991..2022-08-16]',
  '[1945-08-15,1945-09-02]',
  '{1945~,1946}',
])('%s is less exact than its precision says', (edtf) => expect(isExact(edtf)).toBe(false))
