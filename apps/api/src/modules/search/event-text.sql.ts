import type { Row } from '../../sql/row.ts'
import { allOf, anyOf, joinSql, rawSql, type Sql, sql } from '../../sql/sql.ts'
import { type SearchTerms, searchTerms, type Term } from './search-terms.ts'

/** The configurations that search_words of the database reads every text by. */
const LANGUAGES = ['simple', 'russian', 'german', 'french'] as const

/** Events that hold the words of a search; a search without words finds every event. */
export function textCondition(event: Row, text: string, argument: string): Sql {
  const { groups, excluded } = searchTerms(text, argument)
  if (groups.length === 0 && excluded.length === 0) return sql`true`
  const holds = (term: Term) =>
    anyOf([
      sql`search.vector @@ ${termQuery(term)}`,
      ...(mayBeMisspelt(term) ? [sql`search.label %> ${term.text}`] : []),
    ])
  const conditions = [
    ...groups.map((group) => anyOf(group.map((term) => holdsUnlessEmpty(term, holds(term))))),
    ...excluded.map((term) => sql`NOT search.vector @@ ${termQuery(term)}`),
  ]
  return sql`${event.column('id')} IN (SELECT search.event_id FROM event_search AS search WHERE ${allOf(conditions)})`
}

/** How well an event matches the words of a search: greater is better. */
export function relevance(event: Row, text: string, argument: string): Sql {
  const terms = searchTerms(text, argument)
  const words = terms.groups.flat().map((term) => term.text)
  return sql`(SELECT ts_rank_cd(search.vector, ${wantedQuery(terms)})::float8 + word_similarity(${words.join(' ')}, search.label)::float8 FROM event_search AS search WHERE search.event_id = ${event.column('id')})`
}

/** Every word that a search wants, whatever language it is in: for ranks and highlights. */
export function wantedQuery({ groups }: SearchTerms): Sql {
  const queries = groups.flat().map(termQuery)
  return queries.length === 0 ? sql`''::tsquery` : sql`(${joinSql(queries, ' || ')})`
}

/** A word such as "the", of which an index keeps nothing, holds of every event. */
function holdsUnlessEmpty(term: Term, condition: Sql): Sql {
  if (term.isPhrase) return condition
  return anyOf([sql`numnode(phraseto_tsquery('russian', ${term.text})) = 0`, condition])
}

function termQuery(term: Term): Sql {
  const queryIn = (language: string) =>
    sql`phraseto_tsquery(${rawSql(`'${language}'`)}, ${term.text})`
  const queries = LANGUAGES.map((language) => {
    if (!term.isPhrase || language === 'simple') return queryIn(language)
    // A language that leaves out one of the phrase's words would find the rest in any order.
    return sql`CASE WHEN numnode(${queryIn(language)}) = numnode(${queryIn('simple')}) THEN ${queryIn(language)} ELSE '' END`
  })
  if (hasAttachedEndings(term)) queries.push(sql`to_tsquery('simple', ${`'${term.text}':*`})`)
  return sql`(${joinSql(queries, ' || ')})`
}

// Particles stand attached to Korean and Japanese words, and Chinese has no spaces at all.
function hasAttachedEndings({ text, isPhrase }: Term): boolean {
  return (
    !isPhrase &&
    /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(text)
  )
}

// Short words are too like each other.
function mayBeMisspelt({ text, isPhrase }: Term): boolean {
  return !isPhrase && [...text].length >= 5
}
