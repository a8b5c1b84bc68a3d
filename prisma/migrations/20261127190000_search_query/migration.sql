-- None of these is IMMUTABLE, though they are: PostgreSQL would work them out while it plans, find the plan for
-- these very words cheaper, and plan anew at each search, which takes as long as the search.

-- What any of some terms asks for, in each of the languages that search_words reads: words by themselves,
-- phrases whose words follow each other, and beginnings of words. Languages that read a term alike ask for it
-- once, since each asking takes its time. Without nodes where nothing of the terms is kept ("the").
CREATE FUNCTION "search_query"(words TEXT[], phrases TEXT[], beginnings TEXT[]) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  languages CONSTANT regconfig[] := ARRAY['pg_catalog.simple', 'pg_catalog.russian', 'pg_catalog.german', 'pg_catalog.french'];
  wanted tsquery := '';
  queries tsquery[] := ARRAY(SELECT phraseto_tsquery(language, word) FROM unnest(words) AS word, unnest(languages) AS language);
  query tsquery;
BEGIN
  -- A language that leaves out one of a phrase's words would find the rest in any order.
  queries := queries || ARRAY(
    SELECT phraseto_tsquery(language, phrase) FROM unnest(phrases) AS phrase, unnest(languages) AS language
    WHERE numnode(phraseto_tsquery(language, phrase)) = numnode(phraseto_tsquery('pg_catalog.simple', phrase)));
  queries := queries || ARRAY(SELECT to_tsquery('pg_catalog.simple', quote_literal(beginning) || ':*') FROM unnest(beginnings) AS beginning);
  -- By their texts: to PostgreSQL a word and its beginning are equal as queries.
  FOR query IN SELECT DISTINCT ON (one::text) one FROM unnest(queries) AS one WHERE numnode(one) > 0 LOOP
    wanted := wanted || query;
  END LOOP;
  RETURN wanted;
END
$$;

-- The same, and nothing at all where one of the words is of those that every event is taken to hold ("the").
CREATE FUNCTION "search_group_query"(words TEXT[], phrases TEXT[], beginnings TEXT[]) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  IF EXISTS (SELECT FROM unnest(words) AS word WHERE numnode(phraseto_tsquery('pg_catalog.russian', word)) = 0) THEN
    RETURN '';
  END IF;
  RETURN search_query(words, phrases, beginnings);
END
$$;
