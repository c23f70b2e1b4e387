-- How works belong together that are not one source: a row for each time that was found or said, append-only. `one` "is
-- a <kind> of" `other`; where it is not known which of the two is which, the row is not `directed`. Rows keep the works
-- they were said of; through works that are merged they are read as of the works that stand, so that a merge, its undoing
-- and a split carry them along. Of all rows on two works the last that a person declared holds, else the last.
create table relation (
    library_id  integer          not null references library,
    relation_id bigint generated always as identity,
    decision    text             not null check (decision in ('found', 'declared')),
    kind        text             not null,
    one         uuid             not null,
    other       uuid             not null,
    directed    boolean          not null,
    stands      boolean          not null,
    probability double precision not null check (probability between 0 and 1),
    evidence    jsonb            not null,
    model       text             not null,
    decided_by  text             not null,
    decided_at  timestamptz      not null,
    why         text             not null,
    primary key (library_id, relation_id),
    check (one <> other)
);

create index relation_by_one on relation (library_id, one);
create index relation_by_other on relation (library_id, other);
create index relation_by_pair on relation (library_id, least(one, other), greatest(one, other), relation_id);

create trigger relation_is_append_only before update or delete on relation
    for each row execute function refuse_change();
