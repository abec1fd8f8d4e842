/**
 * The property by which Handrail's scripts know the elements that carry its own interface. It is set in the world that
 * the extension's scripts share and pages do not see.
 */
export const ownHost = 'handrail';
