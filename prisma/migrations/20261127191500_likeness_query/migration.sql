-- What the words of an event hold if its title has that share of words in common with this one (Jaccard). Whoever
-- shares s of all words lacks at most (1 - s) of these; so of one or two more than that, the longest since they
-- are the rarest, it holds one or two. Two where there are so many words: far fewer events hold both.
CREATE FUNCTION "likeness_query"(title TEXT, share FLOAT8) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  -- As a tsquery is written.
  words TEXT[] := ARRAY(
    SELECT '''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''''
    FROM unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', title))) AS lexeme
    ORDER BY length(lexeme) DESC, lexeme);
  most_lacking INT := floor((1 - share) * cardinality(words));
BEGIN
  IF cardinality(words) < most_lacking + 2 THEN
    RETURN COALESCE(array_to_string(words, ' | '), '')::tsquery;
  END IF;
  words := words[:most_lacking + 2];
  RETURN (
    SELECT string_agg(format('%s & (%s)', words[place], array_to_string(words[place + 1:], ' | ')), ' | ')::tsquery
    FROM generate_series(1, cardinality(words) - 1) AS place);
END
$$;
