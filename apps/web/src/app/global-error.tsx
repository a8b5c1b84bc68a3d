'use client'

/** Stands where not even the page's frame can be drawn: no styles, no texts of other languages, one way on. */
export default function GlobalErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ font: '16px/1.5 sans-serif', margin: '20vh auto', maxWidth: '28rem' }}>
        <h1>Annals could not be shown</h1>
        <p>The server did not answer as it should. Nothing of yours is lost.</p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </body>
    </html>
  )
}
