/** `npm run bench:picture -- FIGURES.json … PICTURE.svg`: draws what `npm run bench -- --json` kept; of work in several files the last counts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Kept, pictureOf } from './report/picture.ts'

/** What is drawn: work that can be compared. Shorter than the titles of the table. */
const LABELS = new Map([
  ['page', 'a page of 50 events'],
  ['deep-page', '40 pages deep'],
  ['cached-page', 'the page, kept'],
  ['event', 'an event, its evidence'],
  ['histogram', 'years by topic'],
  ['actor-months', 'months of one actor'],
  ['search', 'search, ranked'],
  ['search-count', 'search, counted'],
  ['facets', 'facets'],
])

const files = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? '.', file))
const picture = files.pop()
if (picture === undefined || files.length === 0) {
  console.error('npm run bench:picture -- FIGURES.json … PICTURE.svg')
  process.exit(2)
}
const kept: Kept = Object.assign(
  {},
  ...files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Kept),
)
writeFileSync(picture, pictureOf(kept, LABELS))
