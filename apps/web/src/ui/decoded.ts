/** A part of an address in the letters that it encodes; null where it encodes nothing: "%E0%A4%A" breaks off inside one. */
export function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
