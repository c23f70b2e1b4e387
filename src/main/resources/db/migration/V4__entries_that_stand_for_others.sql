-- "Ibid." and "op. cit.": the earlier entry that is meant, with the place in its work.
alter table reference add column stands_for jsonb;

-- What else a paper's text says of the paper itself; of papers read before, nothing is known.
update paper set metadata = metadata || '{"alternatives": {}}';
