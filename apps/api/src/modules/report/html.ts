/** A piece of HTML that may be put into another as it is. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | null | Html | readonly Html[]

/** HTML of a template: values are escaped unless they are HTML themselves; null leaves nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = strings.map((string, index) => {
    const value = values[index]
    return value === undefined ? string : `${string}${textOf(value)}`
  })
  return new Html(parts.join(''))
}

function textOf(value: Value): string {
  if (value === null) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(({ text }) => text).join('')
  return String(value).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that is HTML already: a picture of our own drawing, a style. */
export function raw(text: string): Html {
  return new Html(text)
}
