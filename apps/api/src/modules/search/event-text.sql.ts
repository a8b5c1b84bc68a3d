import type { Row } from '../../sql/row.ts'
import { allOf, anyOf, joinSql, rawSql, type Sql, sql } from '../../sql/sql.ts'
import { type SearchTerms, searchTerms, type Term } from './search-terms.ts'

/** Events that hold the words of a search; a search without words finds every event. */
export function textCondition(event: Row, text: string, argument: string): Sql {
  const events = eventsHolding(text, argument)
  return events === null ? sql`true` : sql`${event.column('id')} IN (${events})`
}

/**
 * The keys of the events that hold the words of a search; null where there are no words. In three parts, of
 * which one runs: an index finds what is written as it is asked for; where a word is rare, what its group
 * finds, misspelt or not, is looked at; and where a word such as "the" stands for any event, all are.
 */
export function eventsHolding(text: string, argument: string): Sql | null {
  const terms = searchTerms(text, argument)
  const { groups, excluded } = terms
  if (groups.length === 0 && excluded.length === 0) return null
  const looked = sql`SELECT search.event_id FROM event_search AS search WHERE ${holding(terms)}`
  const written = writtenWords(text, argument)
  if (written === null) return looked
  const isOpen = anyOf([isEmptyQuery(written.query), ...openWords(groups).map(isEmptyWord)])
  const parts = [
    sql`SELECT event_id FROM event_search WHERE vector @@ ${written.query} AND NOT ${written.mayMiss}`,
    sql`${looked} AND ${isOpen} AND ${written.mayMiss}`,
  ]
  const likely = groups.flatMap(likelyEvents)
  if (likely.length > 0)
    parts.push(sql`${looked} AND NOT ${isOpen} AND search.event_id IN (${unionAll(likely)})`)
  return unionAll(parts)
}

/** Whether an event holds the words of a search, each by itself. */
function holding({ groups, excluded }: SearchTerms): Sql {
  const holds = (term: Term) =>
    anyOf([
      sql`search.vector @@ ${termQuery(term)}`,
      ...(mayBeMisspelt(term) ? [isMisspelt(term)] : []),
    ])
  return allOf([
    ...groups.map((group) => anyOf(group.map((term) => holdsUnlessEmpty(term, holds(term))))),
    ...excluded.map((term) => sql`NOT search.vector @@ ${termQuery(term)}`),
  ])
}

/** Words of which `likelyEvents` does not find all that they stand for, should they be such as "the". */
function openWords(groups: SearchTerms['groups']): Term[] {
  return groups.flatMap((group) =>
    group.filter((term) => !term.isPhrase && (group.length > 1 || mayBeMisspelt(term))),
  )
}

/** All that a group may find, where one of its words is rare; else nothing. An index knows each part of it. */
function likelyEvents(group: readonly Term[]): Sql[] {
  const misspelt = group.filter(mayBeMisspelt)
  if (misspelt.length === 0) return []
  const hasRare = anyOf(misspelt.map(isRare))
  return [
    ...group.map(
      (term) =>
        sql`SELECT event_id FROM event_search WHERE vector @@ ${termQuery(term)} AND ${hasRare}`,
    ),
    ...misspelt.map(
      (term) =>
        sql`SELECT event_id FROM event_search WHERE label %> ${unforeseen(term.text)} AND ${isRare(term)}`,
    ),
  ]
}

function unionAll(selects: readonly Sql[]): Sql {
  return joinSql([...selects], ' UNION ALL ')
}

/**
 * What finds events by the words of a search as they are written, of which an index knows at once where
 * they stand.
 */
export interface WrittenWords {
  /** A tsquery that all of them must meet; one without nodes where it leaves out nothing. */
  readonly query: Sql
  /** Whether `eventsHolding` may find more than it: misspelt words. */
  readonly mayMiss: Sql
}

/** Null where there are no words. */
export function writtenWords(text: string, argument: string): WrittenWords | null {
  const { groups, excluded } = searchTerms(text, argument)
  if (groups.length === 0) return null
  const wanted = joinSql(
    groups.map((terms) => sql`search_group_query(${termTexts(terms)})`),
    ' && ',
  )
  const unwanted = excluded.length === 0 ? sql`` : sql` && !!${anyTerm(excluded)}`
  const query = once(sql`${wanted}${unwanted}`)
  const misspelt = groups.flat().filter(mayBeMisspelt)
  return { query, mayMiss: anyOf([isEmptyQuery(query), ...misspelt.map(isRare)]) }
}

