-- Works are asked for by the numbers that their records give, each written in many ways. A record may give several of
-- a kind, and other words beside them: those are found by their trigrams.
create index work_by_isbn on work using gin (library_id, translate(csl ->> 'ISBN', '- ', '') gin_trgm_ops)
    with (gin_pending_list_limit = 256) where csl ->> 'ISBN' is not null;

create index work_by_issn on work using gin (library_id, upper(replace(csl ->> 'ISSN', '-', '')) gin_trgm_ops)
    with (gin_pending_list_limit = 256) where csl ->> 'ISSN' is not null;

-- No number is as long as that; what is longer is none, and might be too long for an index.
create index work_by_pmcid on work (library_id, left(upper(csl ->> 'PMCID'), 40)) where csl ->> 'PMCID' is not null;

-- CSL has no variable for an arXiv number: what it may stand in counts if it speaks of arXiv, each on a line.
create function arxiv_texts(csl jsonb) returns text
    language sql immutable parallel safe strict
return nullif(
    coalesce(case when csl ->> 'DOI' ilike '%arxiv%' then csl ->> 'DOI' end, '') || chr(10)
        || coalesce(case when csl ->> 'URL' ilike '%arxiv%' then csl ->> 'URL' end, '') || chr(10)
        || coalesce(case when csl ->> 'number' ilike '%arxiv%' then csl ->> 'number' end, '') || chr(10)
        || coalesce(case when csl ->> 'archive_location' ilike '%arxiv%' then csl ->> 'archive_location' end, '')
        || chr(10) || coalesce(case when csl ->> 'note' ilike '%arxiv%' then csl ->> 'note' end, ''),
    repeat(chr(10), 4));

create index work_by_arxiv on work using gin (library_id, arxiv_texts(csl) gin_trgm_ops)
    with (gin_pending_list_limit = 256) where arxiv_texts(csl) is not null;

-- An address without what makes no difference.
create function bare_address(url text) returns text
    language sql immutable parallel safe strict
return regexp_replace(url, '^https?://|/$', '', 'gi');

create index work_by_address on work (library_id, md5(bare_address(csl ->> 'URL'))) where csl ->> 'URL' is not null;

-- The registries that let a lookup ask nothing at all, and what they said.
alter table lookup add column refusals jsonb not null default '{}';
