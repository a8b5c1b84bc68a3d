/** npm's edtf ships no types; the tests compare bounds in milliseconds, `max` inclusive. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
