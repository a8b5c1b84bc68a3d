import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { siteUrl } from './setup/environment.ts'
import { heightGap } from './setup/frame-height.ts'
import { type HostSite, reportPage, startHostSite } from './setup/host-site.ts'
import { expect, test } from './setup/test.ts'

const CHART = 'russia-and-north-korea-by-topic'

test.describe('what the page of a chart says to paste works where it is pasted', () => {
  let host: HostSite
  let snippets: Record<string, string>

  test.beforeAll(async ({ browser }) => {
    const page = await browser.newPage({ baseURL: siteUrl() })
    await page.goto(`/charts/${CHART}`)
    snippets = {}
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      const code = page.locator('[data-snippet]:visible')
      snippets[(await code.getAttribute('data-snippet')) ?? ''] = (await code.textContent()) ?? ''
    }
    await page.close()
    const policy = `default-src 'none'; script-src ${siteUrl()}; frame-src ${siteUrl()}; style-src 'unsafe-inline'`
    const reports = ['iframe', 'script', 'component'].map((kind) => [
      `/${kind}`,
      { policy, body: reportPage(snippets[kind] ?? '') },
    ])
    host = await startHostSite({
      ...Object.fromEntries(reports),
      '/elsewhere': { body: reportPage('') },
    })
  })

  test.afterAll(() => host.close())

  for (const kind of ['iframe', 'script', 'component']) {
    test(`${kind}: on another site, under a policy of its own`, async ({ page }) => {
      await page.goto(`${host.url}/${kind}`)
      const frame = page.locator('iframe')
      await expect(frame.contentFrame().locator('svg:visible')).toHaveCount(1)
      // A plain frame's height is fixed, and fits at the width of a page.
      const most = kind === 'iframe' ? 60 : 1
      await expect.poll(() => heightGap(frame)).toBeLessThanOrEqual(most)
    })
  }

  test('link and WordPress: the page itself, which leads to its oEmbed', async ({ page }) => {
    expect(snippets.wordpress).toBe(snippets.link)
    await page.goto(snippets.link ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Events by decade and topic')
    await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(1)
  })

  test('Markdown, Word and LaTeX: the files that they name are there', async ({ request }) => {
    const [, picture = ''] = /\]\((\S+\.png)\)/.exec(snippets.markdown ?? '') ?? []
    const [, pdf = ''] = /Save (\S+) as/.exec(snippets.latex ?? '') ?? []
    for (const [address, type] of [
      [picture, 'image/png'],
      [snippets.word ?? '', 'image/png'],
      [pdf, 'application/pdf'],
    ] as const) {
      const response = await request.get(address)
      expect([response.status(), response.headers()['content-type']]).toEqual([200, type])
    }
  })

  test('Jupyter: Python reads the rows with its own library', () => {
    test.skip(spawnSync('python3', ['--version']).status !== 0, 'There is no python3 here.')
    const program = `${snippets.jupyter}\nprint(rows[0]["edtf"], len(rows))`
    const said = execFileSync('python3', ['-c', program], { encoding: 'utf8' })
    expect(said.trim()).toBe('194X 9')
  })

  // CI's machine has no TeX; whoever has one sees the figure set.
  if (spawnSync('pdflatex', ['--version']).status === 0)
    test('LaTeX: the figure is set, with the picture in it', async ({ request }, info) => {
      const [, address = '', name = ''] =
        /Save (\S+) as (\S+)\.pdf/.exec(snippets.latex ?? '') ?? []
      writeFileSync(info.outputPath(`${name}.pdf`), await (await request.get(address)).body())
      const report = `\\documentclass{article}\\usepackage{graphicx,hyperref}\\begin{document}\n${snippets.latex}\n\\end{document}`
      writeFileSync(info.outputPath('report.tex'), report)
      const options = { cwd: info.outputPath(), encoding: 'utf8' } as const
      const said = execFileSync('pdflatex', ['-halt-on-error', 'report.tex'], options)
      // It breaks its lines at 79 signs.
      expect(said.replaceAll('\n', '')).toContain(`<./${name}.pdf>`)
    })

  test('Observable: its cells give rows by the names of the columns', async ({ page }) => {
    await page.goto(`${host.url}/elsewhere`)
    const rows = await page.evaluate(async (cells) => {
      const [first = '', second = ''] = cells
        .split('\n\n')
        .map((cell) => cell.replace(/^\w+ = /, ''))
      const chart = await new Function(`return ${first}`)()
      return new Function('chart', `return ${second}`)(chart)
    }, snippets.observable ?? '')
    expect(rows[0]).toMatchObject({ edtf: '194X' })
  })

  test('GraphQL: the shell gets what the chart draws', () => {
    test.skip(spawnSync('curl', ['--version']).status !== 0, 'There is no curl here.')
    const said = execFileSync('sh', ['-c', snippets.graphql ?? ''], { encoding: 'utf8' })
    expect(JSON.parse(said).data.chartData.drawn.interval).toBe('DECADE')
  })
})
