import { expect, test } from '@jest/globals'
import { marked } from 'marked'
import { SNIPPET_KINDS, type SnippetParts, snippet } from './snippets.ts'

const PARTS: SnippetParts = {
  site: 'https://annals.example',
  slug: 'east-asia',
  title: 'East Asia',
  frameHeight: 520,
  pin: null,
  script: { version: '1.0.0', integrity: 'sha384-abc' },
}
const PIN = 'a'.repeat(64)
const AWKWARD = 'A "quoted" [title] <b> & 50% of {x}_y \\ *z*'

test('a pin is what is taken along wherever it is asked for', () => {
  for (const kind of SNIPPET_KINDS) expect(snippet(kind, { ...PARTS, pin: PIN })).toContain(PIN)
})

test.each(['iframe', 'script', 'component'] as const)(
  'a title with quotes and angle brackets stays inside its attribute: %s',
  (kind) => {
    const text = snippet(kind, { ...PARTS, title: AWKWARD })
    expect(text).toContain('itle="A &quot;quoted&quot; [title] &lt;b&gt; &amp; 50%')
    expect(text).not.toContain('<b>')
  },
)

test('a parser of Markdown reads a picture that leads to the chart, and the title as it is', () => {
  const html = marked.parse(snippet('markdown', { ...PARTS, title: AWKWARD }), {
    async: false,
  })
  expect(html).toMatch(/^<p><a href="https:\/\/annals\.example\/charts\/east-asia"><img /)
  expect(html).toContain('src="https://annals.example/charts/east-asia.png"')
  expect(html).toContain('alt="A &quot;quoted&quot; [title] &lt;b&gt; &amp; 50% of {x}_y \\ *z*"')
})

test('LaTeX gets no command from a title', () => {
  expect(snippet('latex', { ...PARTS, title: AWKWARD })).toContain(
    '\\textless{}b\\textgreater{} \\& 50\\% of \\{x\\}\\_y \\textbackslash{} *z*',
  )
})

test('JSX gets a title with quotes as a string', () => {
  expect(snippet('react', PARTS)).toContain('title="East Asia"')
  expect(snippet('react', { ...PARTS, title: 'A "b"' })).toContain('title={"A \\"b\\""}')
})
