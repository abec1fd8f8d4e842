/** Who may do what, least first: each may do all that those before it may. */
export const roles = ['employee', 'author', 'reviewer', 'admin'] as const;

/** What somebody may do in a workspace. */
export type Role = (typeof roles)[number];
