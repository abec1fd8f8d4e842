/**
 * What makes version 1 of the tables of nothing, version 2 of version 1, and so on. What was released never changes.
 * `postgres-migrations.ts` says the same in the other dialect.
 */
export const sqliteMigrations: readonly string[] = [
  `
  create table workspace (
    id integer primary key,
    uuid text not null unique,
    name text not null,
    time_zone text not null,
    settings text not null,
    sequence integer not null default 0,
    head text,
    signature text,
    created_at integer not null
  ) strict;

  create table signing_key (
    workspace integer not null references workspace on delete cascade,
    id text not null,
    public_key text not null,
    sealed_private_key text not null,
    endorsement text,
    number integer not null,
    created_at integer not null,
    primary key (workspace, number),
    unique (workspace, id)
  ) strict, without rowid;

  create table entry (
    workspace integer not null references workspace on delete cascade,
    kind text not null,
    id text not null,
    version integer not null,
    sequence integer not null,
    hash text not null,
    archived integer not null default 0,
    body text not null,
    published_by text not null,
    published_at integer not null,
    primary key (workspace, kind, id, version)
  ) strict;

  create table current_entry (
    workspace integer not null references workspace on delete cascade,
    kind text not null,
    id text not null,
    version integer not null,
    sequence integer not null,
    hash text not null,
    archived integer not null,
    summary text not null,
    primary key (workspace, kind, id)
  ) strict, without rowid;
  create unique index current_entry_by_sequence on current_entry (workspace, sequence);

  create table enrolment (
    code_hash text primary key,
    workspace integer not null references workspace on delete cascade,
    role text not null,
    uses_left integer,
    expires_at integer,
    created_by text not null,
    created_at integer not null
  ) strict, without rowid;

  create table member (
    workspace integer not null references workspace on delete cascade,
    id text not null,
    issuer text not null,
    subject text not null,
    role text not null,
    created_at integer not null,
    primary key (workspace, id),
    unique (workspace, issuer, subject)
  ) strict, without rowid;

  create table device (
    id text primary key,
    workspace integer not null references workspace on delete cascade,
    public_key text not null,
    role text not null,
    member text,
    member_until integer,
    enrolled_at integer not null,
    seen_at integer not null,
    revoked_at integer
  ) strict, without rowid;
  create index device_by_workspace on device (workspace);

  create table used_assertion (id text primary key, expires_at integer not null) strict, without rowid;

  create table sign_in (
    state text primary key,
    device text not null,
    verifier text not null,
    nonce text not null,
    expires_at integer not null
  ) strict, without rowid;

  create table person_claim (
    workspace integer not null references workspace on delete cascade,
    person text not null,
    device text not null,
    primary key (workspace, person)
  ) strict, without rowid;

  create table erased_person (
    workspace integer not null references workspace on delete cascade,
    person_hash text not null,
    erased_at integer not null,
    primary key (workspace, person_hash)
  ) strict, without rowid;

  create table signal (
    workspace integer not null references workspace on delete cascade,
    id text not null,
    person text not null,
    at integer not null,
    received_at integer not null,
    body text not null,
    primary key (workspace, id)
  ) strict;
  create index signal_by_person on signal (workspace, person);
  create index signal_by_time on signal (workspace, at);

  create table fact (
    workspace integer not null references workspace on delete cascade,
    key text not null,
    person text not null,
    at integer not null,
    body text not null,
    primary key (workspace, key)
  ) strict;
  create index fact_by_person on fact (workspace, person);
  create index fact_by_time on fact (workspace, at);

  create table counter (
    workspace integer not null references workspace on delete cascade,
    subject text not null,
    day text not null,
    metric text not null,
    detail text not null,
    amount integer not null,
    primary key (workspace, subject, day, metric, detail)
  ) strict, without rowid;
  create index counter_by_day on counter (workspace, day);

  create table person_day (
    workspace integer not null references workspace on delete cascade,
    day text not null,
    subject text not null,
    person text not null,
    amount integer not null,
    primary key (workspace, day, subject, person)
  ) strict, without rowid;
  create index person_day_by_person on person_day (workspace, person);

  create table draft (
    workspace integer not null references workspace on delete cascade,
    id text not null,
    revision integer not null,
    body text not null,
    updated_by text not null,
    updated_at integer not null,
    primary key (workspace, id)
  ) strict, without rowid;

  create table audit (
    workspace integer not null references workspace on delete cascade,
    id text not null,
    at integer not null,
    actor text not null,
    action text not null,
    subject text not null,
    primary key (workspace, id)
  ) strict, without rowid;
  `,
  `
  alter table workspace add column remark_sequence integer not null default 0;

  create table remark_event (
    workspace integer not null references workspace on delete cascade,
    id text not null,
    remark text not null,
    type text not null,
    person text,
    at integer not null,
    sequence integer not null,
    body text not null,
    primary key (workspace, id)
  ) strict, without rowid;
  create unique index remark_event_by_sequence on remark_event (workspace, sequence);
  create index remark_event_by_remark on remark_event (workspace, remark);
  create index remark_event_by_person on remark_event (workspace, person);
  `,
  `
  -- By the day: what comes within minutes stands together there, where by the millisecond each stood on a page of its own.
  drop index signal_by_time;
  create index signal_by_day on signal (workspace, (at / 86400000));
  drop index fact_by_time;
  create index fact_by_day on fact (workspace, (at / 86400000));

  alter table person_day rename to person_day_by_day;
  create table person_day (
    workspace integer not null references workspace on delete cascade,
    day text not null,
    subject text not null,
    person text not null,
    amount integer not null,
    primary key (workspace, person, subject, day)
  ) strict, without rowid;
  insert into person_day select workspace, day, subject, person, amount from person_day_by_day;
  drop table person_day_by_day;
  -- Of an expression, so that nothing but the removal of old days is looked up by it.
  create index person_day_by_day on person_day (workspace, (day || ''));

  insert into counter (workspace, subject, day, metric, detail, amount)
    select workspace, subject, day, 'reached', next_day, count(*) from (
      select workspace, subject, day,
        coalesce(lead(day) over (partition by workspace, person, subject order by day), '') as next_day
      from person_day where amount > 0
    ) as known group by workspace, subject, day, next_day;

  delete from counter where metric = 'touched' and exists (
    select 1 from counter as other where other.workspace = counter.workspace and other.day = counter.day
      and other.subject = counter.subject and other.detail = counter.detail
      and other.metric in ('shown', 'done', 'already-done', 'skipped', 'failed', 'acted'));

  -- All that is counted of a subject on a day in one row: as JSON, by metric and detail.
  create table tally (
    workspace integer not null references workspace on delete cascade,
    day text not null,
    subject text not null,
    amounts text not null,
    primary key (workspace, day, subject)
  ) strict;
  insert into tally select workspace, day, subject, json_group_object(metric, json(details)) from (
    select workspace, day, subject, metric, json_group_object(detail, amount) as details
    from counter where amount <> 0 group by workspace, day, subject, metric
  ) as counted group by workspace, day, subject;
  drop table counter;
  `,
];
