-- A work's history asks for the verdicts on it, whatever the other work is.
create index verdict_by_one on verdict (library_id, one);
create index verdict_by_other on verdict (library_id, other);
