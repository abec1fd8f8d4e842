/** Those that have in every version the columns that they had in the first. Keys are those of the current version. */
const always = [
  {
    name: 'signing_key',
    key: 'workspace number',
    columns: 'workspace id public_key sealed_private_key endorsement number created_at',
  },
  {
    name: 'entry',
    key: 'workspace kind id version',
    columns: 'workspace kind id version sequence hash archived body published_by published_at',
  },
  {
    name: 'current_entry',
    key: 'workspace kind id',
    columns: 'workspace kind id version sequence hash archived summary',
  },
  {
    name: 'enrolment',
    key: 'code_hash',
    columns: 'code_hash workspace role uses_left expires_at created_by created_at',
  },
  { name: 'member', key: 'workspace id', columns: 'workspace id issuer subject role created_at' },
  {
    name: 'device',
    key: 'id',
    columns: 'id workspace public_key role member member_until enrolled_at seen_at revoked_at',
  },
  { name: 'used_assertion', key: 'id', columns: 'id expires_at' },
  { name: 'sign_in', key: 'state', columns: 'state device verifier nonce expires_at' },
  { name: 'person_claim', key: 'workspace person', columns: 'workspace person device' },
  { name: 'erased_person', key: 'workspace person_hash', columns: 'workspace person_hash erased_at' },
  { name: 'signal', key: 'workspace id', columns: 'workspace id person at received_at body' },
  { name: 'fact', key: 'workspace key', columns: 'workspace key person at body' },
  {
    name: 'person_day',
    key: 'workspace person subject day',
    columns: 'workspace day subject person amount',
  },
  { name: 'draft', key: 'workspace id', columns: 'workspace id revision body updated_by updated_at' },
  { name: 'audit', key: 'workspace id', columns: 'workspace id at actor action subject' },
] as const;

/** What tallies were kept in before the third version, an amount a row. */
const counters = {
  name: 'counter',
  key: 'workspace subject day metric detail',
  columns: 'workspace subject day metric detail amount',
} as const;

const sinceSecond = [
  {
    name: 'workspace',
    key: 'id',
    columns: 'id uuid name time_zone settings sequence head signature created_at remark_sequence',
  },
  ...always,
  {
    name: 'remark_event',
    key: 'workspace id',
    columns: 'workspace id remark type person at sequence body',
  },
] as const;

/** The tables of each released version, in an order in which each stands after those that it refers to; columns and keys parted by spaces. */
export const storedTables = {
  1: [
    {
      name: 'workspace',
      key: 'id',
      columns: 'id uuid name time_zone settings sequence head signature created_at',
    },
    ...always,
    counters,
  ],
  2: [...sinceSecond, counters],
  3: [
    ...sinceSecond,
    { name: 'tally', key: 'workspace day subject', columns: 'workspace day subject amounts' },
  ],
} as const;

/** The version that this server works with. */
export const currentVersion = 3 satisfies keyof typeof storedTables;

/** The name of a table of the current version. */
export type CurrentTable = (typeof storedTables)[typeof currentVersion][number]['name'];
