import { commonStatements } from '../common-statements.ts';
import { type TableStatement, tableStatements } from '../table-statements.ts';
import { sqliteRowStatements } from './sqlite-row-statements.ts';

/** What SQLite says in words of its own. Lists come in as JSON and are read by its table function. */
const own = {
  // There is one writer: who has the transaction has the lock.
  lockSchema: 'select 1',
  lockIngest: 'select $1 as workspace',
  lockWorkspace: 'select $1 as workspace',
  tryUpkeep: 'select 1 as taken',
  // It numbers by what is there.
  raiseIdentities: 'select 1',
  listColumns: `select t.name || ' ' || c.name as name from sqlite_master t join pragma_table_info(t.name) c
    where t.type = 'table'`,

  listOwners: `select person, device from person_claim
    where workspace = $1 and person in (select value from json_each($2))`,
  listErased: `select person_hash from erased_person
    where workspace = $1 and person_hash in (select value from json_each($2))`,
  forgetReachedBefore: `update tally set amounts = json_remove(amounts, '$.reached')
    where workspace = $1 and day < $2 and instr(amounts, '"reached":') > 0`,
  listFacts: 'select key, body from fact where workspace = $1 and key in (select value from json_each($2))',

  findRemarks: `select id, remark, type, person from remark_event
    where workspace = $1 and id in (select value from json_each($2))`,

  findResidue: `
    select 'entry' as place where exists (select 1 from entry where instr(coalesce(body, '') || ' ' || coalesce(published_by, ''), $1) > 0)
    union all select 'current_entry' as place where exists (select 1 from current_entry where instr(coalesce(summary, ''), $1) > 0)
    union all select 'enrolment' as place where exists (select 1 from enrolment where instr(coalesce(created_by, ''), $1) > 0)
    union all select 'member' as place where exists (select 1 from member where instr(coalesce(id, '') || ' ' || coalesce(subject, ''), $1) > 0)
    union all select 'device' as place where exists (select 1 from device where instr(coalesce(id, '') || ' ' || coalesce(member, ''), $1) > 0)
    union all select 'sign_in' as place where exists (select 1 from sign_in where instr(coalesce(device, ''), $1) > 0)
    union all select 'person_claim' as place where exists (select 1 from person_claim where instr(coalesce(person, '') || ' ' || coalesce(device, ''), $1) > 0)
    union all select 'signal' as place where exists (select 1 from signal where instr(coalesce(id, '') || ' ' || coalesce(person, '') || ' ' || coalesce(body, ''), $1) > 0)
    union all select 'fact' as place where exists (select 1 from fact where instr(coalesce(key, '') || ' ' || coalesce(person, '') || ' ' || coalesce(body, ''), $1) > 0)
    union all select 'tally' as place where exists (select 1 from tally where instr(subject || ' ' || amounts, $1) > 0)
    union all select 'person_day' as place where exists (select 1 from person_day where instr(coalesce(subject, '') || ' ' || coalesce(person, ''), $1) > 0)
    union all select 'draft' as place where exists (select 1 from draft where instr(coalesce(body, '') || ' ' || coalesce(updated_by, ''), $1) > 0)
    union all select 'remark_event' as place where exists (select 1 from remark_event where instr(coalesce(id, '') || ' ' || coalesce(remark, '') || ' ' || coalesce(person, '') || ' ' || coalesce(body, ''), $1) > 0)
    union all select 'audit' as place where exists (select 1 from audit where instr(coalesce(actor, '') || ' ' || coalesce(action, '') || ' ' || coalesce(subject, ''), $1) > 0)`,
} as const;

/** The name of a statement. */
export type Statement =
  | keyof typeof commonStatements
  | keyof typeof own
  | keyof typeof sqliteRowStatements
  | TableStatement;

const wholeTables = tableStatements((table, columns) => {
  const values = columns.map(column => `value ->> '${column}'`);
  return `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from json_each($1)`;
});

/** All statements, in SQLite's dialect. */
export const sqliteStatements: Readonly<Record<Statement, string>> = Object.fromEntries(
  [
    ...Object.entries({ ...commonStatements, ...own, ...wholeTables }),
    ...Object.entries(sqliteRowStatements).map(([name, { sql }]) => [name, sql] as const),
  ].map(([name, sql]) => [name, sql.replace(/\$(\d+)/g, '?$1')]),
) as Record<Statement, string>;
