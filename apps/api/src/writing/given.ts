type Given<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], undefined> }

/** The fields that an update gives; those left out are left as they are. */
export function given<Fields extends object>(fields: Fields): Partial<Given<Fields>> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<Given<Fields>>
}
