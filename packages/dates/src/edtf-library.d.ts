/** npm's edtf ships no types; the tests compare bounds in milliseconds, `max` inclusive. */
declare module 'edtf' {
  // biome-ignore lint/style/noDefaultExport: that is how the library exports it.
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
