/**
 * The API's BigInt scalar as JavaScript's: decimal text to bigint. Null stays null.
 * @throws SyntaxError where the text is no whole number.
 */
export function decodeBigInt(text: string): bigint
export function decodeBigInt(text: string | null): bigint | null
export function decodeBigInt(text: string | null): bigint | null {
  return text === null ? null : BigInt(text)
}

/** A bigint as the API's BigInt scalar. Null stays null. */
export function encodeBigInt(number: bigint): string
export function encodeBigInt(number: bigint | null): string | null
export function encodeBigInt(number: bigint | null): string | null {
  return number === null ? null : String(number)
}
