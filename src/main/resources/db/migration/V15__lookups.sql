-- Which registries a library asks; none unless somebody says so.
alter table library add column asks text[] not null default '{}';

-- What registries answered, and when: [] is that they knew nothing.
create table looked_up (
    library_id integer     not null references library,
    service    text        not null,
    question   text        not null,
    answer     jsonb       not null,
    asked_at   timestamptz not null,
    primary key (library_id, service, question)
);

create index looked_up_by_age on looked_up (library_id, asked_at);

-- What registries say happened to a work: that it was retracted, corrected, published elsewhere. Those of a registry
-- are replaced whenever it is asked again. `other` is the identifier of the other work; empty if none is named.
create table notice (
    library_id integer     not null references library,
    work_id    uuid        not null,
    service    text        not null,
    kind       text        not null,
    other      text        not null,
    label      text        not null,
    noticed_at timestamptz not null,
    primary key (library_id, work_id, service, kind, other),
    foreign key (library_id, work_id) references work on delete cascade
);

-- Notices name other works by their PMID, too.
create index work_by_pmid on work (library_id, (csl ->> 'PMID')) where csl ->> 'PMID' is not null;

-- What a registry states of two works stands over what comparing them finds, and under what a person says.
alter table relation
    drop constraint relation_decision_check,
    add constraint relation_decision_check check (decision in ('found', 'stated', 'declared'));
