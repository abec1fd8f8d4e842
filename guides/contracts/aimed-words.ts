import type { FieldRule } from '../schema/field-rule.ts';

/** The forms of a text by the categories of `Intl.PluralRules`, as in the catalogues of the pages. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Handrail's own words at a target. `{…}` are places. */
export interface AimedWords {
  /** The name of a mark that opens a step's text: "Show the hint. {progress}" */
  openHint: string;
  /** "{label}: start the guide “{title}”" */
  startGuide: string;
  faults: {
    required: string;
    /** "Use at least {count} characters." */
    tooShort: Forms;
    /** "Use at most {count} characters." */
    tooLong: Forms;
    formats: Record<NonNullable<FieldRule['format']>, string>;
    /** "Use one of these: {values}." */
    oneOf: string;
    /** How it has to stand to another field: "Make this the same as “{field}”." */
    compare: Record<NonNullable<FieldRule['compare']>['is'], string>;
    /** What the other field is called, where it has no name. */
    otherField: string;
  };
  /** What the field holds is right. */
  right: string;
  act: {
    doIt: string;
    /** What Handrail would do: press this, choose "{option}", write "{text}", write what the person says. */
    click: string;
    select: string;
    type: string;
    ask: string;
    /** Why the person has to do it. */
    ownPress: string;
    /** While it is about to be done. */
    about: string;
    /** Nothing has been done. */
    stopped: string;
    /** Handrail could not do it. */
    covered: string;
    changed: string;
    cannot: string;
    noOption: string;
  };
}
