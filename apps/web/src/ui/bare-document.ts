interface BareDocument {
  readonly locale: string
  readonly title: string
  /** The colour schemes that it has: "light dark" follows the reader's system. */
  readonly colorScheme: string
  /** CSS besides that of every bare document. */
  readonly style?: string
  /** HTML. */
  readonly body: string
}

/** A small page in the middle of the window, which needs nothing else: no style sheet, no script, no page of Next's. */
export function bareDocument({
  locale,
  title,
  colorScheme,
  style = '',
  body,
}: BareDocument): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${colorScheme}">
<meta name="robots" content="noindex">
<title>${title} – Annals</title>
<style>body{max-width:28rem;margin:20vh auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;text-align:center}h1{font-size:1.25rem}${style}</style>
</head>
<body>${body}</body>
</html>
`
}