/**
 * How well an event matches the words of a search: greater is better. Those that hold the words as they
 * are written come first, by where they stand: of others it also counts how alike title and names are,
 * which takes much longer than all the rest.
 */
export function relevance(event: Row, text: string, argument: string): Sql {
  const terms = searchTerms(text, argument)
  const words = terms.groups.flat().map((term) => term.text)
  const rank = (weights: Sql) =>
    sql`ts_rank_cd(${weights}, search.vector, ${wantedQuery(terms)})::float8`
  const likeness = sql`${rank(WEIGHTS)} + word_similarity(${unforeseen(words.join(' '))}, search.label)::float8`
  const written = writtenWords(text, argument)
  const score =
    written === null
      ? likeness
      : sql`CASE WHEN search.vector @@ ${written.query} THEN ${WRITTEN} + ${rank(WEIGHTS_WRITTEN)} ELSE ${likeness} END`
  return sql`(SELECT ${score} FROM event_search AS search WHERE search.event_id = ${event.column('id')})`
}

// Of quotes, summaries, names and titles.
const WEIGHTS = sql`'{0.1, 0.2, 0.4, 1}'::float4[]`
/** The same with 1 for a name or a title, which then holds the word as it is, and all halved: 1 is the most. */
const WEIGHTS_WRITTEN = sql`'{0.05, 0.1, 0.7, 1}'::float4[]`
/** More than a likeness comes to. */
const WRITTEN = rawSql('1000')

/** Of the keys of events a quarter at random, for which there is an index. */
export function isInQuarter(id: Sql): Sql {
  return sql`get_byte(uuid_send(${id}), 15) < 64`
}

/** Every word that a search wants, whatever language it is in: for ranks and highlights. */
export function wantedQuery({ groups }: SearchTerms): Sql {
  return once(anyTerm(groups.flat()))
}

function anyTerm(terms: readonly Term[]): Sql {
  return sql`search_query(${termTexts(terms)})`
}

/** Terms as the search queries of the database take them: words, phrases, and beginnings of words. */
function termTexts(terms: readonly Term[]): Sql {
  const words = terms.filter(({ isPhrase }) => !isPhrase).map(({ text }) => text)
  const phrases = terms.filter(({ isPhrase }) => isPhrase).map(({ text }) => text)
  const beginnings = terms.filter(hasAttachedEndings).map(({ text }) => text)
  return sql`${words}::text[], ${phrases}::text[], ${beginnings}::text[]`
}

/** Worked out once for a statement, not for each of its rows; a plan then looks for it in the index. */
function once(query: Sql): Sql {
  return sql`(SELECT ${query})`
}

/**
 * A text that a plan does not know, so that the plan is as good for any other, and PostgreSQL keeps it:
 * making one for each search takes as long as the search.
 */
function unforeseen(text: string): Sql {
  return once(sql`${text}::text`)
}

/** A word such as "the", of which an index keeps nothing, holds of every event. */
function holdsUnlessEmpty(term: Term, condition: Sql): Sql {
  if (term.isPhrase) return condition
  return anyOf([isEmptyWord(term), condition])
}

function isEmptyQuery(query: Sql): Sql {
  return once(sql`numnode(${query}) = 0`)
}

function isEmptyWord({ text }: Term): Sql {
  return once(sql`numnode(phraseto_tsquery('russian', ${unforeseen(text)})) = 0`)
}

function termQuery(term: Term): Sql {
  return once(anyTerm([term]))
}

// Particles stand attached to Korean and Japanese words, and Chinese has no spaces at all.
function hasAttachedEndings({ text, isPhrase }: Term): boolean {
  return (
    !isPhrase &&
    /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(text)
  )
}

/** Only a word that few events hold as it is written: one that many hold is no mistake. */
function isMisspelt(term: Term): Sql {
  return sql`(${isRare(term)} AND search.label %> ${unforeseen(term.text)})`
}

function isRare(term: Term): Sql {
  const known = sql`SELECT FROM event_search AS known WHERE known.vector @@ ${termQuery(term)} LIMIT ${rawSql(String(WELL_KNOWN))}`
  return sql`(SELECT count(*) FROM (${known}) AS known) < ${rawSql(String(WELL_KNOWN))}`
}

const WELL_KNOWN = 100

// Short words are too like each other.
function mayBeMisspelt({ text, isPhrase }: Term): boolean {
  return !isPhrase && [...text].length >= 5
}
