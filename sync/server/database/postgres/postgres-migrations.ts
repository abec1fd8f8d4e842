/**
 * What makes version 1 of the tables of nothing, version 2 of version 1, and so on. What was released never changes.
 * `sqlite-migrations.ts` says the same in the other dialect.
 */
export const postgresMigrations: readonly string[] = [
  `
  create table workspace (
    id integer primary key generated always as identity,
    uuid uuid not null unique,
    name text not null,
    time_zone text not null,
    settings text not null,
    sequence bigint not null default 0,
    head text,
    signature text,
    created_at bigint not null
  );

  create table signing_key (
    workspace integer not null references workspace on delete cascade,
    id text collate "C" not null,
    public_key text not null,
    sealed_private_key text not null,
    endorsement text,
    number integer not null,
    created_at bigint not null,
    primary key (workspace, number),
    unique (workspace, id)
  );

  create table entry (
    workspace integer not null references workspace on delete cascade,
    kind text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    sequence bigint not null,
    hash text not null,
    archived integer not null default 0,
    body text not null,
    published_by text not null,
    published_at bigint not null,
    primary key (workspace, kind, id, version)
  );

  create table current_entry (
    workspace integer not null references workspace on delete cascade,
    kind text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    sequence bigint not null,
    hash text not null,
    archived integer not null,
    summary text not null,
    primary key (workspace, kind, id)
  );
  create unique index current_entry_by_sequence on current_entry (workspace, sequence);

  create table enrolment (
    code_hash text primary key,
    workspace integer not null references workspace on delete cascade,
    role text not null,
    uses_left integer,
    expires_at bigint,
    created_by text not null,
    created_at bigint not null
  );

  create table member (
    workspace integer not null references workspace on delete cascade,
    id text collate "C" not null,
    issuer text not null,
    subject text collate "C" not null,
    role text not null,
    created_at bigint not null,
    primary key (workspace, id),
    unique (workspace, issuer, subject)
  );

  create table device (
    id uuid primary key,
    workspace integer not null references workspace on delete cascade,
    public_key text not null,
    role text not null,
    member text,
    member_until bigint,
    enrolled_at bigint not null,
    seen_at bigint not null,
    revoked_at bigint
  );
  create index device_by_workspace on device (workspace);

  create table used_assertion (id text primary key, expires_at bigint not null);

  create table sign_in (
    state text primary key,
    device uuid not null,
    verifier text not null,
    nonce text not null,
    expires_at bigint not null
  );

  create table person_claim (
    workspace integer not null references workspace on delete cascade,
    person uuid not null,
    device uuid not null,
    primary key (workspace, person)
  );

  create table erased_person (
    workspace integer not null references workspace on delete cascade,
    person_hash text not null,
    erased_at bigint not null,
    primary key (workspace, person_hash)
  );

  create table signal (
    workspace integer not null references workspace on delete cascade,
    id uuid not null,
    person uuid not null,
    at bigint not null,
    received_at bigint not null,
    body text not null,
    primary key (workspace, id)
  );
  create index signal_by_person on signal (workspace, person);
  create index signal_by_time on signal (workspace, at);

  create table fact (
    workspace integer not null references workspace on delete cascade,
    key text collate "C" not null,
    person uuid not null,
    at bigint not null,
    body text not null,
    primary key (workspace, key)
  );
  create index fact_by_person on fact (workspace, person);
  create index fact_by_time on fact (workspace, at);

  create table counter (
    workspace integer not null references workspace on delete cascade,
    subject text collate "C" not null,
    day text collate "C" not null,
    metric text collate "C" not null,
    detail text collate "C" not null,
    amount bigint not null,
    primary key (workspace, subject, day, metric, detail)
  );
  create index counter_by_day on counter (workspace, day);

  create table person_day (
    workspace integer not null references workspace on delete cascade,
    day text collate "C" not null,
    subject text collate "C" not null,
    person uuid not null,
    amount bigint not null,
    primary key (workspace, day, subject, person)
  );
  create index person_day_by_person on person_day (workspace, person);

  create table draft (
    workspace integer not null references workspace on delete cascade,
    id text collate "C" not null,
    revision integer not null,
    body text not null,
    updated_by text not null,
    updated_at bigint not null,
    primary key (workspace, id)
  );

  create table audit (
    workspace integer not null references workspace on delete cascade,
    id text collate "C" not null,
    at bigint not null,
    actor text not null,
    action text not null,
    subject text collate "C" not null,
    primary key (workspace, id)
  );
  `,
  `
  alter table workspace add column remark_sequence bigint not null default 0;

  create table remark_event (
    workspace integer not null references workspace on delete cascade,
    id uuid not null,
    remark uuid not null,
    type text not null,
    person uuid,
    at bigint not null,
    sequence bigint not null,
    body text not null,
    primary key (workspace, id)
  );
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

  -- Looking for the workspace of each row costs as much as all else about it. No workspace is ever removed.
  alter table signal drop constraint signal_workspace_fkey;
  alter table fact drop constraint fact_workspace_fkey;
  alter table person_day drop constraint person_day_workspace_fkey;

  drop index person_day_by_person;
  alter table person_day drop constraint person_day_pkey;
  alter table person_day add primary key (workspace, person, subject, day);
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

  -- All that is counted of a subject on a day in one row: as JSON, by metric and detail. Rows change often, and find room beside them.
  create table tally (
    workspace integer not null,
    day text collate "C" not null,
    subject text collate "C" not null,
    amounts text not null,
    primary key (workspace, day, subject)
  ) with (fillfactor = 60);
  insert into tally select workspace, day, subject, jsonb_object_agg(metric, details)::text from (
    select workspace, day, subject, metric, jsonb_object_agg(detail, amount) as details
    from counter where amount <> 0 group by workspace, day, subject, metric
  ) as counted group by workspace, day, subject;
  drop table counter;
  `,
];
