/** The statements that both dialects say in the same words, with `$1` for the first value. */
export const commonStatements = {
  readSchemaVersion: 'select max(version) as version from schema_version',
  writeSchemaVersion: 'insert into schema_version (version) values ($1)',

  insertWorkspace: `insert into workspace (uuid, name, time_zone, settings, created_at)
    values ($1, $2, $3, $4, $5) returning id`,
  listWorkspaces:
    'select id, uuid, name, time_zone, settings, sequence, head, signature from workspace order by id',
  readWorkspace:
    'select id, uuid, name, time_zone, settings, sequence, head, signature from workspace where uuid = $1',
  readWorkspaceById:
    'select id, uuid, name, time_zone, settings, sequence, head, signature from workspace where id = $1',
  listSequences: 'select id, sequence from workspace',
  raiseSequence: 'update workspace set sequence = sequence + $2 where id = $1 returning sequence',
  writeHead: 'update workspace set head = $2, signature = $3 where id = $1',
  writeWorkspaceSettings: 'update workspace set settings = $2 where id = $1',

  insertSigningKey: `insert into signing_key
      (workspace, id, public_key, sealed_private_key, endorsement, number, created_at)
    values ($1, $2, $3, $4, $5, $6, $7)`,
  listSigningKeys: `select id, public_key, sealed_private_key, endorsement from signing_key
    where workspace = $1 order by number`,

  insertEntry: `insert into entry (workspace, kind, id, version, sequence, hash, archived, body, published_by, published_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
  readEntry:
    'select hash, sequence from entry where workspace = $1 and kind = $2 and id = $3 and version = $4',
  writeCurrent: `insert into current_entry (workspace, kind, id, version, sequence, hash, archived, summary)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (workspace, kind, id) do update set version = excluded.version, sequence = excluded.sequence,
      hash = excluded.hash, archived = excluded.archived, summary = excluded.summary`,
  readCurrent: `select kind, id, version, sequence, hash, archived, summary from current_entry
    where workspace = $1 and kind = $2 and id = $3`,
  listCurrent: `select kind, id, version, sequence, hash, archived, summary from current_entry
    where workspace = $1 order by kind, id`,
  countChanges: 'select count(*) as entries from current_entry where workspace = $1 and sequence > $2',
  listChanges: `select c.kind, c.id, c.version, c.sequence, c.hash, c.archived, e.body
    from current_entry c join entry e
      on e.workspace = c.workspace and e.kind = c.kind and e.id = c.id and e.version = c.version
    where c.workspace = $1 and c.sequence > $2 order by c.sequence limit $3`,

  readEnrolment: 'select workspace, role from enrolment where code_hash = $1',
  insertEnrolment: `insert into enrolment (code_hash, workspace, role, uses_left, expires_at, created_by, created_at)
    values ($1, $2, $3, $4, $5, $6, $7)`,
  useEnrolment: `update enrolment set uses_left = uses_left - 1
    where code_hash = $1 and (uses_left is null or uses_left > 0) and (expires_at is null or expires_at > $2)
    returning workspace, role`,
  insertDevice: `insert into device (id, workspace, public_key, role, enrolled_at, seen_at)
    values ($1, $2, $3, $4, $5, $5) on conflict do nothing`,
  readDevice: `select id, workspace, public_key, role, member, member_until, enrolled_at, seen_at, revoked_at from device
    where id = $1`,
  noteDevice: 'update device set seen_at = $2 where id = $1 and seen_at < $2',
  revokeDevice: 'update device set revoked_at = $3 where workspace = $1 and id = $2 and revoked_at is null',
  listDevices: `select id, role, member, enrolled_at, seen_at, revoked_at from device
    where workspace = $1 order by enrolled_at, id limit $2`,
  bindMember: 'update device set member = $2, member_until = $3 where id = $1',
  insertUsedAssertion: 'insert into used_assertion (id, expires_at) values ($1, $2) on conflict do nothing',
  forgetUsedAssertions: 'delete from used_assertion where expires_at < $1',

  insertSignIn:
    'insert into sign_in (state, device, verifier, nonce, expires_at) values ($1, $2, $3, $4, $5)',
  takeSignIn: 'delete from sign_in where state = $1 and expires_at > $2 returning device, verifier, nonce',
  forgetSignIns: 'delete from sign_in where expires_at < $1',
  insertMember: `insert into member (workspace, id, issuer, subject, role, created_at) values ($1, $2, $3, $4, $5, $6)
    on conflict (workspace, issuer, subject) do nothing`,
  readMember: 'select id, role from member where workspace = $1 and issuer = $2 and subject = $3',
  readMemberById: 'select id, role from member where workspace = $1 and id = $2',
  listMembers: 'select id, issuer, subject, role from member where workspace = $1 order by created_at, id',
  writeMemberRole: 'update member set role = $3 where workspace = $1 and id = $2',

  countAdmins: `select (select count(*) from device where workspace = $1 and role = 'admin' and revoked_at is null)
    + (select count(*) from member where workspace = $1 and role = 'admin' and issuer = $2) as admins`,

  readDraft: 'select revision, body, updated_at from draft where workspace = $1 and id = $2',
  listDrafts: `select id, revision, updated_at as at from draft where workspace = $1 and id not like '%/%' order by id`,
  insertDraft: `insert into draft (workspace, id, revision, body, updated_by, updated_at) values ($1, $2, 1, $3, $4, $5)
    on conflict do nothing`,
  replaceDraft: `update draft set revision = revision + 1, body = $4, updated_by = $5, updated_at = $6
    where workspace = $1 and id = $2 and revision = $3`,
  deleteDraft: 'delete from draft where workspace = $1 and id = $2 and revision = $3',
  // No letter stands between the slash and the zero.
  deleteDraftPictures: `delete from draft where workspace = $1 and id > $2 || '/' and id < $2 || '0'`,

  countSignals: 'select count(*) as signals from signal where workspace = $1',
  listSignals: `select id, body from signal where workspace = $1 and id > $2 order by id limit $3`,
  listSignalsOfPerson: 'select body from signal where workspace = $1 and person = $2 order by id',
  deleteSignalsOfPerson: 'delete from signal where workspace = $1 and person = $2',
  deleteSignalsBefore: `delete from signal where workspace = $1 and at / 86400000 <= cast($2 as bigint) / 86400000
    and at < cast($2 as bigint)`,
  listFactsOfPerson: 'select key, body from fact where workspace = $1 and person = $2',
  deleteFactsOfPerson: 'delete from fact where workspace = $1 and person = $2',
  deleteFactsBefore: `delete from fact where workspace = $1 and at / 86400000 <= cast($2 as bigint) / 86400000
    and at < cast($2 as bigint)`,
  deleteAllFacts: 'delete from fact where workspace = $1',
  deleteAllTallies: 'delete from tally where workspace = $1',
  deleteAllPersonDays: 'delete from person_day where workspace = $1',
  deleteEmptyTallies: `delete from tally where workspace = $1 and amounts = '{}'`,
  deleteTalliesBefore: 'delete from tally where workspace = $1 and day < $2',
  deletePersonDaysBefore: `delete from person_day where workspace = $1 and day || '' < $2`,
  listDaysOfPerson: `select subject, day from person_day where workspace = $1 and person = $2 and amount > 0
    order by subject, day`,
  deletePersonDaysOfPerson: 'delete from person_day where workspace = $1 and person = $2',
  listTallies: `select subject, amounts from tally where workspace = $1 and day = $2 and amounts <> '{}'`,

  raiseRemarkSequence:
    'update workspace set remark_sequence = remark_sequence + $2 where id = $1 returning remark_sequence as sequence',
  readRemarkSequence: 'select remark_sequence as sequence from workspace where id = $1',
  readCurrentBody: `select e.body from current_entry c join entry e
      on e.workspace = c.workspace and e.kind = c.kind and e.id = c.id and e.version = c.version
    where c.workspace = $1 and c.kind = $2 and c.id = $3 and c.archived = 0`,
  listRemarks: `select sequence, body from remark_event where workspace = $1 and sequence > $2
    order by sequence limit $3`,
  listRemarksOfPerson: `select id, remark, type, at, body from remark_event where workspace = $1 and person = $2
    order by id`,
  blankRemark: `update remark_event set person = null, sequence = $3, body = $4 where workspace = $1 and id = $2`,
  deleteRemarksBefore: `delete from remark_event where workspace = $1 and remark in
    (select id from remark_event where workspace = $1 and id = remark and at < $2)`,

  listWorkspacesOfPerson: 'select workspace from person_claim where person = $1 order by workspace',
  listClaims: 'select person, device from person_claim where workspace = $1 and device = $2',
  deleteClaim: 'delete from person_claim where workspace = $1 and person = $2',
  insertErased: `insert into erased_person (workspace, person_hash, erased_at) values ($1, $2, $3)
    on conflict do nothing`,

  insertAudit:
    'insert into audit (workspace, id, at, actor, action, subject) values ($1, $2, $3, $4, $5, $6)',
  listAudit: `select id, at, actor, action, subject from audit where workspace = $1 and id < $2
    order by id desc limit $3`,
} as const;
