/** The data of an answer: a client that throws on errors never leaves it out, which its types cannot say. */
export function requireData<Data>(data: Data | undefined): Data {
  if (data === undefined) throw new Error('The API answered without data and without an error.')
  return data
}
