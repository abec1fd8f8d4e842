import type { FailureReason } from '../../../../guides/contracts/failure-reason.ts';

/** Why something was refused. `other` is for what has no sentence of its own: `{detail}` is the worker's, in English. */
export const failures = {
  'draft-deleted': 'This draft was deleted.',
  'draft-deleted-elsewhere': 'This draft was deleted in another window. Save a copy to keep your changes.',
  'draft-changed-elsewhere':
    'This draft was changed in another window. Load it again, or save your changes as a copy.',
  'draft-without-steps': 'This draft has no steps. Record or add one to preview it.',
  'draft-deleted-before-recording': 'This draft was deleted. Create a new one to record.',
  'guide-gone': 'This guide is no longer there.',
  'lesson-gone': 'This lesson is no longer there.',
  'picture-gone': 'This picture is not on this device.',
  'picture-unusable':
    'This file is not a picture of the kind that it says it is. Choose a PNG, JPEG or WebP.',
  'not-published': 'Only a published guide can be exported.',
  'recording-off': 'Your organisation has switched recording off.',
  'tab-unrecordable':
    'This tab cannot be recorded. Choose a tab with a web page that starts with http or https.',
  'tab-refused':
    'The browser does not let Handrail into this tab. Allow the site in the side panel, then record again.',
  'no-room':
    'The device has no room left, so this was not saved. Free some space and try again; nothing was lost.',
  'went-wrong': 'Something went wrong in Handrail ({detail}). Try again.',
  'database-newer':
    'The data on this device was made by a newer Handrail. Update Handrail to go on; nothing was read or changed.',
  'database-failed':
    'The database of Handrail could not be opened: {detail}. Restart the browser to try again.',
  'text-missing': '{path} has no text in the default language; add one as "{locale}".',
  'text-empty': '{path} has no words; write some or leave the text out.',
  'step-missing': '{path} names the step "{id}", which is not there; add it or name another.',
  'lesson-missing': '{path} names the lesson "{id}", which is not there; add it or name another.',
  'question-missing': '{path} names the question "{id}", which is not there; add it or name another.',
  'choice-missing': '{path} names the choice "{id}", which is not there; add it or name another.',
  'picture-missing': '{path} names the picture "{id}", which is not there; add it or name another.',
  'named-end': '{path} is "end", which means the end of the guide; call it something else.',
  'named-twice': '{path} is "{id}", as is {other}; give each its own.',
  'branch-circle':
    '{path} leads round in a circle through the steps {steps}; let it lead to a later step or to "end".',
  'no-steps': '{path} is empty; add a step.',
  'file-too-large': 'The file is larger than 20 MB; use fewer or smaller pictures.',
  'file-not-json': 'The file is not JSON; choose a file that was exported from the studio.',
  'file-without-guide': 'The file holds no guide; choose a file that was exported from the studio.',
  'file-of-other-kind':
    '{path} is not "handrail/guide-file"; choose a file that was exported from the studio.',
  'file-newer': '{path} is {version}, and this Handrail knows no version after {known}; update Handrail.',
  other: '{detail}',
} satisfies Record<FailureReason | 'other', string>;
