-- Which piece of an entry's text is which field, and how sure that is. Entries of before have none.
alter table reference add column fields jsonb not null default '[]';
