interface Props {
  /** An object of schema.org's, without its context; what is undefined or null is left out. */
  readonly data: Readonly<Record<string, unknown>>
}

/** What a page is about, for search engines: schema.org as JSON-LD. */
export function JsonLd({ data }: Props) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }, (_key, value) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
  )
  // A text that holds "</script>" must not end the element.
  const html = text.replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />
}
