/** A statement that writes one row, and where its values come from. */
export interface RowStatement {
  /** The workspace is `?1`, then come the fields of the row, then what is the same for all rows. */
  sql: string;
  fields: readonly string[];
  /** The field that is handed back of each row that was written; SQLite's own way to hand rows back takes longer than to write them. */
  told?: string;
}

/**
 * Statements over a list of records in JSON, which the connection goes through row by row: so each record is read once,
 * where SQLite's own table function reads it anew for every field.
 */
export const sqliteRowStatements = {
  insertClaims: {
    sql: 'insert into person_claim (workspace, person, device) values (?1, ?2, ?3) on conflict do nothing',
    fields: ['person', 'device'],
  },
  insertSignals: {
    sql: `insert into signal (workspace, id, person, at, body, received_at) values (?1, ?2, ?3, ?4, ?5, ?6)
      on conflict do nothing`,
    fields: ['id', 'person', 'at', 'body'],
    told: 'id',
  },
  writeFacts: {
    sql: `insert into fact (workspace, key, person, at, body) values (?1, ?2, ?3, ?4, ?5)
      on conflict (workspace, key) do update set at = max(fact.at, excluded.at), body = excluded.body`,
    fields: ['key', 'person', 'at', 'body'],
  },
  findTallies: {
    sql: 'select subject, day, amounts from tally where workspace = ?1 and day = ?3 and subject = ?2',
    fields: ['subject', 'day'],
  },
  writeTallies: {
    sql: `insert into tally (workspace, subject, day, amounts) values (?1, ?2, ?3, ?4)
      on conflict (workspace, day, subject) do update set amounts = excluded.amounts`,
    fields: ['subject', 'day', 'amounts'],
  },
  listPersonDays: {
    sql: `select ?2 as person, ?3 as subject, ?4 as day,
        (select amount from person_day where workspace = ?1 and person = ?2 and subject = ?3 and day = ?4) as amount,
        (select day from person_day where workspace = ?1 and person = ?2 and subject = ?3 and day < ?4 and amount > 0
          order by day desc limit 1) as previous,
        (select day from person_day where workspace = ?1 and person = ?2 and subject = ?3 and day > ?4 and amount > 0
          order by day limit 1) as next`,
    fields: ['person', 'subject', 'day'],
  },
  addToPersonDays: {
    sql: `insert into person_day (workspace, person, subject, day, amount) values (?1, ?2, ?3, ?4, ?5)
      on conflict (workspace, person, subject, day) do update set amount = amount + excluded.amount`,
    fields: ['person', 'subject', 'day', 'amount'],
  },
  insertRemarks: {
    sql: `insert into remark_event (workspace, id, remark, type, person, at, sequence, body)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
    fields: ['id', 'remark', 'type', 'person', 'at', 'sequence', 'body'],
  },
} as const satisfies Record<string, RowStatement>;
