/** A remark as a page shows it. */
export interface ShownRemark {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  /** Plain text, drawn as text. */
  text: string;
  /** What its author wished to be called. */
  name?: string;
  /** This device's person wrote it. */
  own: boolean;
  /** Taken out of sight, with the reasons; only its author and who may moderate are told of it. */
  hidden?: string[];
  /** Not at the server yet, or refused by it, with its sentence. */
  unsent?: { refused?: string };
}

/** The remarks on a guide or lesson of the workspace. */
export interface Remarks {
  /** The workspace, whose members read them. */
  workspace: string;
  /** This device's person may hide remarks of others. */
  mayModerate: boolean;
  /** Oldest first. */
  remarks: ShownRemark[];
}
