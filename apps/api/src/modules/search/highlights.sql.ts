import { globalIdSql } from '../../relay/global-id.ts'
import type { Row } from '../../sql/row.ts'
import { joinSql, rawSql, type Sql, sql } from '../../sql/sql.ts'
import { wantedQuery } from './event-text.sql.ts'
import { MARK_END, MARK_START } from './marked-ranges.ts'
import { searchTerms } from './search-terms.ts'

const LANGUAGES = ['simple', 'russian', 'german', 'french']

/**
 * The texts of an event with the words of a search marked: once for each language, since each finds
 * other endings.
 */
export function highlightsSql(event: Row, text: string, argument: string): Sql {
  const query = wantedQuery(searchTerms(text, argument))
  const marked = (content: Sql) =>
    sql`json_build_array(${joinSql(
      LANGUAGES.map(
        (language) =>
          sql`ts_headline(${rawSql(`'${language}'`)}, ${withoutMarkup(content)}, ${query}, ${OPTIONS})`,
      ),
    )})`
  return sql`json_build_object(
    'title', ${marked(event.column('title'))},
    'summary', ${marked(event.column('summary'))},
    'quotes', (SELECT json_agg(json_build_object('citationId', ${globalIdSql('Citation', sql`quoted.id`)}, 'marked', ${marked(sql`quoted.quote`)}) ORDER BY quoted.position, quoted.id)
      FROM citation quoted WHERE quoted.event_id = ${event.column('id')} AND quoted.quote <> ''))`
}

const OPTIONS = `HighlightAll=true, StartSel="${MARK_START}", StopSel="${MARK_END}"`

/** What PostgreSQL would take for HTML, and leave out, becomes other signs of the same length. */
function withoutMarkup(content: Sql): Sql {
  return sql`translate(${content}, ${`<>&${MARK_START}${MARK_END}`}, '‹›+  ')`
}
