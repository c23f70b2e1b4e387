-- In the background libraries take turns: next is the one whose last step was longest ago.
alter table import add column stepped_at timestamptz not null default now();
alter table redecision add column stepped_at timestamptz not null default now();

-- Steps that were begun since the last one that came to its end; what fails too often is given up, and says why.
alter table redecision
    add column tries integer not null default 0,
    add column why   text;
