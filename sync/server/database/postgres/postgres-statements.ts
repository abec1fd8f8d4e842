import { commonStatements } from '../common-statements.ts';
import type { Statement } from '../sqlite/sqlite-statements.ts';
import { tableStatements } from '../table-statements.ts';

/** The first number of the locks that Handrail takes, so that they are nobody else's in a database that is shared. */
const ingestLock = 72_401;
const schemaLock = 72_402;
const upkeepLock = 72_403;

/**
 * What PostgreSQL says in words of its own. Lists come in as JSON and are read as records. Rows are looked up one by one, by
 * `any` and by subqueries: a join is planned by how many rows the tables had when they were looked at last, and may read all of them.
 */
const own = {
  lockSchema: `select pg_advisory_xact_lock(${schemaLock}, 0)`,
  // One transaction of a workspace at a time takes signals in, so that none changes a tally that another has read.
  lockIngest: `select pg_advisory_xact_lock(${ingestLock}, $1::integer)`,
  lockWorkspace: 'select id from workspace where id = $1 for update',
  tryUpkeep: `select pg_try_advisory_xact_lock(${upkeepLock}, 0)::integer as taken`,
  raiseIdentities: `select setval(pg_get_serial_sequence('workspace', 'id'), (select max(id) from workspace))`,

  listColumns: `select table_name || ' ' || column_name as name from information_schema.columns
    where table_schema = current_schema()`,

  insertClaims: `insert into person_claim (workspace, person, device)
    select $1::integer, person, device from jsonb_to_recordset($2::jsonb) as given (person uuid, device uuid)
    on conflict do nothing`,
  listOwners: `select person, device from person_claim
    where workspace = $1 and person = any (array(select value::uuid from jsonb_array_elements_text($2::jsonb)))`,
  listErased: `select person_hash from erased_person
    where workspace = $1 and person_hash = any (array(select value from jsonb_array_elements_text($2::jsonb)))`,
  insertSignals: `insert into signal (workspace, id, person, at, received_at, body)
    select $1::integer, id, person, at, $3::bigint, body
    from jsonb_to_recordset($2::jsonb) as given (id uuid, person uuid, at bigint, body text)
    on conflict do nothing returning id`,
  listFacts: `select key, body from fact
    where workspace = $1 and key = any (array(select value from jsonb_array_elements_text($2::jsonb)))`,
  writeFacts: `insert into fact (workspace, key, person, at, body)
    select $1::integer, key, person, at, body
    from jsonb_to_recordset($2::jsonb) as given (key text, person uuid, at bigint, body text)
    on conflict (workspace, key) do update set at = greatest(fact.at, excluded.at), body = excluded.body`,
  findTallies: `select subject, day, (select amounts from tally as stored
      where workspace = $1 and stored.day = given.day and stored.subject = given.subject) as amounts
    from jsonb_to_recordset($2::jsonb) as given (subject text, day text)`,
  writeTallies: `insert into tally (workspace, subject, day, amounts)
    select $1::integer, subject, day, amounts
    from jsonb_to_recordset($2::jsonb) as given (subject text, day text, amounts text)
    on conflict (workspace, day, subject) do update set amounts = excluded.amounts`,
  forgetReachedBefore: `update tally set amounts = (amounts::jsonb - 'reached')::text
    where workspace = $1 and day < $2 and position('"reached":' in amounts) > 0`,
  listPersonDays: `select subject, day, person,
      (select amount from person_day as stored where workspace = $1 and stored.person = given.person
        and stored.subject = given.subject and stored.day = given.day) as amount,
      (select day from person_day as earlier where workspace = $1 and earlier.person = given.person
        and earlier.subject = given.subject and earlier.day < given.day and amount > 0 order by day desc limit 1) as previous,
      (select day from person_day as later where workspace = $1 and later.person = given.person
        and later.subject = given.subject and later.day > given.day and amount > 0 order by day limit 1) as next
    from jsonb_to_recordset($2::jsonb) as given (subject text, day text, person uuid)`,
  addToPersonDays: `insert into person_day (workspace, day, subject, person, amount)
    select $1::integer, day, subject, person, amount
    from jsonb_to_recordset($2::jsonb) as given (day text, subject text, person uuid, amount bigint)
    on conflict (workspace, person, subject, day) do update set amount = person_day.amount + excluded.amount`,

  findRemarks: `select id, remark, type, person from remark_event
    where workspace = $1 and id = any (array(select value::uuid from jsonb_array_elements_text($2::jsonb)))`,
  insertRemarks: `insert into remark_event (workspace, id, remark, type, person, at, sequence, body)
    select $1::integer, id, remark, type, person, at, sequence, body
    from jsonb_to_recordset($2::jsonb)
      as given (id uuid, remark uuid, type text, person uuid, at bigint, sequence bigint, body text)`,

  findResidue: `
    select 'entry' as place where exists (select 1 from entry as row where position($1 in row::text) > 0)
    union all select 'current_entry' as place where exists (select 1 from current_entry as row where position($1 in row::text) > 0)
    union all select 'enrolment' as place where exists (select 1 from enrolment as row where position($1 in row::text) > 0)
    union all select 'member' as place where exists (select 1 from member as row where position($1 in row::text) > 0)
    union all select 'device' as place where exists (select 1 from device as row where position($1 in row::text) > 0)
    union all select 'sign_in' as place where exists (select 1 from sign_in as row where position($1 in row::text) > 0)
    union all select 'person_claim' as place where exists (select 1 from person_claim as row where position($1 in row::text) > 0)
    union all select 'signal' as place where exists (select 1 from signal as row where position($1 in row::text) > 0)
    union all select 'fact' as place where exists (select 1 from fact as row where position($1 in row::text) > 0)
    union all select 'tally' as place where exists (select 1 from tally as row where position($1 in row::text) > 0)
    union all select 'person_day' as place where exists (select 1 from person_day as row where position($1 in row::text) > 0)
    union all select 'draft' as place where exists (select 1 from draft as row where position($1 in row::text) > 0)
    union all select 'remark_event' as place where exists (select 1 from remark_event as row where position($1 in row::text) > 0)
    union all select 'audit' as place where exists (select 1 from audit as row where position($1 in row::text) > 0)`,
} as const;

const wholeTables = tableStatements((table, columns) => {
  const list = columns.join(', ');
  return `insert into ${table} (${list}) overriding system value
    select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
});

/** All statements, in PostgreSQL's dialect. */
export const postgresStatements: Readonly<Record<Statement, string>> = {
  ...commonStatements,
  ...own,
  ...wholeTables,
};
