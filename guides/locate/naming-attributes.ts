/** Attributes that may name an element, the best first. */
export const namingAttributes = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-cy',
  'id',
  'name',
];
